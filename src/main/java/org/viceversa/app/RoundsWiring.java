package org.viceversa.app;

import java.time.Clock;
import java.util.List;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairinground.CancelPairingRound;
import org.viceversa.pairinground.CompareRounds;
import org.viceversa.pairinground.EditProposal;
import org.viceversa.pairinground.ExplainRound;
import org.viceversa.pairinground.FindRound;
import org.viceversa.pairinground.JudgeRounds;
import org.viceversa.pairinground.ListPairingRounds;
import org.viceversa.pairinground.PreviewRules;
import org.viceversa.pairinground.PublishPairingRound;
import org.viceversa.pairinground.ReadPairingSettings;
import org.viceversa.pairinground.RerunAroundLocks;
import org.viceversa.pairinground.RunPairingRound;
import org.viceversa.pairinground.SavePairingSettings;
import org.viceversa.pairinground.ShowPairingBoard;
import org.viceversa.pairinground.ShowPairingRound;
import org.viceversa.pairinground.ShowTradeOff;
import org.viceversa.pairinground.StartPairingRound;
import org.viceversa.pairinground.TakeOverSilentRounds;
import org.viceversa.pairinground.persistence.JdbcPairingRounds;
import org.viceversa.pairinground.persistence.JdbcPoolShelf;
import org.viceversa.pairinground.persistence.JdbcProposals;
import org.viceversa.pairinground.schedule.RoundJobs;
import org.viceversa.pairinground.web.PairingBoardResource;
import org.viceversa.pairinground.web.PairingRoundResource;
import org.viceversa.pairinground.web.PairingRoundsResource;
import org.viceversa.pairinground.web.PairingSettingsResource;
import org.viceversa.pairinground.web.ProposalResource;
import org.viceversa.pairinground.web.PublicationResource;
import org.viceversa.pairinground.web.RoundExplanationsResource;
import org.viceversa.pairinground.web.TradeOffResource;
import org.viceversa.persistence.Transactions;

/** How pairs are calculated, looked at, changed and published. */
final class RoundsWiring {

    final JdbcPairingRounds rounds;
    private final List<Object> resources;

    RoundsWiring(
            Plumbing plumbing,
            PeopleWiring people,
            EmployeesWiring employees,
            SkillsWiring skills,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            PairingsWiring pairings) {
        Clock clock = plumbing.clock;
        Transactions transactions = plumbing.transactions;
        Enrolments enrolments = enrolment.enrolments;
        FindCycle findCycle = enrolment.findCycle;
        rounds = new JdbcPairingRounds(transactions);
        JdbcProposals proposals = pairings.proposals;
        JdbcPoolShelf pools = new JdbcPoolShelf(transactions);
        FindRound findRound = new FindRound(findCycle, rounds);
        ReadPairingSettings settings = new ReadPairingSettings(programme.programmes, pairings.settings);
        StartPairingRound start = new StartPairingRound(findRound, settings, rounds, programme.changeCycleState, clock);
        RoundJobs jobs = new RoundJobs(
                plumbing.jobs,
                new RunPairingRound(
                        new RunPairingRound.Shelves(rounds, proposals, pools),
                        findCycle,
                        pairings.loadPool,
                        transactions::call,
                        clock),
                new TakeOverSilentRounds(rounds, clock),
                transactions);
        ShowPairingRound show = new ShowPairingRound(
                findRound, rounds, proposals, people.people, employees.records::listFor, skills.skills);
        JudgeRounds judges = new JudgeRounds(pools);
        resources = List.of(
                new RoundExplanationsResource(
                        people.callers, new ExplainRound(findRound, judges, show, skills.skills), transactions),
                new PairingSettingsResource(
                        people.callers,
                        settings,
                        new SavePairingSettings(programme.programmes, pairings.settings, clock),
                        transactions),
                new PairingRoundsResource(
                        people.callers,
                        new ListPairingRounds(findRound, rounds, proposals, people.people),
                        new PreviewRules(findRound, settings, pairings.loadPool, clock),
                        start,
                        jobs,
                        transactions),
                new PairingRoundResource(
                        people.callers,
                        new PairingRoundResource.UseCases(
                                show,
                                new CancelPairingRound(findRound, rounds, clock),
                                new RerunAroundLocks(findRound, settings, start),
                                new CompareRounds(findRound, proposals, people.people)),
                        jobs,
                        transactions),
                new ProposalResource(
                        people.callers,
                        show,
                        new EditProposal(findRound, rounds, proposals, judges, clock),
                        transactions),
                new PairingBoardResource(people.callers, new ShowPairingBoard(show, skills.skills), transactions),
                new TradeOffResource(people.callers, new ShowTradeOff(findRound, proposals, judges), transactions),
                new PublicationResource(
                        people.callers,
                        new PublishPairingRound(
                                findRound,
                                new PublishPairingRound.Shelves(
                                        rounds, proposals, enrolments, pairings.pairings, people.people),
                                pairings.offerPairings,
                                clock),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }
}
