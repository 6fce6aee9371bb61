package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Texts that a workbook has already, by their place in its table of shared strings. Three texts in four stand in a workbook
 * more than once, and POI writes each as XML anew to find out.
 */
final class SharedTexts {
    private final Map<String, String> places = new HashMap<>();

    /** Puts a text into a cell; where the cell is not held, there is no place to remember. */
    void put(Cell cell, String text) {
        if (cell instanceof XSSFCell held) {
            put(held, text);
        } else {
            cell.setCellValue(text);
        }
    }

    private void put(XSSFCell cell, String text) {
        String place = places.get(text);
        if (place == null) {
            cell.setCellValue(text);
            places.put(text, cell.getCTCell().getV());
            return;
        }
        CTCell known = cell.getCTCell();
        if (known.isSetF()) {
            cell.removeFormula();
        }
        known.setT(STCellType.S);
        known.setV(place);
    }
}
