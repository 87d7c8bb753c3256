package org.viceversa.skills;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * The wish of somebody that another person says how well they can do something.
 *
 * @param source as what the other is asked: colleague, manager or instructor
 * @param reason why it was declined, which its writer alone reads again
 * @param assessment what was said, once it was
 */
public record AssessmentRequest(
        UUID id,
        UUID tenant,
        UUID asker,
        UUID asked,
        UUID skill,
        Optional<UUID> course,
        Assessment.Source source,
        String message,
        State state,
        String reason,
        Instant askedAt,
        Optional<Instant> answeredAt,
        Optional<UUID> assessment,
        int version) {

    public static final int LONGEST_TEXT = 1_000;

    /** From asked to one of the others, and no further. */
    public enum State {
        ASKED,
        GIVEN,
        DECLINED,
        WITHDRAWN
    }

    public AssessmentRequest {
        message = Texts.cleanLines(message, LONGEST_TEXT);
        reason = Texts.cleanLines(reason, LONGEST_TEXT);
    }

    boolean isOpen() {
        return state == State.ASKED;
    }

    AssessmentRequest given(UUID byAssessment, Instant now) {
        return ended(State.GIVEN, "", now, Optional.of(byAssessment));
    }

    AssessmentRequest declined(String why, Instant now) {
        return ended(State.DECLINED, why, now, Optional.empty());
    }

    AssessmentRequest withdrawn(Instant now) {
        return ended(State.WITHDRAWN, "", now, Optional.empty());
    }

    private AssessmentRequest ended(State end, String why, Instant now, Optional<UUID> byAssessment) {
        return new AssessmentRequest(
                id,
                tenant,
                asker,
                asked,
                skill,
                course,
                source,
                message,
                end,
                why,
                askedAt,
                Optional.of(now),
                byAssessment,
                version + 1);
    }
}
