package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.List;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What people agree to before money is approved: how much of it they pay back if they leave soon after.
 *
 * @param words that they read and agree to
 * @param steps the earliest first; after the last one nothing is paid back
 */
public record RetentionAgreement(String words, List<Step> steps) {

    private static final int LONGEST = 5000;
    private static final int MOST_STEPS = 24;
    private static final int MOST_MONTHS = 120;

    /** @param months since the payment, up to and with the same day of that month */
    public record Step(int months, int percent) {}

    public RetentionAgreement {
        words = Texts.cleanLines(words, LONGEST);
        steps = List.copyOf(steps);
    }

    /** @throws Refused {@code policy-invalid} */
    void requireSound() {
        if (words.isEmpty()) {
            throw invalid("An agreement to pay back has words that people can read before they agree.");
        }
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw invalid("Say how much is paid back by those who leave, in up to " + MOST_STEPS
                    + " lines of months and percent.");
        }
        Step before = new Step(0, 100);
        for (Step step : steps) {
            if (step.percent() < 1 || step.percent() > before.percent()) {
                throw invalid("What is paid back is from 1 to 100 percent, and never more after a longer time.");
            }
            if (step.months() <= before.months() || step.months() > MOST_MONTHS) {
                throw invalid(
                        "The months of an agreement to pay back rise from line to line, up to " + MOST_MONTHS + ".");
            }
            before = step;
        }
    }

    /** Parts of the smallest unit are let go. */
    long dueOf(long paidMinor, LocalDate paidOn, LocalDate left) {
        return steps.stream()
                .filter(step -> !left.isAfter(paidOn.plusMonths(step.months())))
                .findFirst()
                .map(step -> paidMinor * step.percent() / 100)
                .orElse(0L);
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "policy-invalid", sentence);
    }
}
