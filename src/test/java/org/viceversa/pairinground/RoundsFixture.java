package org.viceversa.pairinground;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.viceversa.employees.ReportingLines;
import org.viceversa.pairing.Likings;
import org.viceversa.pairing.PairingsFixture;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ShowPairingRound.Order;
import org.viceversa.pairinground.ShowPairingRound.PairFilter;
import org.viceversa.people.Atomically;
import org.viceversa.people.Caller;
import org.viceversa.programme.ChangeCycleState;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.History;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.suitability.PairKey;
import org.viceversa.testkit.InMemoryRounds;
import org.viceversa.testkit.InMemorySelfDeclarations;

/** The cycle and the people of {@link PairingsFixture}, with rounds, and a manager who runs them. */
final class RoundsFixture {

    final PairingsFixture base = new PairingsFixture();
    final InMemoryRounds kept = new InMemoryRounds();
    final Caller manager = base.manager();
    final LoadPool loadPool;
    final StartPairingRound start;
    final RunPairingRound run;
    final CancelPairingRound cancel;
    final RerunAroundLocks rerun;
    final EditProposal edit;
    final PublishPairingRound publish;
    final ShowPairingRound show;
    final ExplainRound explain;
    final ListPairingRounds list;
    final CompareRounds compare;
    final PreviewRules preview;
    final SavePairingSettings saveSettings;
    final ReadPairingSettings readSettings;
    final TakeOverSilentRounds takeOver;
    /** Does something between two pieces of work of a round. */
    Runnable interruption = () -> {};

    RoundsFixture() {
        loadPool = new LoadPool(new LoadPool.Sources(
                base.enrolments,
                base.people.people(),
                (tenant, people) -> Map.of(),
                tenant -> ReportingLines.of(List.of()),
                new InMemorySelfDeclarations(),
                new EstimateSkills(
                        base.skills.skills,
                        base.skills.assessments,
                        base.skills.practices,
                        base.skills.rules,
                        base.clock),
                base.people.taughtCourses(),
                base.pairings,
                new Likings(base.choices.lists, base.choices.marks),
                kept.proposals));
        FindRound findRound = new FindRound(base.findCycle, kept.rounds);
        readSettings = new ReadPairingSettings(base.programmes, kept.settings);
        saveSettings = new SavePairingSettings(base.programmes, kept.settings, base.clock);
        start = new StartPairingRound(
                findRound,
                readSettings,
                kept.rounds,
                new ChangeCycleState(
                        base.programmes,
                        base.programmes.cycles(),
                        (tenant, cycle) -> true,
                        new History(base.programmes.changes(), base.clock),
                        base.clock),
                base.clock);
        Atomically atomically = new Atomically() {
            @Override
            public <T> T call(Supplier<T> work) {
                T result = work.get();
                interruption.run();
                return result;
            }
        };
        run = new RunPairingRound(
                new RunPairingRound.Shelves(kept.rounds, kept.proposals, kept.pools),
                base.findCycle,
                loadPool,
                atomically,
                base.clock);
        cancel = new CancelPairingRound(findRound, kept.rounds, base.clock);
        rerun = new RerunAroundLocks(findRound, readSettings, start);
        edit = new EditProposal(findRound, kept.rounds, kept.proposals, new JudgeRounds(kept.pools), base.clock);
        publish = new PublishPairingRound(
                findRound,
                new PublishPairingRound.Shelves(
                        kept.rounds, kept.proposals, base.enrolments, base.pairings, base.people.people()),
                base.offer,
                base.clock);
        show = new ShowPairingRound(
                findRound,
                kept.rounds,
                kept.proposals,
                base.people.people(),
                (tenant, people) -> Map.of(),
                base.skills.skills);
        explain = new ExplainRound(findRound, new JudgeRounds(kept.pools), show, base.skills.skills);
        list = new ListPairingRounds(findRound, kept.rounds, kept.proposals, base.people.people());
        compare = new CompareRounds(findRound, kept.proposals, base.people.people());
        preview = new PreviewRules(findRound, readSettings, loadPool, base.clock);
        takeOver = new TakeOverSilentRounds(kept.rounds, base.clock);
    }

    Cycle cycle() {
        return base.programmes.cycles().find(base.tenant, base.cycle.id()).orElseThrow();
    }

    PairingRound started() {
        return start.run(manager, base.cycle.id(), Optional.of(7L));
    }

    /** Started and calculated. */
    PairingRound proposed() {
        return calculated(started());
    }

    PairingRound calculated(PairingRound round) {
        return run.run(round.work().job()).orElseThrow();
    }

    PairingRound now(PairingRound round) {
        return kept.rounds.find(base.tenant, round.id()).orElseThrow();
    }

    List<ProposedPair> pairs(PairingRound round) {
        return kept.proposals.listPairs(base.tenant, round.id());
    }

    Set<PairKey> keys(PairingRound round) {
        return new HashSet<>(pairs(round).stream().map(ProposedPair::key).toList());
    }

    EditProposal.Edited edit(PairingRound round, Kind kind, PairKey pair, String reason) {
        return edit.run(manager, round.id(), now(round).version(), ProposalEdit.of(kind, pair, reason));
    }

    EditProposal.Edited edit(PairingRound round, ProposalEdit wanted) {
        return edit.run(manager, round.id(), now(round).version(), wanted);
    }

    static PairFilter everything() {
        return new PairFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Order.BEST_FIRST);
    }

    static PairKey key(Caller mentor, Caller mentee) {
        return new PairKey(mentor.person().id(), mentee.person().id());
    }

    static UUID id(Caller who) {
        return who.person().id();
    }
}
