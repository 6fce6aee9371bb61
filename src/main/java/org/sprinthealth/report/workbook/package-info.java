/** From reports to workbooks: a template's tables, named cells and charts, filled. */
@NullMarked
package org.sprinthealth.report.workbook;

import org.jspecify.annotations.NullMarked;
