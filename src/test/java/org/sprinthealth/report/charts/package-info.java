@NullMarked
package org.sprinthealth.report.charts;

import org.jspecify.annotations.NullMarked;
