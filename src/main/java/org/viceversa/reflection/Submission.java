package org.viceversa.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * What was handed in, as it was: graders see this and nothing else of the pair.
 *
 * @param receipt what its author can name it by
 * @param answers in the order of the activity's prompts as they were asked then
 * @param sessions on what days they met, of the meetings that the author added; without their notes
 * @param timeline when it was written, if the author shows it
 * @param takenBackAt when its author took it back; graders see it no more
 */
public record Submission(
        UUID id,
        UUID tenant,
        UUID activity,
        UUID person,
        int attempt,
        String receipt,
        Optional<Side> side,
        List<Answer> answers,
        String aiStatement,
        List<MeetingEvidence> sessions,
        List<WritingSpell> timeline,
        int words,
        Instant submittedAt,
        Optional<Instant> takenBackAt) {

    /**
     * @param prompt its id
     * @param asked the prompt's title and words as they were asked
     * @param text plain text in several lines
     */
    public record Answer(String prompt, String title, String asked, String text, int words) {}

    /** @param confirmed whether the partner said that it took place, too */
    public record MeetingEvidence(Instant startedAt, int minutes, String agenda, boolean confirmed) {}

    /** Some time at a stretch, and how many words the text had at its end. */
    public record WritingSpell(Instant from, Instant to, int words) {}

    public Submission {
        answers = List.copyOf(answers);
        sessions = List.copyOf(sessions);
        timeline = List.copyOf(timeline);
    }

    Submission named(String code) {
        return copy(code, takenBackAt);
    }

    /** As it is once its author has taken it back. */
    public Submission takenBack(Instant at) {
        return copy(receipt, Optional.of(takenBackAt.orElse(at)));
    }

    private Submission copy(String code, Optional<Instant> back) {
        return new Submission(
                id,
                tenant,
                activity,
                person,
                attempt,
                code,
                side,
                answers,
                aiStatement,
                sessions,
                timeline,
                words,
                submittedAt,
                back);
    }
}
