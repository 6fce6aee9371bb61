@NullMarked
package org.sprinthealth.report.page;

import org.jspecify.annotations.NullMarked;
