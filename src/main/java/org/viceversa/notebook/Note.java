package org.viceversa.notebook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;

/**
 * What somebody wrote down in a pair.
 *
 * @param session the meeting that it is about, if it is about one
 * @param version counts the changes, so that two windows do not overwrite each other
 */
public record Note(
        UUID id,
        UUID tenant,
        UUID pairing,
        UUID author,
        Kind kind,
        Optional<UUID> session,
        String text,
        int version,
        Instant madeAt,
        Instant changedAt) {

    public static final int LONGEST = 20_000;

    /** Who reads it. */
    public enum Kind {
        /** Both. */
        SHARED,
        /** The author. */
        PRIVATE,
        /** The author, who may quote from it in a reflection. */
        REFLECTION
    }

    public Note {
        text = Words.lines(text, LONGEST);
    }

    /** Whether this person may read it; the pair's third party never may. */
    public boolean isReadableBy(UUID person) {
        return author.equals(person) || kind == Kind.SHARED;
    }

    /** @throws Refused {@code note-was-shared}: what the partner could read is not taken back in silence */
    public Note changed(Kind next, Optional<UUID> about, String words, Instant now) {
        if (kind == Kind.SHARED && next != Kind.SHARED) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "note-was-shared",
                    "Your partner could read this note already, so it stays shared. You can keep a private copy of it, or"
                            + " delete it for both of you.");
        }
        return new Note(id, tenant, pairing, author, next, about, words, version, madeAt, now);
    }

    /** Whether another one says the same, so that sending it twice changes nothing. */
    boolean saysTheSame(Note other) {
        return kind == other.kind && session.equals(other.session) && text.equals(other.text);
    }
}
