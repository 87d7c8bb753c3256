package org.viceversa.mentorship.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal.Step;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.mentorship.GoalDraft;
import org.viceversa.web.Asked;

/**
 * A goal as it is written.
 *
 * @param version that the window knows; without meaning for a new one
 * @param learner MENTOR or MENTEE: whose goal it is
 * @param skill its id; may be left out
 * @param from level at the beginning; without meaning without a skill
 * @param due a day; may be left out
 */
record GoalRequest(
        int version,
        @Nullable String learner,
        @Nullable String type,
        @Nullable String title,
        @Nullable String skill,
        int from,
        int to,
        @Nullable String evidence,
        @Nullable String due,
        @Nullable List<StepRequest> steps,
        @Nullable String attitude) {

    record StepRequest(@Nullable String words, boolean done) {}

    GoalDraft draft() {
        return new GoalDraft(
                MentorshipAsked.word(Side.class, learner),
                MentorshipAsked.word(Type.class, type),
                Asked.text(title),
                Optional.of(Asked.text(skill)).filter(text -> !text.isEmpty()).map(MentorshipAsked::skill),
                from,
                to,
                Asked.text(evidence),
                Optional.of(Asked.text(due)).filter(text -> !text.isEmpty()).map(MentorshipAsked::day),
                Asked.list(steps).stream()
                        .map(step -> new Step(Asked.text(step.words()), step.done()))
                        .toList(),
                Asked.text(attitude));
    }
}
