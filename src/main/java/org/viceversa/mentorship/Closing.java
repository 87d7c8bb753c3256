package org.viceversa.mentorship;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What one of two people says at the end. The other one reads it when both have said theirs.
 *
 * @param doneAt when it was said for good; empty while it is being written
 * @param version 0 before it was kept for the first time
 */
public record Closing(
        UUID tenant, UUID pairing, Side side, Words words, Optional<Instant> doneAt, int version, Instant changedAt) {

    /**
     * @param learned what I learned
     * @param differently what I will do differently
     * @param thanks what I want to thank for
     * @param keepInTouch empty while it is undecided
     * @param contact how to reach me, for the other one alone, if both want to keep in touch
     */
    public record Words(
            String learned, String differently, String thanks, Optional<Boolean> keepInTouch, String contact) {

        static final Words NONE = new Words("", "", "", Optional.empty(), "");

        public Words {
            learned = Written.text("what I learned", learned, Written.TEXT);
            differently = Written.text("what I will do differently", differently, Written.TEXT);
            thanks = Written.text("what I want to thank for", thanks, Written.TEXT);
            contact = Written.line("how to reach me", contact, Written.LINE);
        }

        boolean isComplete() {
            boolean said = !learned.isEmpty() && !differently.isEmpty() && !thanks.isEmpty();
            return said && keepInTouch.filter(yes -> !yes || !contact.isEmpty()).isPresent();
        }
    }

    static Closing of(Mentorship mentorship) {
        return new Closing(
                mentorship.tenant(),
                mentorship.id(),
                mentorship.side(),
                Words.NONE,
                Optional.empty(),
                0,
                mentorship.at());
    }

    public boolean isDone() {
        return doneAt.isPresent();
    }

    Closing with(Words other, Instant now) {
        return new Closing(tenant, pairing, side, other, doneAt, version, now);
    }

    Closing done(Instant now) {
        if (!words.isComplete()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "closing-incomplete",
                    "Three sentences and whether you want to keep in touch are still needed; if you do, also how to"
                            + " reach you. What you have written is kept.");
        }
        return new Closing(tenant, pairing, side, words, Optional.of(doneAt.orElse(now)), version, now);
    }
}
