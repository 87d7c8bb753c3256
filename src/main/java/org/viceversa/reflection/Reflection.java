package org.viceversa.reflection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * One person's work in one activity, as its author has it.
 *
 * @param side as which they were asked; empty for somebody who takes part in nothing
 * @param pairing that they look back on, if they chose one
 * @param answers text by the prompt's id
 * @param aiStatement what they say of artificial intelligence; may be empty
 * @param showsTimeline whether graders may see when it was written
 * @param attempt counts what was handed in and is being written, from 1
 * @param version counts saves, from 1
 */
public record Reflection(
        UUID id,
        UUID tenant,
        UUID activity,
        UUID person,
        State state,
        Optional<Side> side,
        Optional<UUID> pairing,
        Map<String, String> answers,
        String aiStatement,
        boolean showsTimeline,
        int attempt,
        int version,
        Instant begunAt,
        Instant changedAt,
        Optional<Instant> submittedAt) {

    /** The author's view; what marking makes of it is grading's. */
    public enum State {
        DRAFT,
        SUBMITTED,
        /** Given back by a grader, to be written on. */
        RETURNED
    }

    public Reflection {
        answers = Map.copyOf(answers);
    }
}
