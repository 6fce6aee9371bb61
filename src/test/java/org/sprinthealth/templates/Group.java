package org.sprinthealth.templates;

/** The groups of sheets, each with the colour of its tabs, from the palette of Okabe and Ito. */
enum Group {
    TALK("0072B2", "E6F1F8"),
    BACKLOG("009E73", "E6F5F1"),
    SPRINT("E69F00", "FDF5E6"),
    VALUE("CC79A7", "FAF1F6"),
    EVIDENCE("7F7F7F", "F2F2F2"),
    DATA("BFBFBF", "F7F7F7");

    private final String tab;
    private final String tint;

    Group(String tab, String tint) {
        this.tab = tab;
        this.tint = tint;
    }

    String tab() {
        return tab;
    }

    String tint() {
        return tint;
    }
}
