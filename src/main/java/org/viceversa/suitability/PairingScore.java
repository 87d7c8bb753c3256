package org.viceversa.suitability;

/** How well two suit each other, in hundredths of a point, and the parts that it is the sum of. */
public record PairingScore(
        int total, int teach, int give, int exchange, int availability, int language, int difference, int preference) {

    /** 100 points. */
    public static final int MOST = 10_000;

    public PairingScore {
        if (total != teach + give + exchange + availability + language + difference + preference) {
            throw new IllegalArgumentException("the parts of a score must come to its total");
        }
    }
}
