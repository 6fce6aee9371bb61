package org.sprinthealth.intake.table;

import java.util.List;

/**
 * The titles of a table's columns by position, since they repeat.
 *
 * @param titles the titles without surrounding blanks, an empty one where a column has none
 */
public record Header(List<String> titles) {
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
                .limit(6)
                .map(title -> title.length() > 40 ? title.substring(0, 40) + "…" : title)
                .toList();
        return String.join(", ", first) + (titles.size() > first.size() ? ", …" : "");
    }
}
