package org.viceversa.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.reflection.ReflectionDesk.Seat;
import org.viceversa.reflection.Submission.Answer;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Hands in what was written, takes it back while that is fair, and begins another attempt. */
public final class HandIn {

    private final ReflectionDesk desk;
    private final Reflections reflections;
    private final Submissions submissions;
    private final PairsOfWriter pairs;
    private final Marking marking;

    public HandIn(
            ReflectionDesk desk,
            Reflections reflections,
            Submissions submissions,
            PairsOfWriter pairs,
            Marking marking) {
        this.desk = desk;
        this.reflections = reflections;
        this.submissions = submissions;
        this.pairs = pairs;
        this.marking = marking;
    }

    /**
     * Hands in what is kept; the same once more, after an answer that got lost, changes nothing.
     *
     * @param version of what its author looked at
     * @throws Refused {@code reflection-unknown}; {@code reflection-handed-in}; {@code reflection-changed}; {@code
     *     activity-not-open}; {@code activity-closed}; {@code nothing-written}; {@code words-too-few}; {@code
     *     words-too-many}; {@code side-missing}; {@code ai-statement-missing}
     */
    public Submission run(Caller caller, UUID activity, int version) {
        Seat seat = desk.open(caller, activity);
        Reflection written = seat.written();
        if (written.state() == State.SUBMITTED) {
            return submissions
                    .findLatest(seat.tenant(), seat.activity().id(), seat.person())
                    .filter(latest -> written.version() == version + 1)
                    .orElseThrow(() -> new Refused(
                            Kind.CONFLICT,
                            "reflection-handed-in",
                            "This was handed in already, perhaps in another window. Load the page again to see it."));
        }
        if (written.version() != version) {
            throw ReflectionDesk.changedMeanwhile();
        }
        HandInRules.requireOpen(seat.deadline(), seat.at());
        HandInCheck.of(seat.activity(), written).stream().findFirst().ifPresent(lack -> {
            throw HandInCheck.refusal(lack);
        });
        Submission handedIn = submission(seat, written);
        reflections.save(written.submitted(seat.at()));
        submissions.add(handedIn);
        marking.submitted().tell(handedIn, seat.at());
        return handedIn;
    }

    private Submission submission(Seat seat, Reflection written) {
        Activity activity = seat.activity();
        Side side = written.side().orElseThrow();
        List<Answer> answers = activity.prompts().stream()
                .map(prompt -> answer(prompt, side, written.answer(prompt.id())))
                .toList();
        Submission bare = new Submission(
                UUID.randomUUID(),
                seat.tenant(),
                activity.id(),
                seat.person(),
                written.attempt(),
                "",
                written.side(),
                answers,
                activity.aiStatement() == Activity.AiStatement.OFF ? "" : written.aiStatement(),
                pairs.evidence(seat.tenant(), seat.person(), written.pairing(), written.meetings()),
                written.showsTimeline() ? written.spells() : List.of(),
                answers.stream().mapToInt(Answer::words).sum(),
                seat.at(),
                Optional.empty());
        return bare.named(SubmissionText.code(SubmissionText.digest(bare)));
    }

    private static Answer answer(Prompt prompt, Side side, String text) {
        return new Answer(prompt.id(), prompt.title(), prompt.of(side), text, WordCount.of(text));
    }

    /**
     * Takes back what was handed in, to be written on; what is not handed in any more stays so.
     *
     * @throws Refused {@code reflection-unknown}; {@code marking-begun}; {@code take-back-too-late}
     */
    public void takeBack(Caller caller, UUID activity) {
        Seat seat = desk.open(caller, activity);
        Reflection written = seat.written();
        if (written.state() != State.SUBMITTED) {
            return;
        }
        List<Submission> standing = submissions
                .listOf(seat.tenant(), seat.activity().id(), seat.person())
                .stream()
                .filter(one -> one.takenBackAt().isEmpty())
                .toList();
        Submission latest = standing.get(0);
        if (marking.hasBegun(seat.tenant(), seat.activity().id(), seat.person())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "marking-begun",
                    "Somebody has begun to read and mark this, so it stays handed in. You can ask your instructor to give it"
                            + " back to you.");
        }
        if (!HandInRules.mayTakeBack(seat.deadline(), latest.submittedAt(), seat.at())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "take-back-too-late",
                    "The day until which it could be taken back has passed, so it stays handed in. You can ask your"
                            + " instructor to give it back to you.");
        }
        Optional<Submission> before = standing.stream().skip(1).findFirst();
        reflections.save(written.takenBack(before.map(Submission::submittedAt), seat.at()));
        submissions.takeBack(latest, seat.at());
        marking.takenBack().tell(latest, seat.at());
    }

    /**
     * Begins another attempt with the same text, while the one before stands.
     *
     * @throws Refused {@code reflection-unknown}; {@code activity-closed}; {@code no-attempt-left}
     */
    public void beginAgain(Caller caller, UUID activity) {
        Seat seat = desk.open(caller, activity);
        Reflection written = seat.written();
        if (written.state() != State.SUBMITTED) {
            return;
        }
        HandInRules.requireOpen(seat.deadline(), seat.at());
        if (!HandInRules.mayBeginAgain(seat.activity(), written, seat.deadline(), seat.at())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "no-attempt-left",
                    "This reflection can be handed in " + seat.activity().attempts()
                            + " times, and you have done so. If you have a reason, ask your instructor to give it back.");
        }
        reflections.save(written.begunAgain(seat.at()));
    }
}
