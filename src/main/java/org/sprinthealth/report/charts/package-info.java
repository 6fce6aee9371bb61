/** Readings as pictures: one theme, each chart with its title, its words and its figures. */
@NullMarked
package org.sprinthealth.report.charts;

import org.jspecify.annotations.NullMarked;
