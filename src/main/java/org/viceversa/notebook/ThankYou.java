package org.viceversa.notebook;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody thanks their partner.
 *
 * @param giverShows whether whoever wrote it would show it to the whole programme
 * @param receiverShows whether whoever it is for would
 */
public record ThankYou(
        UUID id,
        UUID tenant,
        UUID programme,
        UUID pairing,
        UUID from,
        UUID to,
        String text,
        boolean giverShows,
        boolean receiverShows,
        Instant madeAt) {

    public static final int LONGEST = 500;

    public ThankYou {
        text = Words.required(Words.lines(text, LONGEST), "your thanks");
    }

    /** On the programme's wall: only if both want it. */
    public boolean isOnWall() {
        return giverShows && receiverShows;
    }

    boolean isOf(UUID person) {
        return from.equals(person) || to.equals(person);
    }

    ThankYou shownBy(UUID person, boolean shows) {
        return new ThankYou(
                id,
                tenant,
                programme,
                pairing,
                from,
                to,
                text,
                from.equals(person) ? shows : giverShows,
                to.equals(person) ? shows : receiverShows,
                madeAt);
    }
}
