package org.viceversa.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.certification.WatchHoldings;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goals;
import org.viceversa.pairing.AfterPairing;
import org.viceversa.pairing.Aftermath;
import org.viceversa.pairing.EndSilentPairing;
import org.viceversa.pairing.ForwardChoices;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingDesk;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.people.Caller;
import org.viceversa.people.Grant;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.secret.SecretBox;
import org.viceversa.testkit.InMemoryCertificates;
import org.viceversa.testkit.InMemoryChoices;
import org.viceversa.testkit.InMemoryCycleInvitations;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryGrants;
import org.viceversa.testkit.InMemoryMailQueue;
import org.viceversa.testkit.InMemoryMentoringSessions;
import org.viceversa.testkit.InMemoryNotices;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemoryRounds;
import org.viceversa.testkit.InMemoryTuition;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;

/** A running cycle with pairs and meetings, all rules as they begin, and a mail server that is on. */
final class NoticesFixture {

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock;
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryProgrammes programmes = new InMemoryProgrammes();
    final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    final InMemoryPairings pairings = new InMemoryPairings();
    final InMemoryGrants grants = new InMemoryGrants();
    final InMemoryNotices kept = new InMemoryNotices();
    final InMemoryMailQueue queue = new InMemoryMailQueue();
    final InMemoryCycleInvitations invitations = new InMemoryCycleInvitations(enrolments);
    final InMemoryMentoringSessions sessions = new InMemoryMentoringSessions();
    final InMemoryTuition tuition = new InMemoryTuition();
    final Map<UUID, Set<UUID>> instructors = new HashMap<>();
    final InMemoryCertificates certificates = new InMemoryCertificates();
    final List<Goal> goals = new ArrayList<>();
    Set<Side> asked = Set.of();
    final Programme programme = Programmed.programme(tenant, "Rotnem");
    final Cycle cycle;
    final UnsubscribeLinks links = new UnsubscribeLinks("https://tool.example.org", new SecretBox(new byte[32]));
    final FindNotices find;
    final SendDigests digests;
    final SaveRule saveRule;

    /** @param now on which the cycle has been running for two days */
    NoticesFixture(String now) {
        clock = new SettableClock(now);
        LocalDate today = clock.instant().atZone(ZURICH).toLocalDate();
        cycle = new Cycle(
                UUID.randomUUID(),
                tenant,
                programme.id(),
                "Winter",
                today.minusDays(30),
                today.minusDays(10),
                today.minusDays(2),
                Optional.of(today.plusDays(180)),
                14,
                6,
                Optional.empty(),
                Optional.empty(),
                ZURICH,
                Cycle.State.RUNNING,
                1);
        programmes.add(programme);
        programmes.cycles().add(cycle);
        FindCycle findCycle = new FindCycle(
                programmes.cycles(),
                programmes,
                new ReachOfProgramme(programmes.optOuts(), (any, person) -> Set.of()),
                enrolments);
        InMemoryChoices choices = new InMemoryChoices();
        AfterPairing after = new AfterPairing(
                enrolments,
                pairings,
                new ForwardChoices(enrolments, pairings, choices.lists, (place, own) -> List.of()),
                Aftermath.NONE);
        PairingDesk desk = new PairingDesk(findCycle, enrolments, pairings, after, clock);
        InMemoryRounds rounds = new InMemoryRounds();
        find = new FindNotices(
                new FindNotices.Places(programmes.cycles(), programmes),
                new LoadFacts(
                        new LoadFacts.Sources(
                                invitations,
                                enrolments,
                                pairings,
                                rounds.rounds,
                                rounds.proposals,
                                sessions,
                                new ListedGoals(),
                                pairing -> asked,
                                new LoadLearning(
                                        tuition,
                                        new WatchHoldings(
                                                certificates.certifications,
                                                certificates.holdings,
                                                certificates.credits,
                                                clock),
                                        grants,
                                        one -> instructors.getOrDefault(one.id(), Set.of()))),
                        clock),
                kept.rules,
                kept.notices,
                new FindNotices.Recipients(people.people(), grants, kept.preferences),
                new EndSilentPairing(desk),
                clock);
        digests = new SendDigests(
                kept.notices,
                kept.preferences,
                queue,
                new AlwaysOn(),
                links,
                new SendDigests.Directory(people.people(), enrolments, programmes.cycles()),
                clock);
        saveRule = new SaveRule(programmes, kept.rules, find, clock);
    }

    Person person(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return people.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", address, ""), true, false, ""));
    }

    Caller manager(String name) {
        Person boss = person(name);
        Grant grant =
                new Grant(UUID.randomUUID(), tenant, boss.id(), ToolRole.PROGRAMME_MANAGER, boss.id(), clock.instant());
        grants.add(
                grant,
                new Grant.Event(
                        UUID.randomUUID(),
                        tenant,
                        boss.id(),
                        grant.role(),
                        Grant.What.GRANTED,
                        boss.id(),
                        clock.instant()));
        return new Caller(tenant, boss, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));
    }

    Enrolment enrolled(Person person, Side side, ZoneId zone, Enrolment.State state) {
        Enrolment one = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                person.id(),
                Set.of(side),
                state,
                new Answers(
                        List.of(),
                        List.of(),
                        List.of(),
                        Availability.between(0, 4, 9, 12),
                        zone,
                        List.of(),
                        List.of(),
                        1,
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Map.of(side, new OrientationProgress(Set.of(), Set.of(), Optional.of(clock.instant()))),
                1,
                clock.instant());
        enrolments.add(one, EnrolmentEvent.of(one, Move.SUBMITTED, "", person.id()));
        return one;
    }

    /** Two who said yes and have begun. */
    Pairing pair(String mentor, String mentee) {
        return pair(mentor, ZURICH, mentee, ZURICH);
    }

    Pairing pair(String mentor, ZoneId mentorZone, String mentee, ZoneId menteeZone) {
        Partner one = partner(enrolled(person(mentor), Side.MENTOR, mentorZone, Enrolment.State.MATCHED));
        Partner other = partner(enrolled(person(mentee), Side.MENTEE, menteeZone, Enrolment.State.MATCHED));
        Pairing pairing = new Pairing(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                Optional.empty(),
                one,
                other,
                Pairing.State.ACTIVE,
                Side.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                clock.instant(),
                clock.instant());
        return pairings.add(pairing, PairingEvent.of(pairing, PairingStep.ACCEPTED, Optional.empty()));
    }

    private static Partner partner(Enrolment enrolment) {
        return new Partner(enrolment.id(), enrolment.person());
    }

    /** A meeting of a pair, as it stands now. */
    MentoringSession session(Pairing pairing, MentoringSession.State state, Instant startsAt) {
        UUID id = UUID.randomUUID();
        MentoringSession one = new MentoringSession(
                id,
                tenant,
                pairing.id(),
                id,
                state,
                List.of(startsAt),
                state == MentoringSession.State.PROPOSED ? Optional.empty() : Optional.of(startsAt),
                30,
                "",
                Optional.empty(),
                Side.MENTOR,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                false,
                0,
                1,
                clock.instant(),
                clock.instant());
        sessions.add(one);
        return one;
    }

    /** The same for tuition and certificates. */
    FindNotices.Made lookAtLearning() {
        return find.run(new FindNotices.Due(tenant, Organisation.ID));
    }

    FindNotices.Made look() {
        return find.run(new FindNotices.Due(tenant, programme.id()));
    }

    /** As the minute's work does it. */
    int send() {
        return (int) digests.list().stream().filter(digests::run).count();
    }

    List<Notice> of(UUID person) {
        return kept.notices.listFor(tenant, person, 100);
    }

    List<NoticeKind> kindsOf(UUID person) {
        return of(person).stream().map(Notice::kind).sorted().toList();
    }

    /** Everything off but these. */
    void only(NoticeKind... kinds) {
        Set<NoticeKind> those = Set.of(kinds);
        for (NoticeKind kind : NoticeKind.values()) {
            if (!those.contains(kind)) {
                NoticeRule rule = kept.rules.of(tenant, programme.id(), kind);
                kept.rules.save(rule.with(
                        new NoticeRule.Design(false, rule.days(), rule.subject(), rule.text(), rule.audience())));
            }
        }
    }

    void days(int days) {
        clock.goOn(Duration.ofDays(days));
    }

    CycleOfProgramme place() {
        return new CycleOfProgramme(cycle, programme);
    }

    private final class ListedGoals implements Goals {
        @Override
        public Optional<Goal> find(UUID of, UUID id) {
            return goals.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Goal> listOf(UUID of, UUID pairing) {
            return listOf(of, List.of(pairing));
        }

        @Override
        public List<Goal> listOf(UUID of, Collection<UUID> wanted) {
            return goals.stream()
                    .filter(one -> one.tenant().equals(of) && wanted.contains(one.pairing()))
                    .toList();
        }

        @Override
        public void add(Goal goal) {
            goals.add(goal);
        }

        @Override
        public Goal save(Goal goal) {
            return goal;
        }

        @Override
        public boolean usesSkill(UUID of, UUID skill) {
            return goals.stream()
                    .anyMatch(one -> one.skill().filter(skill::equals).isPresent());
        }
    }
}
