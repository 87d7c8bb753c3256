package org.viceversa.employees;

/** How long somebody has been with the organisation, in years, for those whose dates are not known. */
public enum TenureBand {
    UNDER_1(0, 6),
    FROM_1_TO_3(12, 24),
    FROM_3_TO_7(36, 60),
    FROM_7_TO_15(84, 132),
    FROM_15(180, 240);

    private final int fromMonths;
    private final int typicalMonths;

    TenureBand(int fromMonths, int typicalMonths) {
        this.fromMonths = fromMonths;
        this.typicalMonths = typicalMonths;
    }

    public int fromMonths() {
        return fromMonths;
    }

    /** What stands for all within, where months must be compared: the middle, or 20 years for the longest. */
    public int typicalMonths() {
        return typicalMonths;
    }

    /** The band that a number of months falls into. */
    public static TenureBand of(int months) {
        TenureBand band = UNDER_1;
        for (TenureBand next : values()) {
            if (months >= next.fromMonths) {
                band = next;
            }
        }
        return band;
    }
}
