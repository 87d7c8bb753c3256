package org.viceversa.suitability;

/** How much somebody wants a certain person. */
public enum Liking {
    FIRST(100),
    SECOND(85),
    THIRD(70),
    LIKED(60);

    /** Of everybody else. */
    static final int NEUTRAL = 40;

    private final int percent;

    Liking(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
