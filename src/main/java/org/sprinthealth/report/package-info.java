/** From readings to files: workbooks, charts and the page. */
@NullMarked
package org.sprinthealth.report;

import org.jspecify.annotations.NullMarked;
