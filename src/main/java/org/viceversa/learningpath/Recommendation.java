package org.viceversa.learningpath;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * What one of a pair advises the other to take; a suggestion, until the other one takes it.
 *
 * @param offering of the catalogue; empty for something that is not in it
 * @param holding the certificate that it would keep alive, where it is known
 * @param certificate what that is called; empty for none
 * @param reason why it was declined
 */
public record Recommendation(
        UUID id,
        UUID tenant,
        UUID pairing,
        UUID from,
        UUID to,
        Optional<UUID> offering,
        String title,
        Optional<UUID> holding,
        String certificate,
        String why,
        State state,
        String reason,
        int version,
        Instant at,
        Optional<Instant> answeredAt) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 1_000;

    public enum State {
        SUGGESTED,
        ADDED,
        DISMISSED,
        WITHDRAWN
    }

    public Recommendation {
        title = Texts.clean(title, LONGEST_TITLE);
        certificate = Texts.clean(certificate, LONGEST_TITLE);
        why = Texts.cleanLines(why, LONGEST_WORDS);
        reason = Texts.cleanLines(reason, LONGEST_WORDS);
    }

    Recommendation answered(State other, String because, Instant now) {
        return new Recommendation(
                id,
                tenant,
                pairing,
                from,
                to,
                offering,
                title,
                holding,
                certificate,
                why,
                other,
                because,
                version,
                at,
                Optional.of(now));
    }

    public Recommendation withVersion(int other) {
        return new Recommendation(
                id,
                tenant,
                pairing,
                from,
                to,
                offering,
                title,
                holding,
                certificate,
                why,
                state,
                reason,
                other,
                at,
                answeredAt);
    }
}
