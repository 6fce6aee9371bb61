package org.sprinthealth.intake.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The titles of a table's columns by position, since they repeat.
 *
 * @param titles the titles without surrounding blanks, an empty one where a column has none
 * @param place its place among the rows of the file or sheet, from 0
 */
public record Header(List<String> titles, int place) {
    private static final int SHOWN = 6;
    private static final int SHOWN_CHARACTERS = 40;

    public Header {
        titles = List.copyOf(titles);
    }

    /** The number of columns. */
    public int width() {
        return titles.size();
    }

    /** The first titles as a person would recognise the file by them. */
    public String inWords() {
        List<String> first = titles.stream()
                .filter(title -> !title.isEmpty())
                .limit(SHOWN)
                .map(title -> title.length() > SHOWN_CHARACTERS ? title.substring(0, SHOWN_CHARACTERS) + "…" : title)
                .toList();
        return String.join(", ", first) + (titles.size() > first.size() ? ", …" : "");
    }

    /** All titles that are not empty, with blanks between them. */
    String filled() {
        return titles.stream().filter(title -> !title.isEmpty()).collect(Collectors.joining(" "));
    }
}
