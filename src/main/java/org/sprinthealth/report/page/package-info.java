/** The page for leadership: one self-contained file from the page template. */
@NullMarked
package org.sprinthealth.report.page;

import org.jspecify.annotations.NullMarked;
