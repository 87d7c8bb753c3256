package org.viceversa.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What somebody may do with their own enrolment beside filling it in. */
public final class ChangeEnrolment {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Consequences consequences;
    private final Clock clock;

    public ChangeEnrolment(FindCycle findCycle, Enrolments enrolments, Consequences consequences, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Says no to an invitation. */
    public Enrolment decline(Caller caller, UUID cycle) {
        return change(caller, cycle, Move.DECLINED, (place, kept) -> kept.declined(clock.instant()));
    }

    /** Ends it, whether it was let in or not. */
    public Enrolment leave(Caller caller, UUID cycle) {
        return change(caller, cycle, Move.LEFT, (place, kept) -> kept.left(clock.instant()));
    }

    /**
     * Back to the form; not after an application was refused.
     *
     * @throws Refused {@code cycle-not-open}; {@code application-refused}
     */
    public Enrolment comeBack(Caller caller, UUID cycle) {
        return change(caller, cycle, Move.RETURNED, (place, kept) -> {
            place.requireOpen(place.today(clock));
            requireNotRefused(kept);
            return kept.returned(clock.instant());
        });
    }

    /** Finishes what is under way and takes nobody new on these days. */
    public Enrolment pause(Caller caller, UUID cycle, Pause days) {
        return change(caller, cycle, Move.PAUSED, (place, kept) -> {
            if (days.to().isBefore(place.today(clock))) {
                throw new Refused(
                        Kind.INVALID, "pause-invalid", "These days are over. Choose a pause that ends later.");
            }
            return kept.paused(days, clock.instant());
        });
    }

    public Enrolment resume(Caller caller, UUID cycle) {
        return change(caller, cycle, Move.RESUMED, (place, kept) -> kept.resumed(clock.instant()));
    }

    /**
     * To the notice as it is now.
     *
     * @throws Refused {@code notice-changed} when it is no longer the one that was read
     */
    public Enrolment agree(Caller caller, UUID cycle, int notice) {
        return change(caller, cycle, Move.CONSENTED, (place, kept) -> {
            Move.CONSENTED.requireFrom(kept.state());
            if (notice != place.programme().notice().version()) {
                throw new Refused(
                        Kind.CONFLICT,
                        "notice-changed",
                        "The text on how your answers are used was changed just now. Please read it again before you"
                                + " agree.");
            }
            return kept.agreed(place.terms(), clock.instant());
        });
    }

    private Enrolment change(
            Caller caller, UUID cycle, Move move, BiFunction<CycleOfProgramme, Enrolment, Enrolment> work) {
        CycleOfProgramme place = findCycle.forMember(caller, cycle);
        UUID person = caller.person().id();
        Enrolment kept = enrolments
                .findOf(caller.tenant(), cycle, person)
                .orElseThrow(
                        () -> new Refused(Kind.NOT_FOUND, "enrolment-unknown", "You have not enrolled in this cycle."));
        Enrolment changed = work.apply(place, kept);
        Enrolment saved = enrolments.save(changed, List.of(EnrolmentEvent.of(changed, move, "", person)));
        return consequences.of(saved, move);
    }

    private void requireNotRefused(Enrolment kept) {
        List<EnrolmentEvent> history = enrolments.listHistory(kept.tenant(), kept.id());
        boolean refused = !history.isEmpty() && history.get(history.size() - 1).what() == Move.REFUSED;
        if (refused) {
            throw new Refused(
                    Kind.CONFLICT,
                    "application-refused",
                    "Your application for this cycle was not accepted. Whoever runs the programme can tell you more; the"
                            + " next cycle is open to you.");
        }
    }
}
