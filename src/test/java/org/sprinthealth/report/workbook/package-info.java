@NullMarked
package org.sprinthealth.report.workbook;

import org.jspecify.annotations.NullMarked;
