package org.viceversa.tuition;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a request comes to, and how.
 *
 * @param taxableMinor empty while nobody has entered the year's figure
 */
public record Outcome(
        boolean covered, long eligibleMinor, long payableMinor, OptionalLong taxableMinor, List<Step> steps) {

    /** One line of the sum. */
    public enum Code {
        ASKED,
        NOT_ALLOWED,
        OTHER_AID,
        ELIGIBLE,
        RATE,
        GRADE,
        LEFT_IN_YEAR,
        LEFT_IN_CATEGORY,
        LEFT_EVER,
        LEFT_IN_BUDGET,
        NO_BUDGET,
        NOT_COVERED,
        PAYABLE,
        TAX_FREE_LEFT,
        TAX_FREE_UNKNOWN,
        TAXABLE
    }

    /**
     * @param minor the amount that the line is about
     * @param percent for a rate or a grade; else 0
     */
    public record Step(Code code, long minor, int percent) {}

    public Outcome {
        steps = List.copyOf(steps);
    }
}
