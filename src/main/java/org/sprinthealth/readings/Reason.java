package org.sprinthealth.readings;

/** Why a figure says nothing. */
public enum Reason {
    NOT_EXPORTED("not exported"),
    NOT_MAPPED("not mapped"),
    TOO_FEW("too few"),
    NOT_YET("not yet"),
    STALE("stale"),
    SUPPRESSED("suppressed"),
    NOT_APPLICABLE("not applicable"),
    QUARANTINED("quarantined");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as people read it, such as {@code too few}. */
    public String inWords() {
        return words;
    }
}
