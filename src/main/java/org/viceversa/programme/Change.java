package org.viceversa.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a programme's history, which is only ever added to.
 *
 * @param cycle which cycle it is about; empty for the programme itself
 * @param by who did it; empty when the calendar did
 * @param reason as somebody gave it; may be empty
 */
public record Change(
        UUID id,
        UUID tenant,
        UUID programme,
        Optional<UUID> cycle,
        What what,
        List<Field> fields,
        String reason,
        Optional<UUID> by,
        Instant at) {

    static final int LONGEST_REASON = 500;

    public Change {
        fields = List.copyOf(fields);
        reason = Words.lines("reason", reason, LONGEST_REASON);
    }

    /** What was done. */
    public enum What {
        CREATED,
        DUPLICATED,
        IMPORTED,
        EDITED,
        ARCHIVED,
        RESTORED,
        CYCLE_ADDED,
        CYCLE_EDITED,
        CYCLE_MOVED,
        COURSE_LEFT,
        COURSE_BACK
    }

    /** What a field said before and after, as a text. */
    public record Field(String name, String before, String after) {}
}
