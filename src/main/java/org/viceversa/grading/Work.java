package org.viceversa.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.enrolment.Side;
import org.viceversa.reflection.Submission;

/**
 * What graders see of a submission. Where names are hidden, nothing in it dates it or tells whose it is but the text.
 *
 * @param receipt empty where names are hidden, as are all times and agendas
 */
public record Work(
        Optional<Side> side,
        int words,
        Optional<Instant> submittedAt,
        String receipt,
        String aiStatement,
        List<Submission.Answer> answers,
        List<Evidence> sessions,
        List<Submission.WritingSpell> timeline) {

    public record Evidence(Optional<Instant> startedAt, int minutes, String agenda, boolean confirmed) {}

    public Work {
        answers = List.copyOf(answers);
        sessions = List.copyOf(sessions);
        timeline = List.copyOf(timeline);
    }

    static Work of(Submission one, Activity of) {
        boolean hidden = of.anonymous();
        return new Work(
                hidden ? Optional.empty() : one.side(),
                one.words(),
                hidden ? Optional.empty() : Optional.of(one.submittedAt()),
                hidden ? "" : one.receipt(),
                one.aiStatement(),
                hidden
                        ? one.answers().stream()
                                .map(answer -> forBoth(answer, of))
                                .toList()
                        : one.answers(),
                one.sessions().stream()
                        .map(met -> new Evidence(
                                hidden ? Optional.empty() : Optional.of(met.startedAt()),
                                met.minutes(),
                                hidden ? "" : met.agenda(),
                                met.confirmed()))
                        .toList(),
                hidden ? List.of() : one.timeline());
    }

    /** What the two sides are asked differs, so that the question would tell the side. */
    private static Submission.Answer forBoth(Submission.Answer answer, Activity of) {
        String asked = of.prompts().stream()
                .filter(prompt -> prompt.id().equals(answer.prompt()))
                .findFirst()
                .map(prompt -> words(prompt, of))
                .orElse("");
        return new Submission.Answer(answer.prompt(), answer.title(), asked, answer.text(), answer.words());
    }

    private static String words(Prompt prompt, Activity of) {
        return Stream.of(Side.values())
                .filter(of.sides()::contains)
                .map(prompt::of)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
