package org.sprinthealth.delivery;

/** How sure a forecast is. */
public enum Sureness {
    /** As likely as not. */
    HALF(50),
    /** To plan with. */
    LIKELY(85),
    /** Where being late would hurt. */
    ALMOST_SURE(95);

    private final int percent;

    Sureness(int percent) {
        this.percent = percent;
    }

    /** Of a hundred futures, in how many it holds. */
    public int percent() {
        return percent;
    }
}
