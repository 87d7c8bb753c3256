package org.viceversa.notebook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.NextStep;
import org.viceversa.mentorship.NextSteps;

/** An idea that waits for my answer, and an introduction that waits for me. */
public final class NotebookSteps implements NextSteps {

    private static final int WAITS_FOR_ME = 90;
    private static final int DUE = 50;
    private static final int GOOD_TO_DO = 30;
    private static final Duration SOON = Duration.ofDays(7);
    private static final int LONGEST_TITLE = 80;

    private final Ideas ideas;
    private final Introductions introductions;

    public NotebookSteps(Ideas ideas, Introductions introductions) {
        this.ideas = ideas;
        this.introductions = introductions;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        if (!mentorship.isOpen()) {
            return List.of();
        }
        Stream<NextStep> ofIdeas = ideas.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(idea ->
                        idea.asked().equals(mentorship.me()) && idea.state().waits())
                .map(idea -> step(idea, mentorship.at()));
        Stream<NextStep> ofIntroductions = introductions.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(one -> one.turn().equals(Optional.of(mentorship.side())))
                .map(NotebookSteps::step);
        return Stream.concat(ofIdeas, ofIntroductions).toList();
    }

    /** The nearer its day, the weightier. */
    private static NextStep step(Idea idea, Instant now) {
        int weight = idea.isOverdue(now) ? WAITS_FOR_ME : now.plus(SOON).isAfter(idea.answerBy()) ? DUE : GOOD_TO_DO;
        return new NextStep(
                "answer-idea",
                weight,
                Optional.of(idea.answerBy()),
                Optional.of(idea.id().toString()),
                shortened(idea.text()));
    }

    private static NextStep step(Introduction one) {
        return new NextStep(
                switch (one.state()) {
                    case REQUESTED -> "answer-introduction";
                    case ASKED -> "make-introduction";
                    default -> "meet-introduced";
                },
                one.state() == Introduction.State.REQUESTED ? WAITS_FOR_ME : GOOD_TO_DO,
                Optional.empty(),
                Optional.of(one.id().toString()),
                one.name());
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).stripTrailing() + "…";
    }
}
