package org.viceversa.app;

import java.time.Clock;
import java.util.List;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairing.CancelPairingRound;
import org.viceversa.pairing.CompareRounds;
import org.viceversa.pairing.EditProposal;
import org.viceversa.pairing.ExplainRound;
import org.viceversa.pairing.FindRound;
import org.viceversa.pairing.JudgeRounds;
import org.viceversa.pairing.ListPairingRounds;
import org.viceversa.pairing.PreviewRules;
import org.viceversa.pairing.PublishPairingRound;
import org.viceversa.pairing.ReadPairingSettings;
import org.viceversa.pairing.RerunAroundLocks;
import org.viceversa.pairing.RunPairingRound;
import org.viceversa.pairing.SavePairingSettings;
import org.viceversa.pairing.ShowPairingBoard;
import org.viceversa.pairing.ShowPairingRound;
import org.viceversa.pairing.ShowTradeOff;
import org.viceversa.pairing.StartPairingRound;
import org.viceversa.pairing.TakeOverSilentRounds;
import org.viceversa.pairing.persistence.JdbcPairingRounds;
import org.viceversa.pairing.persistence.JdbcPoolShelf;
import org.viceversa.pairing.persistence.JdbcProposals;
import org.viceversa.pairing.schedule.RoundJobs;
import org.viceversa.pairing.web.PairingBoardResource;
import org.viceversa.pairing.web.PairingRoundResource;
import org.viceversa.pairing.web.PairingRoundsResource;
import org.viceversa.pairing.web.PairingSettingsResource;
import org.viceversa.pairing.web.ProposalResource;
import org.viceversa.pairing.web.PublicationResource;
import org.viceversa.pairing.web.RoundExplanationsResource;
import org.viceversa.pairing.web.TradeOffResource;
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
