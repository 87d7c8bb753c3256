package org.viceversa.certification;

import java.util.Locale;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Refuses what cannot be kept; never cuts what somebody typed. */
final class Checks {

    static final String CYCLE_INVALID = "cycle-invalid";
    static final String UNITS_INVALID = "units-invalid";
    static final String GRACE_INVALID = "grace-invalid";
    static final String FEE_INVALID = "fee-invalid";
    static final String MEETINGS_INVALID = "meetings-invalid";
    static final String CATEGORIES_INVALID = "categories-invalid";
    static final String DATES_INVALID = "dates-invalid";
    static final String ALLOCATION_MISSING = "allocation-missing";
    static final String CREDIT_TWICE = "credit-twice";
    static final String CREDIT_IN_FUTURE = "credit-in-future";
    static final String CATEGORY_UNKNOWN = "category-unknown";
    static final String CREDIT_OUTSIDE_CYCLE = "credit-outside-cycle";

    private Checks() {}

    /** @throws Refused {@code text-missing}; {@code text-too-long} */
    static String line(String typed, int most, String what) {
        String clean = optionalLine(typed, most);
        require(!clean.isEmpty(), "text-missing", "Please write the " + what + ".");
        return clean;
    }

    static String optionalLine(String typed, int most) {
        String clean = Texts.cleanLines(typed, Integer.MAX_VALUE);
        int length = clean.codePointCount(0, clean.length());
        require(
                length <= most,
                "text-too-long",
                String.format(
                        Locale.ENGLISH,
                        "A text here has %,d characters, and there is room for %,d. Please shorten it.",
                        length,
                        most));
        return clean;
    }

    static void within(int value, int least, int most, String code, String sentence) {
        require(value >= least && value <= most, code, sentence);
    }

    static void require(boolean right, String code, String sentence) {
        if (!right) {
            throw new Refused(Kind.INVALID, code, sentence);
        }
    }
}
