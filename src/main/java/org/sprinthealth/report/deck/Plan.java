package org.sprinthealth.report.deck;

import java.util.List;

/**
 * A slide before it is drawn.
 *
 * @param finding what is seen, in words; the slide's title
 * @param body what shows it
 * @param note how to read it, or empty
 */
record Plan(String finding, Body body, String note) {

    /** What stands below a finding; each kind has a layout of its own in the template. */
    sealed interface Body {
        /** The layout that has room for it. */
        String layout();

        /** The placeholder that it stands in. */
        String placeholder();
    }

    /** The first slide's: whose edition it is. */
    record Period(String words) implements Body {
        @Override
        public String layout() {
            return "Opening";
        }

        @Override
        public String placeholder() {
            return "Period";
        }
    }

    /** A few paragraphs. */
    record Paragraphs(List<Paragraph> all) implements Body {
        Paragraphs {
            all = List.copyOf(all);
        }

        @Override
        public String layout() {
            return "List";
        }

        @Override
        public String placeholder() {
            return "List";
        }
    }

    /**
     * A paragraph.
     *
     * @param strong how it begins, or empty
     * @param rest how it goes on, or empty
     */
    record Paragraph(String strong, String rest) {}

    /** A table of three columns, the first of which names the row. */
    record Grid(List<String> heads, List<List<String>> rows) implements Body {
        Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String layout() {
            return "Table";
        }

        @Override
        public String placeholder() {
            return "Table";
        }
    }

    /**
     * Stacked bars.
     *
     * @param categories what each bar is of
     * @param parts what is stacked, from the bottom up or from the left
     * @param lying whether the bars lie, the first on top
     * @param description what is seen, for those who do not see it
     */
    record Bars(List<String> categories, List<Part> parts, boolean lying, String description) implements Body {
        Bars {
            categories = List.copyOf(categories);
            parts = List.copyOf(parts);
        }

        @Override
        public String layout() {
            return "Chart";
        }

        @Override
        public String placeholder() {
            return "Chart";
        }
    }

    /**
     * A part of every bar.
     *
     * @param name what it is called in the legend
     * @param fill its colour, as RRGGBB
     * @param ink the colour of the figures on it
     * @param amounts an amount a bar; 0 draws nothing
     */
    record Part(String name, String fill, String ink, List<Integer> amounts) {
        Part {
            amounts = List.copyOf(amounts);
        }
    }
}
