package org.viceversa.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * How useful somebody who did it found an offering.
 *
 * @param stars from 1 to {@value #MOST_STARS}
 * @param sentence in their words; empty for none
 */
public record OfferingRating(UUID tenant, UUID offering, UUID person, int stars, String sentence, Instant at) {

    public static final int MOST_STARS = 5;
    static final int LONGEST_SENTENCE = 300;

    public OfferingRating {
        if (stars < 1 || stars > MOST_STARS) {
            throw new Refused(Kind.INVALID, "stars-invalid", "Choose one star to five.");
        }
        sentence = Texts.clean(sentence, Integer.MAX_VALUE);
        if (sentence.codePointCount(0, sentence.length()) > LONGEST_SENTENCE) {
            throw new Refused(
                    Kind.INVALID,
                    "sentence-too-long",
                    "A sentence has " + LONGEST_SENTENCE + " characters at most. Make it shorter.");
        }
    }
}
