package org.sprinthealth.templates;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A template in the making.
 *
 * @param look how its cells look
 */
record Making(XSSFWorkbook workbook, Look look) {
    static Making begun() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        return new Making(workbook, new Look(workbook));
    }

    /** A sheet whose tables begin in its first column. */
    SheetMaker sheet(Group group, String name, String purpose, int... widths) {
        return new SheetMaker(workbook, look, group, name, purpose, false, widths);
    }

    /** A sheet that takes what people type: a hidden first column has the keys of its rows, and all else begins in B. */
    SheetMaker keyed(Group group, String name, String purpose, int... widths) {
        return new SheetMaker(workbook, look, group, name, purpose, true, widths);
    }

    ChartMaker chartOf(String table) {
        return new ChartMaker(workbook.getTable(table));
    }

    /** Moves so many of the first sheets behind all others. */
    void putLast(int sheets) {
        for (int i = 0; i < sheets; i++) {
            workbook.setSheetOrder(workbook.getSheetName(0), workbook.getNumberOfSheets() - 1);
        }
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }
}
