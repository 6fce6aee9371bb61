package org.sprinthealth.report.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A quiet table: heads in grey, a hair line below each row. */
record NativeTable(Plan.Grid grid) {
    private static final Color MUTED = new Color(0x55616E);
    private static final Color LINE = new Color(0xDFE4E9);
    /** What of the width each column takes. */
    private static final List<Double> WIDTHS = List.of(0.46, 0.22, 0.32);

    private static final double HEAD = 16;
    private static final double CELL = 20;
    private static final double ROW = 40;

    void on(XSLFSlide slide, Rectangle2D room) {
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(
                room.getX(), room.getY(), room.getWidth(), ROW * (grid.rows().size() + 1)));
        row(table, grid.heads(), true);
        grid.rows().forEach(cells -> row(table, cells, false));
        for (int column = 0; column < grid.heads().size(); column++) {
            table.setColumnWidth(column, room.getWidth() * WIDTHS.get(column));
        }
        table.getCTTable().getTblPr().setFirstRow(true);
    }

    private static void row(XSLFTable table, List<String> cells, boolean isHead) {
        XSLFTableRow row = table.addRow();
        row.setHeight(ROW);
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setLeftInset(0);
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, 1);
            XSLFTextRun run = cell.addNewTextParagraph().addNewTextRun();
            run.setText(Words.legal(cells.get(i)));
            run.setFontSize(isHead ? HEAD : CELL);
            run.setBold(i == 0 && !isHead);
            if (isHead) {
                run.setFontColor(MUTED);
            }
        }
    }
}
