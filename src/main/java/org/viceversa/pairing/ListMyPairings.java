package org.viceversa.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingStatus.Line;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.suitability.SkillsOfPair;

/**
 * Shows somebody their own pairings and offers. Nobody learns that they were declined, by whom, or why something ended;
 * an offer that never reached somebody never was.
 */
public final class ListMyPairings {

    /** How long what has ended is still shown. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final ChoiceLists lists;
    private final People people;
    private final Skills skills;
    private final Chooser.Finder choosers;
    private final Clock clock;

    public ListMyPairings(
            FindCycle findCycle,
            Enrolments enrolments,
            Pairings pairings,
            ChoiceLists lists,
            People people,
            Skills skills,
            Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.lists = lists;
        this.people = people;
        this.skills = skills;
        this.choosers = new Chooser.Finder(findCycle, enrolments, pairings, clock);
        this.clock = clock;
    }

    /**
     * @param own the caller's side
     * @param theyTeach what the partner can teach, what the caller wants first
     * @param youTeach the same the other way round
     */
    public record Mine(
            CycleOfProgramme place,
            Pairing pairing,
            Side own,
            Person partner,
            PairingStatus status,
            List<SkillsOfPair.Line> theyTeach,
            List<SkillsOfPair.Line> youTeach) {

        /** Whether an answer is waited for, and a reminder is due. */
        public boolean isReminded() {
            return pairing.deadline().filter(Deadline::reminded).isPresent()
                    && (status.line() == Line.ASKED || status.line() == Line.ORIENTATION);
        }
    }

    /**
     * A cycle in which the caller takes part.
     *
     * @param prepared by when the caller may hear of an offer that is made to the other side first; empty for none
     * @param mayChoose whether they may choose somebody themselves
     * @param choosing whether their choices are being asked
     * @param exhausted whether all their choices were asked in vain
     * @param freed whether their last pairing ended, and they go first in the next round
     */
    public record Place(
            CycleOfProgramme place,
            Enrolment enrolment,
            Optional<LocalDate> prepared,
            boolean mayChoose,
            boolean choosing,
            boolean exhausted,
            boolean freed) {}

    /** @param pairings what needs the caller first */
    public record Own(List<Mine> pairings, List<Place> places) {}

    public Own run(Caller caller) {
        UUID tenant = caller.tenant();
        UUID own = caller.person().id();
        Instant now = clock.instant();
        List<Pairing> all = pairings.listFor(tenant, own);
        List<Pairing> shown = all.stream()
                .filter(one -> !isUnknownTo(own, one))
                .filter(one -> !one.state().isOver() || one.changedAt().isAfter(now.minus(KEPT)))
                .toList();
        List<Pairing> known = shown.stream().filter(one -> reached(own, one)).toList();
        return new Own(listed(tenant, own, known), places(tenant, own, all));
    }

    private static boolean isUnknownTo(UUID person, Pairing one) {
        return one.state() == State.OFFERED
                && !one.partner(one.first()).person().equals(person);
    }

    /** An offer that ended before this person was asked is none to them. */
    private boolean reached(UUID person, Pairing one) {
        boolean notCome =
                one.state() == State.DECLINED || one.state() == State.EXPIRED || one.state() == State.WITHDRAWN;
        if (!notCome || one.partner(one.first()).person().equals(person)) {
            return true;
        }
        return one.round().isEmpty()
                || pairings.listHistory(one.tenant(), one.id()).stream()
                        .anyMatch(event -> event.what() == PairingStep.ACCEPTED_FIRST);
    }

    private List<Mine> listed(UUID tenant, UUID own, List<Pairing> known) {
        Map<UUID, CycleOfProgramme> cycles = new HashMap<>();
        Map<UUID, Enrolment> enrolled = new HashMap<>();
        for (Pairing one : known) {
            cycles.computeIfAbsent(one.cycle(), id -> findCycle.find(tenant, id));
            for (Side side : Side.values()) {
                enrolments
                        .find(tenant, one.partner(side).enrolment())
                        .ifPresent(found -> enrolled.put(found.id(), found));
            }
        }
        Map<UUID, Skill> taught = SkillsOfPair.known(skills, tenant, enrolled.values());
        Map<UUID, Person> named = people.listByIds(
                tenant,
                known.stream().map(one -> other(own, one).person()).distinct().toList());
        List<Mine> mine = new ArrayList<>();
        for (Pairing one : known) {
            Optional<Person> partner =
                    Optional.ofNullable(named.get(other(own, one).person()));
            Optional<CycleOfProgramme> place = Optional.ofNullable(cycles.get(one.cycle()));
            partner.ifPresent(
                    person -> place.ifPresent(where -> mine.add(mine(where, one, own, person, enrolled, taught))));
        }
        mine.sort(Comparator.comparing(one -> one.status().line()));
        return mine;
    }

    private static Pairing.Partner other(UUID own, Pairing one) {
        return one.mentor().person().equals(own) ? one.mentee() : one.mentor();
    }

    private static Mine mine(
            CycleOfProgramme place,
            Pairing one,
            UUID own,
            Person partner,
            Map<UUID, Enrolment> enrolled,
            Map<UUID, Skill> taught) {
        Side side = one.mentor().person().equals(own) ? Side.MENTOR : Side.MENTEE;
        Optional<Enrolment> ours =
                Optional.ofNullable(enrolled.get(one.partner(side).enrolment()));
        Optional<Enrolment> theirs =
                Optional.ofNullable(enrolled.get(one.partner(side.other()).enrolment()));
        boolean oriented = ours.filter(each -> each.progressOf(side).isDone()).isPresent();
        return new Mine(
                place,
                one,
                side,
                partner,
                PairingStatus.of(
                        one,
                        side,
                        oriented,
                        Optional.of(place.cycle().starts()),
                        place.cycle().ends()),
                taught(theirs, ours, taught),
                taught(ours, theirs, taught));
    }

    private static List<SkillsOfPair.Line> taught(
            Optional<Enrolment> teacher, Optional<Enrolment> learner, Map<UUID, Skill> known) {
        return teacher.flatMap(one -> learner.map(other -> SkillsOfPair.taughtBy(one, other, known)))
                .orElse(List.of());
    }

    private List<Place> places(UUID tenant, UUID own, List<Pairing> all) {
        Map<UUID, ChoiceList> chosen =
                lists.listFor(tenant, own).stream().collect(Collectors.toMap(ChoiceList::cycle, Function.identity()));
        return enrolments.listFor(tenant, own).stream()
                .filter(one -> one.state().takesPart())
                .map(one -> place(
                        findCycle.find(tenant, one.cycle()), one, all, Optional.ofNullable(chosen.get(one.cycle()))))
                .filter(one -> !one.place().cycle().state().isOver())
                .toList();
    }

    private Place place(CycleOfProgramme place, Enrolment enrolment, List<Pairing> all, Optional<ChoiceList> list) {
        List<Pairing> here = all.stream()
                .filter(one -> one.cycle().equals(enrolment.cycle()))
                .toList();
        return new Place(
                place,
                enrolment,
                here.stream()
                        .filter(one -> isUnknownTo(enrolment.person(), one))
                        .flatMap(one -> one.deadline().stream())
                        .map(Deadline::day)
                        .min(Comparator.naturalOrder()),
                choosers.of(place, enrolment).mayChoose(),
                list.filter(ChoiceList::sent).flatMap(ChoiceList::current).isPresent(),
                list.filter(ChoiceList::isExhausted).isPresent(),
                Freed.of(here).containsKey(enrolment.person()));
    }
}
