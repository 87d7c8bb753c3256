package org.viceversa.testkit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;

/** A running programme for the whole site, people who take part in it, and two who are paired. */
public final class Paired {

    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** A Monday. */
    public static final String NOW = "2027-01-04T10:00:00Z";

    public final UUID tenant = UUID.randomUUID();
    public final SettableClock clock = new SettableClock(NOW);
    public final InMemoryPeople everybody = new InMemoryPeople();
    public final People people = everybody.people();
    public final InMemoryProgrammes programmes = new InMemoryProgrammes();
    public final Enrolments enrolments = new InMemoryEnrolments();
    public final Pairings pairings = new InMemoryPairings();
    public final Programme programme = Programmed.programme(tenant, "Rotnem");
    public final Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
    public final FindCycle findCycle;
    public final OpenMentorship open;

    public Paired() {
        programmes.add(programme);
        programmes.cycles().add(cycle);
        ReachOfProgramme reach = new ReachOfProgramme(programmes.optOuts(), (any, person) -> Set.of());
        findCycle = new FindCycle(programmes.cycles(), programmes, reach, enrolments);
        open = new OpenMentorship(findCycle, pairings, clock);
    }

    public Caller person(String name, ToolRole... roles) {
        Person person = people.add(
                new Person(UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
        return new Caller(tenant, person, Optional.empty(), Set.of(roles));
    }

    /** Of another company on the same tool. */
    public Caller elsewhere() {
        UUID other = UUID.randomUUID();
        Person person = people.add(
                new Person(UUID.randomUUID(), other, "x", new Particulars("X", "", "", "", ""), true, false, ""));
        return new Caller(
                other, person, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER, ToolRole.LMS_ADMINISTRATOR));
    }

    public Caller enrolled(String name, Side side) {
        return enrolled(name, side, List.of(), List.of(), Availability.NONE, ZURICH, List.of());
    }

    public Caller enrolled(
            String name,
            Side side,
            List<Need> needs,
            List<Offer> offers,
            Availability week,
            ZoneId zone,
            List<UUID> avoid) {
        Caller caller = person(name, ToolRole.LEARNER);
        Answers answers = new Answers(needs, offers, List.of(), week, zone, List.of(), avoid, 1, Optional.empty());
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                caller.person().id(),
                Set.of(side),
                Enrolment.State.READY,
                answers,
                Optional.of(new Enrolment.Consent(1, Programmed.NOW)),
                Optional.empty(),
                Map.of(),
                1,
                clock.instant());
        enrolments.add(
                enrolment,
                EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", caller.person().id()));
        return caller;
    }

    /** Two who both said yes, and are under way. */
    public Pairing pair(Caller mentor, Caller mentee) {
        Pairing pairing = active(tenant, cycle.id(), partner(mentor), partner(mentee), clock.instant());
        return pairings.add(pairing, PairingEvent.of(pairing, PairingStep.BEGAN, Optional.empty()));
    }

    private Partner partner(Caller who) {
        UUID person = who.person().id();
        return new Partner(
                enrolments.findOf(tenant, cycle.id(), person).orElseThrow().id(), person);
    }

    public static Pairing active(UUID tenant, UUID cycle, Partner mentor, Partner mentee, Instant at) {
        return in(
                new Pairing(
                        UUID.randomUUID(),
                        tenant,
                        cycle,
                        Optional.empty(),
                        mentor,
                        mentee,
                        Pairing.State.ACTIVE,
                        Side.MENTEE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        at,
                        at),
                Pairing.State.ACTIVE);
    }

    public static Pairing in(Pairing one, Pairing.State state) {
        return new Pairing(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.round(),
                one.mentor(),
                one.mentee(),
                state,
                one.first(),
                one.score(),
                Optional.empty(),
                Optional.empty(),
                one.version(),
                one.madeAt(),
                one.changedAt());
    }

    /** Ends a pair without a fault. */
    public void end(Pairing one) {
        pairings.save(in(pairings.find(tenant, one.id()).orElseThrow(), Pairing.State.ENDED_NO_FAULT), List.of());
    }
}
