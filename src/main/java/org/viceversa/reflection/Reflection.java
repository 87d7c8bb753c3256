package org.viceversa.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.reflection.Submission.WritingSpell;

/**
 * One person's work in one activity, as its author has it. Each change is a guarded function of the one before.
 *
 * @param side as which they were asked; empty for somebody who takes part in nothing
 * @param pairing that they look back on, if they chose one
 * @param answers text by the prompt's id; also of prompts that are no longer asked
 * @param aiStatement what they say of artificial intelligence; may be empty
 * @param showsTimeline whether graders may see when it was written
 * @param meetings of the pairing, that they add as evidence
 * @param spells when it was written; the author's own unless they show it
 * @param mark who saved it last; empty after anything but a save
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
        List<UUID> meetings,
        List<WritingSpell> spells,
        Optional<SaveMark> mark,
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

    /**
     * Which window of a browser saved last, and which of that window's saves it was: so that a save whose answer got
     * lost is no conflict with itself, and one that arrives late overwrites nothing newer.
     */
    public record SaveMark(UUID window, int number) {}

    public Reflection {
        answers = Map.copyOf(answers);
        meetings = List.copyOf(meetings);
        spells = List.copyOf(spells);
    }

    static Reflection begun(UUID tenant, UUID activity, UUID person, Draft draft, Instant now) {
        return new Reflection(
                        UUID.randomUUID(),
                        tenant,
                        activity,
                        person,
                        State.DRAFT,
                        draft.side(),
                        draft.pairing(),
                        Map.of(),
                        "",
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        1,
                        1,
                        now,
                        now,
                        Optional.empty())
                .written(draft, now);
    }

    /** All words that were written, of all prompts. */
    public int words() {
        return answers.values().stream().mapToInt(WordCount::of).sum();
    }

    public String answer(String prompt) {
        return answers.getOrDefault(prompt, "");
    }

    Reflection written(Draft draft, Instant now) {
        int words = draft.words();
        return new Reflection(
                id,
                tenant,
                activity,
                person,
                state,
                draft.side(),
                draft.pairing(),
                draft.answers(),
                draft.aiStatement(),
                draft.showsTimeline(),
                draft.meetings(),
                Spells.continued(spells, now, words),
                Optional.of(draft.mark()),
                attempt,
                version,
                begunAt,
                now,
                submittedAt);
    }

    /** Whether a save would change nothing that people wrote. */
    boolean saysTheSame(Draft draft) {
        return side.equals(draft.side())
                && pairing.equals(draft.pairing())
                && answers.equals(draft.answers())
                && aiStatement.equals(draft.aiStatement())
                && showsTimeline == draft.showsTimeline()
                && meetings.equals(draft.meetings());
    }

    Reflection submitted(Instant now) {
        return moved(State.SUBMITTED, attempt, now, Optional.of(now));
    }

    /** @param before when the attempt was handed in that counts from now on */
    Reflection takenBack(Optional<Instant> before, Instant now) {
        return moved(State.DRAFT, attempt, now, before);
    }

    Reflection begunAgain(Instant now) {
        return moved(State.DRAFT, attempt + 1, now, submittedAt);
    }

    Reflection returned(Instant now) {
        return moved(State.RETURNED, attempt + 1, now, submittedAt);
    }

    /** As it is once a store has replaced the one before it. */
    public Reflection kept() {
        return new Reflection(
                id,
                tenant,
                activity,
                person,
                state,
                side,
                pairing,
                answers,
                aiStatement,
                showsTimeline,
                meetings,
                spells,
                mark,
                attempt,
                version + 1,
                begunAt,
                changedAt,
                submittedAt);
    }

    private Reflection moved(State next, int newAttempt, Instant now, Optional<Instant> handedIn) {
        return new Reflection(
                id,
                tenant,
                activity,
                person,
                next,
                side,
                pairing,
                answers,
                aiStatement,
                showsTimeline,
                meetings,
                spells,
                Optional.empty(),
                newAttempt,
                version,
                begunAt,
                now,
                handedIn);
    }
}
