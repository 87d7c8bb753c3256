package org.viceversa.grading.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.Side;
import org.viceversa.grading.Work;

/**
 * What was handed in, as graders see it; where names are hidden, without side, times, agendas and receipt.
 *
 * @param timeline when it was written, if its author shows it
 */
record WorkView(
        Optional<Side> side,
        int words,
        Optional<Instant> submittedAt,
        String receipt,
        String aiStatement,
        List<AnswerView> answers,
        List<MeetingView> sessions,
        List<SpellView> timeline) {

    record AnswerView(String prompt, String title, String asked, String text, int words) {}

    record MeetingView(Optional<Instant> startedAt, int minutes, String agenda, boolean confirmed) {}

    record SpellView(Instant from, Instant to, int words) {}

    static WorkView of(Work work) {
        return new WorkView(
                work.side(),
                work.words(),
                work.submittedAt(),
                work.receipt(),
                work.aiStatement(),
                work.answers().stream()
                        .map(one -> new AnswerView(one.prompt(), one.title(), one.asked(), one.text(), one.words()))
                        .toList(),
                work.sessions().stream()
                        .map(one -> new MeetingView(one.startedAt(), one.minutes(), one.agenda(), one.confirmed()))
                        .toList(),
                work.timeline().stream()
                        .map(one -> new SpellView(one.from(), one.to(), one.words()))
                        .toList());
    }
}
