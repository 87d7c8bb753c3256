package org.viceversa.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.OfferPairings;
import org.viceversa.pairinground.OfferPairings.Proposed;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.WhoSuits;
import org.viceversa.testkit.InMemoryChoices;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** A running cycle whose seniors choose, people who are ready for it, and all that is done with pairings. */
public final class PairingsFixture {

    /** A Monday. */
    static final String NOW = "2027-01-04T10:00:00Z";

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    static final PairingScore SCORE = new PairingScore(7000, 3000, 1000, 1000, 500, 500, 500, 500);

    public final UUID tenant = UUID.randomUUID();
    public final SettableClock clock = new SettableClock(NOW);
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryProgrammes programmes = new InMemoryProgrammes();
    public final InMemorySkillStore skills = new InMemorySkillStore();
    public final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    public final InMemoryPairings pairings = new InMemoryPairings();
    public final InMemoryChoices choices = new InMemoryChoices();
    public final Programme programme = Programmed.programme(tenant, "Rotnem");
    public final Skill python;
    public Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);

    public final FindCycle findCycle;
    final PairingDesk desk;
    final AnswerOffer answer;
    final LeavePairing leave;
    final WithdrawPairing withdraw;
    public final OfferPairings offer;
    final FollowEnrolment follow;
    final KeepPairings keep;
    final ChoosePartners choose;
    final SuggestPartners suggest;
    final ListMyPairings mine;
    final ListPairings all;

    public PairingsFixture() {
        Framework framework = SkillRecords.framework(tenant, "site", "Ours");
        skills.frameworks.add(framework);
        python = SkillRecords.skill(framework, "python", "TECHNOLOGY", "Python");
        skills.skills.add(List.of(python));
        programmes.add(programme);
        programmes.cycles().add(cycle);
        ReachOfProgramme reach = new ReachOfProgramme(programmes.optOuts(), (any, person) -> Set.of());
        findCycle = new FindCycle(programmes.cycles(), programmes, reach, enrolments);
        ForwardChoices forward = new ForwardChoices(enrolments, pairings, choices.lists, this::suitable);
        AfterPairing after = new AfterPairing(enrolments, pairings, forward, Aftermath.NONE);
        desk = new PairingDesk(findCycle, enrolments, pairings, after, clock);
        answer = new AnswerOffer(desk, pairings);
        leave = new LeavePairing(desk);
        withdraw = new WithdrawPairing(desk);
        offer = new OfferPairings(enrolments, pairings, choices.rules, clock);
        follow = new FollowEnrolment(findCycle, enrolments, pairings, choices.lists, desk, after, clock);
        keep = new KeepPairings(pairings, desk);
        choose = new ChoosePartners(
                findCycle, enrolments, pairings, choices.lists, forward, desk, this::suitable, people.people(), clock);
        suggest = new SuggestPartners(
                findCycle, enrolments, pairings, this::suitable, choices.marks, people.people(), skills.skills, clock);
        mine = new ListMyPairings(
                findCycle, enrolments, pairings, choices.lists, people.people(), skills.skills, clock);
        all = new ListPairings(findCycle, enrolments, pairings, choices.lists, people.people());
    }

    /** Everybody of the other side who takes part, has a place, and is kept apart by nothing; by name. */
    private List<WhoSuits> suitable(CycleOfProgramme place, Enrolment own) {
        List<WhoSuits> found = new ArrayList<>();
        Set<PairKey> apart = new PastPairs(pairings).list(tenant, cycle.id(), Instant.EPOCH);
        for (Side side : own.sides()) {
            for (Enrolment other : enrolments.listOf(tenant, cycle.id())) {
                List<Pairing> open = pairings.listOpen(tenant, cycle.id(), List.of(other.person()));
                boolean avoids = other.answers().avoid().contains(own.person())
                        || own.answers().avoid().contains(other.person());
                if (other.sides().contains(side.other())
                        && other.state().takesPart()
                        && !avoids
                        && !apart.contains(new PairKey(own.person(), other.person()))
                        && !apart.contains(new PairKey(other.person(), own.person()))
                        && Places.isFree(place, other, open)) {
                    found.add(new WhoSuits(side, other.person(), other.id(), SCORE));
                }
            }
        }
        found.sort(Comparator.comparing(
                one -> people.people().find(tenant, one.person()).orElseThrow().name()));
        return found;
    }

    /** Somebody ready, with one place. */
    public Caller mentor(String name) {
        return enrolled(name, Side.MENTOR, Enrolment.State.READY, 1, List.of());
    }

    public Caller mentee(String name) {
        return enrolled(name, Side.MENTEE, Enrolment.State.READY, 1, List.of());
    }

    public Caller enrolled(String name, Side side, Enrolment.State state, int capacity, List<UUID> avoid) {
        Person person = people.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
        OrientationProgress done = new OrientationProgress(Set.of(), Set.of(), Optional.of(Programmed.NOW));
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                person.id(),
                Set.of(side),
                state,
                answers(side, capacity, avoid),
                Optional.of(new Consent(1, Programmed.NOW)),
                Optional.empty(),
                state == Enrolment.State.WAITING ? Map.of() : Map.of(side, done),
                1,
                clock.instant());
        enrolments.add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
        return new Caller(tenant, person, Optional.empty(), Set.of(ToolRole.LEARNER));
    }

    private Answers answers(Side side, int capacity, List<UUID> avoid) {
        return new Answers(
                side == Side.MENTEE ? List.of(new Need(python.id(), 1, 3, 1)) : List.of(),
                side == Side.MENTOR ? List.of(new Offer(python.id(), 4, "", true)) : List.of(),
                List.of(new SpokenLanguage("en-GB", LanguageLevel.FLUENT)),
                Availability.between(0, 4, 9, 12),
                ZURICH,
                List.of(),
                avoid,
                capacity,
                Optional.empty());
    }

    public Caller manager() {
        Person boss = new Person(
                UUID.randomUUID(), tenant, "boss", new Particulars("Amara", "", "", "", ""), true, false, "");
        return new Caller(tenant, boss, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));
    }

    public Enrolment enrolment(Caller who) {
        return enrolments.findOf(tenant, cycle.id(), who.person().id()).orElseThrow();
    }

    public void change(Enrolment changed) {
        enrolments.save(changed, List.of());
    }

    CycleOfProgramme place() {
        return findCycle.find(tenant, cycle.id());
    }

    /** As a round publishes it. */
    Pairing offered(Caller mentor, Caller mentee) {
        return offer.run(
                        place(),
                        Optional.of(UUID.randomUUID()),
                        List.of(new Proposed(
                                enrolment(mentor).id(), enrolment(mentee).id(), Optional.of(SCORE))),
                        UUID.randomUUID())
                .offered()
                .get(0);
    }

    /** As a round publishes it, and both say yes. */
    public Pairing paired(Caller mentor, Caller mentee) {
        Pairing offered = offered(mentor, mentee);
        answer.accept(mentee, offered.id());
        return answer.accept(mentor, offered.id());
    }

    Pairing kept(Pairing one) {
        return pairings.find(tenant, one.id()).orElseThrow();
    }

    /** What time does, until nothing more is due. */
    void tick() {
        keep.list().forEach(keep::run);
    }

    public void moveCycle(Cycle.State state) {
        cycle = cycle.inState(state);
        programmes.cycles().add(cycle);
    }

    ListMyPairings.Mine only(Caller who) {
        List<ListMyPairings.Mine> own = mine.run(who).pairings();
        if (own.size() != 1) {
            throw new AssertionError("one pairing expected: " + own);
        }
        return own.get(0);
    }

    public static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
