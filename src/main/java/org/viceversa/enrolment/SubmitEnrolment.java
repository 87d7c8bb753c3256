package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.Enrolment.Terms;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Sends the form: from here on somebody takes part, or applies to. */
public final class SubmitEnrolment {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final SelfReport selfReport;
    private final Clock clock;

    public SubmitEnrolment(FindCycle findCycle, Enrolments enrolments, SelfReport selfReport, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.selfReport = selfReport;
        this.clock = clock;
    }

    /**
     * @param version that the window knows
     * @param notice the version of the notice that was agreed to, 0 for none
     * @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code already-enrolled}; {@code
     *     enrolment-state}; {@code cycle-not-open}; {@code enrolment-changed}; {@code answers-incomplete}; {@code
     *     consent-missing}; {@code notice-changed}
     */
    public Enrolment run(Caller caller, UUID cycleId, int version, int notice) {
        CycleOfProgramme place = findCycle.forMember(caller, cycleId);
        UUID person = caller.person().id();
        Enrolment kept = enrolments
                .findOf(caller.tenant(), cycleId, person)
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT, "enrolment-state", "There is nothing to send yet. Fill in the form first."));
        requireNotSent(kept);
        place.requireOpen(place.today(clock));
        if (kept.version() != version) {
            throw new Refused(
                    Kind.CONFLICT,
                    "enrolment-changed",
                    "This enrolment was changed in another window. Look at it once more before you send it.");
        }
        FormShape shape = new FormShape(place.programme());
        shape.requireAllowed(kept.sides(), kept.answers());
        shape.requireComplete(kept.sides(), kept.answers());
        requireNotice(place, notice);
        Terms terms = place.terms(kept.sides(), enrolments.holdPlaces(caller.tenant(), cycleId));
        Instant now = clock.instant();
        Enrolment agreed = notice == 0 ? kept : kept.agreed(terms, now);
        Enrolment sent = agreed.submitted(terms, now);
        selfReport.take(caller, levelsOf(kept.answers()), kept.answers().tenure());
        return enrolments.save(sent, List.of(EnrolmentEvent.of(sent, Move.SUBMITTED, "", person)));
    }

    private static void requireNotSent(Enrolment kept) {
        if (kept.state().takesPart() || kept.state() == State.DONE) {
            throw new Refused(
                    Kind.CONFLICT,
                    "already-enrolled",
                    "You have enrolled in this cycle already; nothing more is needed. Changes of your answers are saved"
                            + " as you make them.");
        }
        Move.SUBMITTED.requireFrom(kept.state());
    }

    private static void requireNotice(CycleOfProgramme place, int notice) {
        if (notice != 0 && notice != place.programme().notice().version()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "notice-changed",
                    "The text on how your answers are used was changed just now. Please read it again before you agree.");
        }
    }

    /** Where somebody needs and offers the same skill, what they can teach from says more. */
    private static Map<UUID, Integer> levelsOf(Answers answers) {
        Map<UUID, Integer> said = new HashMap<>();
        answers.needs().forEach(need -> said.put(need.skill(), need.current()));
        answers.offers().forEach(offer -> said.put(offer.skill(), offer.level()));
        return said;
    }
}
