package org.viceversa.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.pairing.AfterPairing;
import org.viceversa.pairing.Aftermath;
import org.viceversa.pairing.AnswerOffer;
import org.viceversa.pairing.ChangeOfferRule;
import org.viceversa.pairing.ChoosePartners;
import org.viceversa.pairing.ClosePairing;
import org.viceversa.pairing.EndSilentPairing;
import org.viceversa.pairing.FindSuitables;
import org.viceversa.pairing.FollowEnrolment;
import org.viceversa.pairing.ForwardChoices;
import org.viceversa.pairing.HeldGathering;
import org.viceversa.pairing.KeepPairings;
import org.viceversa.pairing.LeavePairing;
import org.viceversa.pairing.Likings;
import org.viceversa.pairing.ListMyPairings;
import org.viceversa.pairing.ListPairings;
import org.viceversa.pairing.PairingDesk;
import org.viceversa.pairing.Places;
import org.viceversa.pairing.SuggestPartners;
import org.viceversa.pairing.Suitables;
import org.viceversa.pairing.WithdrawPairing;
import org.viceversa.pairing.persistence.JdbcChoiceLists;
import org.viceversa.pairing.persistence.JdbcCycleStamp;
import org.viceversa.pairing.persistence.JdbcMarks;
import org.viceversa.pairing.persistence.JdbcOfferRules;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.pairing.schedule.PairingJob;
import org.viceversa.pairing.web.ChoicesResource;
import org.viceversa.pairing.web.MyPairingsResource;
import org.viceversa.pairing.web.OfferRuleResource;
import org.viceversa.pairing.web.PairingStepsResource;
import org.viceversa.pairing.web.PairingWithdrawalResource;
import org.viceversa.pairing.web.PairingsAtHome;
import org.viceversa.pairing.web.PairingsResource;
import org.viceversa.pairing.web.RematchQueueResource;
import org.viceversa.pairing.web.SuggestionsResource;
import org.viceversa.pairinground.LoadPool;
import org.viceversa.pairinground.OfferPairings;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.persistence.JdbcPairingSettingsShelf;
import org.viceversa.pairinground.persistence.JdbcProposals;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcTaughtCourses;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.Criteria;

/** What becomes of two people who were put together or found each other. */
final class PairingsWiring {

    final JdbcPairings pairings;
    final JdbcChoiceLists choices;
    final JdbcMarks marks;
    final LoadPool loadPool;
    final OfferPairings offerPairings;
    final JdbcProposals proposals;
    final JdbcPairingSettingsShelf settings;
    final LeavePairing leavePairing;
    final ClosePairing closePairing;

    /** For whoever finds that nothing is heard of two people. */
    final EndSilentPairing endSilentPairing;

    private final Enrolments everybody;
    private final Suitables seenSuitables;
    private final FollowEnrolment followEnrolment;
    private final ListMyPairings listMyPairings;
    private final Clock clock;
    private final List<Object> resources;

    /** @param aftermath of an end for other features */
    PairingsWiring(
            Plumbing plumbing,
            PeopleWiring people,
            EmployeesWiring employees,
            SkillsWiring skills,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            Aftermath aftermath) {
        clock = plumbing.clock;
        Transactions transactions = plumbing.transactions;
        Enrolments enrolments = enrolment.enrolments;
        FindCycle findCycle = enrolment.findCycle;
        pairings = new JdbcPairings(transactions);
        choices = new JdbcChoiceLists(transactions);
        marks = new JdbcMarks(transactions);
        settings = new JdbcPairingSettingsShelf(transactions);
        JdbcOfferRules rules = new JdbcOfferRules(transactions);
        proposals = new JdbcProposals(transactions);
        loadPool = new LoadPool(new LoadPool.Sources(
                enrolments,
                people.people,
                employees.records::listFor,
                employees.records::listReportingLines,
                employees.selfDeclarations,
                skills.estimateSkills,
                new JdbcTaughtCourses(transactions),
                pairings,
                new Likings(choices, marks),
                proposals));
        offerPairings = new OfferPairings(enrolments, pairings, rules, clock);
        everybody = enrolments;
        FindSuitables suitables = new FindSuitables(this::gathered, pairings);
        seenSuitables =
                new FindSuitables(new HeldGathering(this::gathered, new JdbcCycleStamp(transactions), clock), pairings);
        ForwardChoices forwardChoices = new ForwardChoices(enrolments, pairings, choices, suitables);
        AfterPairing after = new AfterPairing(enrolments, pairings, forwardChoices, aftermath);
        PairingDesk desk = new PairingDesk(findCycle, enrolments, pairings, after, clock);
        endSilentPairing = new EndSilentPairing(desk);
        closePairing = new ClosePairing(desk);
        followEnrolment = new FollowEnrolment(findCycle, enrolments, pairings, choices, desk, after, clock);
        leavePairing = new LeavePairing(desk);
        listMyPairings =
                new ListMyPairings(findCycle, enrolments, pairings, choices, people.people, skills.skills, clock);
        ListPairings listPairings = new ListPairings(findCycle, enrolments, pairings, choices, people.people);
        new PairingJob(new KeepPairings(pairings, desk), transactions).addTo(plumbing.jobs);
        resources = List.of(
                new MyPairingsResource(people.callers, listMyPairings, transactions),
                new PairingStepsResource(
                        people.callers, new AnswerOffer(desk, pairings), leavePairing, listMyPairings, transactions),
                new PairingWithdrawalResource(people.callers, new WithdrawPairing(desk), transactions),
                new SuggestionsResource(
                        people.callers,
                        new SuggestPartners(
                                findCycle,
                                enrolments,
                                pairings,
                                seenSuitables,
                                marks,
                                people.people,
                                skills.skills,
                                clock),
                        transactions),
                new ChoicesResource(
                        people.callers,
                        new ChoosePartners(
                                findCycle,
                                enrolments,
                                pairings,
                                choices,
                                forwardChoices,
                                desk,
                                suitables,
                                people.people,
                                clock),
                        transactions),
                new PairingsResource(people.callers, listPairings, transactions),
                new RematchQueueResource(people.callers, listPairings, transactions),
                new OfferRuleResource(people.callers, new ChangeOfferRule(programme.programmes, rules), transactions));
    }

    /** As a round would see everybody now. */
    private FindSuitables.Gathered gathered(CycleOfProgramme place) {
        Criteria criteria = settings.find(
                        place.cycle().tenant(), place.programme().id())
                .orElseGet(() -> PairingSettings.usual(place.programme()))
                .criteria(place.programme());
        Map<UUID, Integer> places = everybody
                .listOf(place.cycle().tenant(), place.cycle().id())
                .stream()
                .collect(Collectors.toMap(Enrolment::person, one -> Places.capacity(place, one)));
        return new FindSuitables.Gathered(loadPool.run(place, criteria, Set.of(), clock.instant()), criteria, places);
    }

    List<Object> resources() {
        return resources;
    }

    /** What a home shows of pairings; empty when there is nothing. */
    Optional<?> home(Caller caller) {
        return PairingsAtHome.of(listMyPairings, seenSuitables, caller);
    }

    /** What follows from a move of an enrolment. */
    Enrolment follow(Enrolment enrolment, Move what) {
        return followEnrolment.of(enrolment, what);
    }
}
