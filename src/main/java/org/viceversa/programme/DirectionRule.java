package org.viceversa.programme;

import java.util.Objects;

/**
 * What makes somebody the one who has been here longer: a gap in tenure, a gap in grade, or both.
 *
 * @param minTenureGapMonths 0 counts no tenure
 * @param minGradeGap 0 counts no grade
 * @param required whether a pair that breaks the rule is ruled out; otherwise nobody has to be senior to anybody
 */
public record DirectionRule(int minTenureGapMonths, int minGradeGap, Mode mode, boolean required) {

    /** Whether one gap is enough. */
    public enum Mode {
        ANY,
        ALL
    }

    /** Two years or a grade. */
    public static final DirectionRule USUAL = new DirectionRule(24, 1, Mode.ANY, true);

    /** Among peers. */
    public static final DirectionRule NONE = new DirectionRule(0, 0, Mode.ANY, false);

    public DirectionRule {
        Objects.requireNonNull(mode);
        Words.number("tenure gap in months", minTenureGapMonths, 0, 600);
        Words.number("grade gap", minGradeGap, 0, 99);
    }
}
