package org.viceversa.pulse;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * How somebody finds the meetings of their pair, at one time.
 *
 * @param number counts a person's pulses in a pair from 1
 * @param taps empty where it was skipped
 * @param words to oneself; nobody else ever reads them; may be empty
 * @param givenAt when it was given first; thirty days later the next one is due
 */
public record Pulse(
        UUID tenant,
        UUID pairing,
        UUID person,
        Side side,
        int number,
        Optional<Taps> taps,
        String words,
        Instant givenAt,
        Instant changedAt) {

    static final int LONGEST_WORDS = 1000;

    public Pulse {
        words = Texts.cleanLines(words, LONGEST_WORDS + 1);
        if (words.length() > LONGEST_WORDS) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A note to yourself may have at most " + LONGEST_WORDS + " characters; please shorten it.");
        }
    }

    /**
     * Three answers from 1 (not at all) to 5 (very much).
     *
     * @param useful how much the meetings bring
     * @param safe how freely one can ask whatever one does not know
     * @param time whether there is enough time for them
     */
    public record Taps(int useful, int safe, int time) {

        public static final int LEAST = 1;
        public static final int MOST = 5;

        public Taps {
            require(useful);
            require(safe);
            require(time);
        }

        private static void require(int tap) {
            if (tap < LEAST || tap > MOST) {
                throw new Refused(Kind.INVALID, "pulse-invalid", "Each of the three answers is a number from 1 to 5.");
            }
        }

        /** From 1 to 5. */
        public double mean() {
            return (useful + safe + time) / 3.0;
        }
    }
}
