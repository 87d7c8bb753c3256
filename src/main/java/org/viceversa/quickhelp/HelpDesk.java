package org.viceversa.quickhelp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;

/** Knows who takes part where, who could help whom, and when. */
final class HelpDesk {

    /** Somebody who can do it alone. */
    private static final int LEAST_LEVEL = 2;

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Clock clock;

    HelpDesk(FindCycle findCycle, Enrolments enrolments, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Somebody's place in a cycle that is under way. */
    record Place(CycleOfProgramme place, Enrolment enrolment) {}

    Instant time() {
        return clock.instant();
    }

    /** Where this person takes part now, and was let in. */
    List<Place> placesOf(UUID tenant, UUID person) {
        return enrolments.listFor(tenant, person).stream()
                .filter(HelpDesk::isIn)
                .map(one -> new Place(findCycle.find(tenant, one.cycle()), one))
                .filter(one -> one.place().cycle().isUnderWay()
                        && !one.place().programme().archived())
                .toList();
    }

    Optional<Place> placeOf(UUID tenant, UUID cycle, UUID person) {
        return placesOf(tenant, person).stream()
                .filter(one -> one.enrolment().cycle().equals(cycle))
                .findFirst();
    }

    List<Enrolment> othersIn(Place own) {
        Enrolment mine = own.enrolment();
        return enrolments.listOf(mine.tenant(), mine.cycle()).stream()
                .filter(HelpDesk::isIn)
                .filter(one -> !one.person().equals(mine.person()))
                .filter(one -> !areApart(one, mine))
                .filter(one -> !isPaused(own.place(), one))
                .toList();
    }

    private static boolean isIn(Enrolment one) {
        return one.state().takesPart() && one.state() != Enrolment.State.APPLIED;
    }

    private static boolean areApart(Enrolment one, Enrolment other) {
        return one.answers().avoid().contains(other.person())
                || other.answers().avoid().contains(one.person());
    }

    private boolean isPaused(CycleOfProgramme place, Enrolment one) {
        return one.stateOn(place.today(clock), place.programme().notice().version()) == Enrolment.State.PAUSED;
    }

    /** What a helper needs for this asker: more than the asker has. */
    static int levelFor(Answers asker, UUID skill) {
        int own = asker.needs().stream()
                .filter(need -> need.skill().equals(skill))
                .map(Answers.Need::current)
                .findFirst()
                .orElse(0);
        return Math.max(LEAST_LEVEL, own + 1);
    }

    static boolean offers(Enrolment one, UUID skill, int level) {
        return one.answers().offers().stream().anyMatch(offer -> offer.skill().equals(skill) && offer.level() >= level);
    }

    /**
     * The times at which this person could help; empty when they could not. What they have taken already is left out.
     *
     * @param own the helper's place in the request's cycle
     * @param busy what the helper has taken
     */
    List<Instant> timesFor(HelpRequest request, Place own, List<HelpRequest> busy) {
        Enrolment mine = own.enrolment();
        if (request.asker().equals(mine.person())
                || !offers(mine, request.skill(), request.level())
                || isPaused(own.place(), mine)) {
            return List.of();
        }
        return enrolments
                .findOf(request.tenant(), request.cycle(), request.asker())
                .filter(HelpDesk::isIn)
                .filter(asker -> !areApart(asker, mine))
                .map(asker -> HelpTimes.suiting(request, asker.answers(), mine.answers(), time()))
                .orElse(List.of())
                .stream()
                .filter(time -> busy.stream().noneMatch(one -> one.overlaps(time)))
                .toList();
    }
}
