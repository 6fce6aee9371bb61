package org.sprinthealth.templates;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The team workbook's template. */
final class TeamTemplate {
    private TeamTemplate() {}

    /** The template with all its sheets, in their groups. */
    static XSSFWorkbook make() {
        Making making = Making.begun();
        // charts refer to the tables of data, which have to be there first
        DataSheets.add(making);
        int data = making.workbook().getNumberOfSheets();
        TalkSheets.add(making);
        BacklogSheets.add(making);
        SprintSheets.add(making);
        ValueSheets.add(making);
        EvidenceSheets.add(making);
        making.putLast(data);
        ColumnsSheet.addMarked(making);
        return making.workbook();
    }
}
