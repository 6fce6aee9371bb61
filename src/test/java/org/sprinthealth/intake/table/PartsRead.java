package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The parts of a file as tests look at them. */
final class PartsRead {
    private PartsRead() {}

    static List<Part> of(byte[] content) throws IOException {
        return Parts.of(() -> new ByteArrayInputStream(content));
    }

    /** What each part is called, and what it is. */
    static List<String> listed(byte[] content) throws IOException {
        return of(content).stream().map(PartsRead::inWords).toList();
    }

    private static String inWords(Part part) {
        String name = part.name().inWords();
        if (part instanceof Part.Unusable unusable) {
            return unusable.why().of(name).inWords();
        }
        return part instanceof Part.LeftOut leftOut
                ? name + ": " + leftOut.being()
                : name + ": " + (part instanceof Part.OfTable ? "table" : "records");
    }

    /** The rows of the only part, the line of each and its cells with bars between, from the header on. */
    static List<String> rows(byte[] content) throws IOException {
        try (Table table = table(content)) {
            return rows(table);
        }
    }

    /** The rows of a table so, from the header on. */
    static List<String> rows(Table table) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(String.join("|", table.header().titles()));
        for (Row row = table.next(); row != null; row = table.next()) {
            rows.add(row.line() + ": " + cells(row));
        }
        return rows;
    }

    private static String cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            cells.add(row.cell(i));
        }
        return String.join("|", cells);
    }

    static List<String> notes(byte[] content) throws IOException {
        try (Table table = table(content)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                cells(row);
            }
            return table.notes();
        }
    }

    static Table table(byte[] content) throws IOException {
        return ((Part.OfTable) of(content).get(0)).open();
    }

    /** Why a file is refused as a whole, in words. */
    static String refusal(byte[] content) {
        Unreadable why = catchThrowableOfType(Unreadable.class, () -> readAll(content));
        return why.of("file").inWords();
    }

    static void readAll(byte[] content) throws IOException {
        for (Part part : of(content)) {
            if (part instanceof Part.OfTable table) {
                drain(table);
            } else if (part instanceof Part.OfRecords records) {
                drain(records);
            } else if (part instanceof Part.Unusable unusable) {
                throw unusable.why();
            }
        }
    }

    private static void drain(Part.OfTable part) throws IOException {
        try (Table table = part.open()) {
            while (table.next() != null) {
                // to the end
            }
        }
    }

    private static void drain(Part.OfRecords part) throws IOException {
        try (Records records = part.open()) {
            while (records.next() != null) {
                // to the end
            }
        }
    }
}
