package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps what somebody has filled in so far; the first time begins the enrolment. */
public final class SaveAnswers {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;

    public SaveAnswers(FindCycle findCycle, Enrolments enrolments, People people, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param version that the window knows, 0 where it knows of none
     * @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code answers-invalid}; {@code
     *     skill-not-in-programme}; {@code enrolment-changed}; {@code enrolment-ended}; {@code person-unknown};
     *     {@code side-fixed} and {@code
     *     answers-incomplete} once the form was sent
     */
    public Enrolment run(Caller caller, UUID cycleId, int version, Set<Side> sides, Answers answers) {
        CycleOfProgramme place = findCycle.forMember(caller, cycleId);
        FormShape shape = new FormShape(place.programme());
        shape.requireAllowed(sides, answers);
        requirePeople(caller, answers);
        Instant now = clock.instant();
        Optional<Enrolment> kept =
                enrolments.findOf(caller.tenant(), cycleId, caller.person().id());
        if (kept.isEmpty()) {
            place.requireOpen(place.today(clock));
        }
        Enrolment known = kept.orElseGet(() -> begin(caller, cycleId, now));
        // Who knew of none and finds one has another window open; unless it is the one that was just begun.
        if (version != known.version() && !(version == 0 && kept.isEmpty())) {
            throw changed();
        }
        Enrolment open = known.state() == State.INVITED ? known.started(now) : known;
        requireEditable(open, shape, sides, answers);
        List<EnrolmentEvent> events = known.state() == State.INVITED
                ? List.of(EnrolmentEvent.of(
                        open, Move.STARTED, "", caller.person().id()))
                : List.of();
        return enrolments.save(open.answering(sides, answers, place.terms(), now), events);
    }

    private void requirePeople(Caller caller, Answers answers) {
        Set<UUID> known = people.listByIds(caller.tenant(), answers.avoid()).keySet();
        if (!known.containsAll(answers.avoid())) {
            throw new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here.");
        }
    }

    private Enrolment begin(Caller caller, UUID cycle, Instant now) {
        UUID person = caller.person().id();
        Enrolment begun = Enrolment.of(caller.tenant(), cycle, person, State.DRAFT, now);
        Enrolment kept = enrolments.add(begun, EnrolmentEvent.of(begun, Move.STARTED, "", person));
        if (!kept.id().equals(begun.id())) {
            throw changed();
        }
        return kept;
    }

    private static void requireEditable(Enrolment open, FormShape shape, Set<Side> sides, Answers answers) {
        if (open.state() == State.DRAFT) {
            return;
        }
        if (!open.state().takesPart()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "enrolment-ended",
                    "This enrolment has ended, so its answers stay as they are. While the cycle is open, you can take it"
                            + " up again.");
        }
        if (!open.sides().equals(sides)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "side-fixed",
                    "The side cannot be changed once the form was sent. Leave, and enrol again on the other side.");
        }
        shape.requireComplete(sides, answers);
    }

    private static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "enrolment-changed",
                "This enrolment was changed in another window. Nothing that you typed here is lost; compare both and"
                        + " choose.");
    }
}
