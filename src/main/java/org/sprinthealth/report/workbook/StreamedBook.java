package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.report.AlwaysDated;

/**
 * A workbook whose sheets go on below what is held of them, row by row. Where POI would put these rows into files, which a
 * killed run leaves lying about, they stay packed in memory: a few bytes a cell.
 */
final class StreamedBook extends SXSSFWorkbook {
    private static final int ROWS_AT_ONCE = 1;

    StreamedBook(XSSFWorkbook held) {
        super(held, ROWS_AT_ONCE, false, false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new PackedRows(new ByteArrayOutputStream());
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new AlwaysDated(out);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        flushSheets();
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        getXSSFWorkbook().write(held);
        injectData(
                new ZipFileZipEntrySource(
                        ZipFile.builder().setByteArray(held.toByteArray()).get()),
                out);
    }

    private static final class PackedRows extends SheetDataWriter {
        private final ByteArrayOutputStream packed;

        PackedRows(ByteArrayOutputStream packed) throws IOException {
            super(new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
            this.packed = packed;
        }

        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                asText(cell);
            }
            super.writeCell(column, cell);
        }

        /** An error or a truth value that a formula came to would be written as a cell that Excel has to repair. */
        private static void asText(Cell formula) {
            if (formula.getCachedFormulaResultType() == CellType.ERROR) {
                formula.setCellValue(
                        FormulaError.forInt(formula.getErrorCellValue()).getString());
            } else if (formula.getCachedFormulaResultType() == CellType.BOOLEAN) {
                formula.setCellValue(formula.getBooleanCellValue() ? "TRUE" : "FALSE");
            }
        }

        @Override
        public InputStream getWorksheetXMLInputStream() throws IOException {
            return new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()));
        }
    }
}
