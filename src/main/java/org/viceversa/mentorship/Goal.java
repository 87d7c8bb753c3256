package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * What one of two people wants to be able to do at the end, with the other one's help.
 *
 * @param learner whose goal it is
 * @param twin of a HOW_TO goal: the PROTOCOL goal that says when it is appropriate
 * @param from level at the beginning, 0 to 5, where it is about a skill
 * @param to level that is wanted
 * @param evidence how one will see that it is reached
 * @param attitude what changed in how the learner sees the matter; may be empty
 */
public record Goal(
        UUID id,
        UUID tenant,
        UUID pairing,
        Side learner,
        Type type,
        Optional<UUID> twin,
        String title,
        Optional<UUID> skill,
        int from,
        int to,
        String evidence,
        Optional<LocalDate> due,
        List<Step> steps,
        String attitude,
        State state,
        int version,
        Instant madeAt,
        Instant changedAt) {

    /** What kind of change it is. */
    public enum Type {
        /** How something is done. */
        HOW_TO,
        /** When it is appropriate. */
        PROTOCOL,
        PERSPECTIVE,
        HOW_THINGS_GET_DONE,
        CAREER,
        PROJECT
    }

    /** How far it came. */
    public enum State {
        OPEN,
        MET,
        PARTLY,
        DROPPED
    }

    /** One thing to do on the way. */
    public record Step(String words, boolean done) {}

    public Goal {
        steps = List.copyOf(steps);
    }
}
