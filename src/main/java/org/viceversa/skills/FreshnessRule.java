package org.viceversa.skills;

import java.time.Duration;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skill.Decay;

/**
 * After how many months without use a skill counts as half fresh, for each kind of decay.
 *
 * <p>The defaults are the published averages of loss without use (Tatel and Ackerman's meta-analysis of 1,344 effect sizes from
 * 457 reports). They were found for procedures that are done by hand, so a site may set its own.
 *
 * @param version grows with each change; 0 while the defaults are in force
 */
public record FreshnessRule(double accuracyMonths, double speedMonths, double mixedMonths, int version) {

    public static final FreshnessRule PUBLISHED = new FreshnessRule(6.5, 13, 11, 0);

    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 240;

    /** Of 365.25 days a year. */
    private static final double DAYS_OF_MONTH = 30.4375;

    public FreshnessRule {
        requireMonths(accuracyMonths);
        requireMonths(speedMonths);
        requireMonths(mixedMonths);
    }

    private static void requireMonths(double months) {
        if (!(months >= SHORTEST && months <= LONGEST)) {
            throw new Refused(
                    Kind.INVALID,
                    "half-life-invalid",
                    "A half-life is a number of months from " + SHORTEST + " to " + (int) LONGEST + ".");
        }
    }

    /** From 1, used just now, towards 0. */
    double freshness(Decay decay, Duration sinceUse) {
        return switch (decay) {
            case ACCURACY -> halved(sinceUse, accuracyMonths);
            case SPEED -> halved(sinceUse, speedMonths);
            case MIXED -> halved(sinceUse, mixedMonths);
            case STABLE -> 1;
        };
    }

    /** What is left of one after so long, when half is left after that many months. */
    static double halved(Duration since, double months) {
        double passed = since.isNegative()
                ? 0
                : since.toSeconds() / (DAYS_OF_MONTH * Duration.ofDays(1).toSeconds());
        return Math.pow(0.5, passed / months);
    }
}
