package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPhoneticRun;
import org.sprinthealth.simulator.ExcelBacklog.Progress;
import org.sprinthealth.simulator.ExcelBacklog.Sheets;
import org.sprinthealth.simulator.SheetWords.Word;

/** The sheets of a workbook kept by hand: a title, the day and the goal above a table, and empty rows with borders below. */
final class BacklogSheets {
    private static final int EMPTY_ROWS = 150;
    private static final String TICK = "x";

    private final XSSFWorkbook workbook;
    private final ExcelBacklog backlog;
    private final LocalDate day;
    private final CellStyle bold;
    private final CellStyle framed;
    private final CellStyle dated;

    BacklogSheets(XSSFWorkbook workbook, ExcelBacklog backlog, LocalDate day) {
        this.workbook = workbook;
        this.backlog = backlog;
        this.day = day;
        this.bold = workbook.createCellStyle();
        this.framed = workbook.createCellStyle();
        this.dated = workbook.createCellStyle();
        Font strong = workbook.createFont();
        strong.setBold(true);
        bold.setFont(strong);
        framed.setBorderBottom(BorderStyle.THIN);
        framed.setBorderTop(BorderStyle.THIN);
        dated.cloneStyleFrom(framed);
        dated.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    }

    void add(String name, Optional<Iteration> sprint, List<Ticket> items) {
        Sheet sheet = workbook.createSheet(name);
        List<String> titles = titles();
        above(sheet, sprint, titles.size());
        Row header = sheet.createRow(4);
        for (int i = 0; i < titles.size(); i++) {
            text(header, i, titles.get(i), bold);
        }
        items.forEach(item -> fill(sheet.createRow(sheet.getLastRowNum() + 1), item));
        mergeTopics(sheet, items);
        below(sheet, titles.size());
    }

    private SheetWords words() {
        return backlog.words();
    }

    /** The title over all columns, the day it was saved, the Sprint Goal, and an empty row. */
    private void above(Sheet sheet, Optional<Iteration> sprint, int columns) {
        text(
                sheet.createRow(0),
                0,
                words().of(Word.TITLE) + " " + backlog.team().story().name(),
                bold);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        Row date = sheet.createRow(1);
        text(date, 0, words().of(Word.DATE), bold);
        date(date, 1, day);
        Row goal = sheet.createRow(2);
        text(goal, 0, words().of(Word.GOAL) + ":", bold);
        text(goal, 1, sprint.map(Iteration::goal).orElse(""), framed);
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, columns - 1));
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(Stream.of(Word.values())
                .filter(word -> word.compareTo(Word.STATUS) < 0)
                .filter(word -> word != Word.SPRINT || backlog.sheets() == Sheets.ONE)
                .map(words()::of)
                .toList());
        if (backlog.progress() == Progress.STATUS) {
            titles.add(words().of(Word.STATUS));
        } else {
            Stream.of(Stage.values()).map(words()::of).forEach(titles::add);
        }
        return titles;
    }

    private void fill(Row row, Ticket item) {
        Ticket.Card card = item.card();
        number(row, card.number());
        next(row, card.summary());
        next(row, words().of(card.type()));
        next(row, topic(item));
        next(row, card.type() == Type.BUG ? "1" : "2");
        if (item.points() == null) {
            next(row, "");
        } else {
            number(row, item.points());
        }
        if (backlog.sheets() == Sheets.ONE) {
            next(
                    row,
                    CurrentIteration.of(backlog.team(), item)
                            .map(Iteration::name)
                            .orElse(""));
        }
        next(row, item.text().description().strip());
        next(row, item.text().criteriaField().strip());
        next(row, Canaries.PEOPLE.get(card.number() % Canaries.PEOPLE.size()).name());
        date(row, width(row), local(card.created()));
        if (item.resolved() == null) {
            next(row, "");
        } else {
            date(row, width(row), local(item.resolved()));
        }
        progress(row, item);
    }

    private void progress(Row row, Ticket item) {
        if (backlog.progress() == Progress.STATUS) {
            next(row, words().of(item.stage()));
            return;
        }
        for (Stage stage : Stage.values()) {
            next(row, stage == item.stage() ? TICK : "");
        }
    }

    private String topic(Ticket item) {
        Integer parent = item.card().parent();
        return parent == null
                ? ""
                : backlog.team().truth().tracker().now(parent).card().summary();
    }

    /** Neighbours of one topic share a cell: only the first of them has the text. */
    private void mergeTopics(Sheet sheet, List<Ticket> items) {
        int column = titles().indexOf(words().of(Word.TOPIC));
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || !topic(items.get(i)).equals(topic(items.get(start)))) {
                if (i - start > 1 && !topic(items.get(start)).isEmpty()) {
                    merge(sheet, column, 5 + start, 5 + i - 1);
                }
                start = i;
            }
        }
    }

    private static void merge(Sheet sheet, int column, int from, int to) {
        for (int row = from + 1; row <= to; row++) {
            sheet.getRow(row).getCell(column).setBlank();
        }
        sheet.addMergedRegion(new CellRangeAddress(from, to, column, column));
    }

    /** Rows that were framed in advance, for what is still to come. */
    private void below(Sheet sheet, int columns) {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < columns; column++) {
                row.createCell(column).setCellStyle(framed);
            }
        }
    }

    private LocalDate local(@Nullable Instant when) {
        return Objects.requireNonNull(when).atZone(backlog.team().zone()).toLocalDate();
    }

    private static int width(Row row) {
        return Math.max(0, row.getLastCellNum());
    }

    private void next(Row row, String text) {
        text(row, width(row), text, framed);
    }

    private void number(Row row, int number) {
        var cell = row.createCell(width(row));
        cell.setCellValue(number);
        cell.setCellStyle(framed);
    }

    private void date(Row row, int column, LocalDate date) {
        var cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(dated);
    }

    /** With how it is read aloud, as a Japanese Excel keeps what was typed. */
    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        String reading = SheetWords.reading(text);
        if (reading.isEmpty() && !text.isEmpty()) {
            cell.setCellValue(text);
        } else if (!text.isEmpty()) {
            XSSFRichTextString rich = new XSSFRichTextString(text);
            CTPhoneticRun run = rich.getCTRst().addNewRPh();
            run.setSb(0);
            run.setEb(text.length());
            run.setT(reading);
            cell.setCellValue(rich);
        }
    }
}
