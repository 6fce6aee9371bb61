package org.sprinthealth.intake.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a sheet that are one over several rows: what stands in the first of them holds for all. Cells that are one
 * over several columns only need no care, as titles are.
 */
final class MergedCells {
    private static final int LIMIT = 200_000;
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final Map<Integer, List<Area>> byFirstRow = new HashMap<>();
    private int count;

    /** An area by its first column, from 0, and its last row. */
    private record Area(int column, int lastRow) {}

    /** The value that holds in a column, and the last row in which it does. */
    private record Held(String text, int lastRow) {}

    /** Takes an area such as {@code B2:B7} in; false where that is none, or one too many. */
    boolean add(String reference, int columns) {
        Matcher area = AREA.matcher(reference);
        if (!area.matches() || ++count > LIMIT) {
            return reference.matches("\\$?[A-Z]{1,3}\\$?\\d{1,7}");
        }
        int column = SheetReader.column(area.group(1));
        int first = Integer.parseInt(area.group(2));
        int last = Integer.parseInt(area.group(4));
        if (last > first && column < columns) {
            byFirstRow.computeIfAbsent(first, row -> new ArrayList<>()).add(new Area(column, last));
        }
        return true;
    }

    /** These cells for one reading of the sheet from top to bottom. */
    Filling filling() {
        return new Filling();
    }

    /** What holds at the row where a reading stands. */
    final class Filling {
        private final Map<Integer, Held> held = new TreeMap<>();

        /** Fills the cells of the next row in, which has something of its own, and says which of them have come from above. */
        BitSet fill(int row, List<String> cells) {
            BitSet fromAbove = new BitSet();
            for (Iterator<Map.Entry<Integer, Held>> each = held.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<Integer, Held> entry = each.next();
                if (entry.getValue().lastRow() < row) {
                    each.remove();
                } else if (put(cells, entry.getKey(), entry.getValue().text())) {
                    fromAbove.set(entry.getKey());
                }
            }
            for (Area area : byFirstRow.getOrDefault(row, List.of())) {
                if (area.column() < cells.size() && !cells.get(area.column()).isBlank()) {
                    held.put(area.column(), new Held(cells.get(area.column()), area.lastRow()));
                }
            }
            return fromAbove;
        }

        private static boolean put(List<String> cells, int column, String text) {
            while (cells.size() <= column) {
                cells.add("");
            }
            boolean empty = cells.get(column).isEmpty();
            if (empty) {
                cells.set(column, text);
            }
            return empty;
        }
    }
}
