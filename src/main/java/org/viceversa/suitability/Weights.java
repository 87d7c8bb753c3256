package org.viceversa.suitability;

import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * How much each part of a score counts, 0 to 100; what matters is their proportion.
 *
 * @param teach what the mentor can teach of what the mentee wants to learn
 * @param give the same the other way round
 * @param exchange that both go together
 * @param availability how much of the week they share
 * @param language that they share one
 * @param difference in how many of department, site and function they differ
 * @param preference how much they want each other
 */
public record Weights(
        int teach, int give, int exchange, int availability, int language, int difference, int preference) {

    public static final Weights USUAL = new Weights(35, 15, 15, 10, 5, 10, 10);
    private static final int MOST = 100;

    /** @throws Refused {@code weights-invalid} */
    public Weights {
        for (int weight : new int[] {teach, give, exchange, availability, language, difference, preference}) {
            if (weight < 0 || weight > MOST) {
                throw invalid("A weight is a number from 0 to " + MOST + ".");
            }
        }
        if (teach + give + exchange + availability + language + difference + preference == 0) {
            throw invalid("At least one of the weights must be above 0.");
        }
    }

    public int sum() {
        return teach + give + exchange + availability + language + difference + preference;
    }

    /** What nobody was asked for cannot count; unless nothing else would. */
    Weights asking(boolean availabilityAsked, boolean languagesAsked) {
        int time = availabilityAsked ? availability : 0;
        int tongue = languagesAsked ? language : 0;
        return sum() - availability + time - language + tongue == 0
                ? this
                : new Weights(teach, give, exchange, time, tongue, difference, preference);
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "weights-invalid", sentence);
    }
}
