package org.sprinthealth.report.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workbook of an edition: its sheets, filled into a template.
 *
 * @param sheets the sheets; the first is Start here, which lists the others
 */
record Edition<R>(List<Sheet<R>> sheets) {
    Edition {
        sheets = List.copyOf(sheets);
    }

    byte[] write(byte[] template, R report, String title, Instant asOf) {
        try (Book book = new Book(template)) {
            List<Contents.Entry> contents = new ArrayList<>();
            for (Sheet<R> sheet : sheets) {
                Optional<String> switchedOnBy = sheet.switchedOnBy(report);
                contents.add(entry(book, sheet, switchedOnBy.orElse("")));
                book.fill(sheet, report);
                if (switchedOnBy.isPresent()) {
                    book.hide(sheet);
                }
            }
            book.fill(Contents.table(), contents.subList(1, contents.size()));
            return book.finish(title, asOf);
        }
    }

    private static Contents.Entry entry(Book book, Sheet<?> sheet, String switchedOnBy) {
        return new Contents.Entry(book.nameOf(sheet), sheet.parts().get(0).name(), book.purposeOf(sheet), switchedOnBy);
    }
}
