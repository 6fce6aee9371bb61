package org.sprinthealth.templates;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The portfolio workbook's template. */
final class PortfolioTemplate {
    private PortfolioTemplate() {}

    /** The template with all its sheets, in their groups. */
    static XSSFWorkbook make() {
        Making making = Making.begun();
        // charts refer to the table of readings, which has to be there first
        PortfolioEvidenceSheets.addData(making);
        int data = making.workbook().getNumberOfSheets();
        PortfolioTalkSheets.add(making);
        PortfolioWorkSheets.add(making);
        PortfolioEvidenceSheets.add(making);
        making.putLast(data);
        ColumnsSheet.add(making);
        return making.workbook();
    }
}
