package org.sprinthealth.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A delimited file read again by another's hand, to look at its shape. */
final class Parsed {
    private Parsed() {}

    /** All rows, each as its cells. */
    static List<List<String>> rows(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a column, from the second row on. */
    static List<String> column(List<List<String>> rows, String title) {
        int index = rows.get(0).indexOf(title);
        return rows.stream().skip(1).map(row -> row.get(index)).toList();
    }
}
