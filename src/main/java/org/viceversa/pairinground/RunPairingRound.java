package org.viceversa.pairinground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.assignment.Cancelled;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.people.Atomically;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.FairnessReport;
import org.viceversa.suitability.FindPairing;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingOutcome;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.SkillSupply;

/**
 * Calculates a round in the background: reads everybody in one transaction, calculates outside of any, and keeps the
 * result in one.
 *
 * <p>Only the work that the round names may write: one that was taken for dead and was not, finds that its job has been
 * given away, and leaves no trace. What fails says so, and is not tried again by itself: the same people and criteria
 * would fail the same way.
 */
public final class RunPairingRound {

    private static final Duration BEAT_EVERY = Duration.ofMillis(400);

    private final Shelves shelves;
    private final FindCycle findCycle;
    private final LoadPool loadPool;
    private final Atomically atomically;
    private final Clock clock;

    /** Where rounds and what belongs to them are kept. */
    public record Shelves(PairingRounds rounds, Proposals proposals, PoolShelf pools) {}

    public RunPairingRound(
            Shelves shelves, FindCycle findCycle, LoadPool loadPool, Atomically atomically, Clock clock) {
        this.shelves = shelves;
        this.findCycle = findCycle;
        this.loadPool = loadPool;
        this.atomically = atomically;
        this.clock = clock;
    }

    /** What a round is worked out from. */
    private record Inputs(RoundInputs seen, List<ProposedPair> before) {}

    /** @return what became of the round; empty when nobody wants this work any more */
    public Optional<PairingRound> run(UUID job) {
        Optional<PairingRound> begun = atomically.call(() -> begin(job));
        return begun.map(round -> {
            try {
                return calculated(round);
            } catch (Cancelled unwanted) {
                return shelves.rounds().find(round.tenant(), round.id()).orElse(round);
            }
        });
    }

    /**
     * Notes that a round came to no result, if it is still this work that it waits for.
     *
     * @return whether it was
     */
    public boolean fail(UUID job, Failure why) {
        return atomically.call(() -> shelves.rounds()
                .findByJob(job)
                .filter(round -> round.state().isAtWork())
                .filter(round -> shelves.rounds().save(round.failed(why, clock.instant())))
                .isPresent());
    }

    private Optional<PairingRound> begin(UUID job) {
        // A round that is RUNNING was begun by a node that stopped in the middle.
        return shelves.rounds()
                .findByJob(job)
                .filter(round -> round.state().isAtWork())
                .map(round -> round.began(clock.instant()))
                .filter(shelves.rounds()::save);
    }

    private PairingRound calculated(PairingRound round) {
        CycleOfProgramme place = atomically.call(() -> findCycle.find(round.tenant(), round.cycle()));
        if (!StartPairingRound.isToBePaired(place.cycle())) {
            return atomically.call(() -> kept(round.failed(Failure.CYCLE_GONE, clock.instant())));
        }
        Inputs inputs = atomically.call(() -> inputs(round, place));
        Pool pool = inputs.seen().pool();
        Instant began = clock.instant();
        PairingOutcome outcome =
                new FindPairing().find(pool, round.criteria(), inputs.seen().locked(), round.seed(), watcher(round));
        List<ProposedPair> pairs = pairs(outcome, inputs.before());
        List<Unplaced> unplaced = outcome.unpaired().stream().map(Unplaced::of).toList();
        RoundReport report =
                report(pool, round.criteria(), outcome, pairs, unplaced, Duration.between(began, clock.instant()));
        String hash = inputs.seen().hash();
        return atomically.call(() -> {
            PairingRound done = kept(round.proposed(hash, clock.instant()));
            shelves.proposals().addPairs(round.tenant(), round.id(), pairs);
            shelves.proposals().addUnplaced(round.tenant(), round.id(), unplaced);
            shelves.pools().add(round.tenant(), round.id(), inputs.seen());
            shelves.rounds().saveReport(round.tenant(), round.id(), report);
            return done;
        });
    }

    private Inputs inputs(PairingRound round, CycleOfProgramme place) {
        List<ProposedPair> before = round.basedOn()
                .map(base -> shelves.proposals().listPairs(round.tenant(), base))
                .orElse(List.of());
        Set<PairKey> kept = before.stream().map(ProposedPair::key).collect(Collectors.toSet());
        Pool pool = loadPool.forRound(place, round.criteria(), kept, round.startedAt());
        Set<UUID> mentors = pool.mentors().stream().map(Seeker::person).collect(Collectors.toSet());
        Set<UUID> mentees = pool.mentees().stream().map(Seeker::person).collect(Collectors.toSet());
        // Whoever left since takes their lock along.
        Set<PairKey> locked = before.stream()
                .filter(ProposedPair::locked)
                .map(ProposedPair::key)
                .filter(key -> mentors.contains(key.mentor()) && mentees.contains(key.mentee()))
                .collect(Collectors.toSet());
        return new Inputs(new RoundInputs(pool, locked), before);
    }

    /** Pairs that somebody made by hand keep their reasons. */
    private static List<ProposedPair> pairs(PairingOutcome outcome, List<ProposedPair> before) {
        Map<PairKey, ProposedPair> locked =
                before.stream().filter(ProposedPair::locked).collect(Collectors.toMap(ProposedPair::key, pair -> pair));
        return outcome.pairs().stream()
                .map(paired -> {
                    ProposedPair fresh = ProposedPair.of(paired);
                    ProposedPair old = locked.get(paired.key());
                    return old == null
                            ? fresh
                            : new ProposedPair(
                                    fresh.key(),
                                    fresh.mentorEnrolment(),
                                    fresh.menteeEnrolment(),
                                    fresh.score(),
                                    true,
                                    old.byHand(),
                                    old.reason(),
                                    old.broken());
                })
                .toList();
    }

    private static RoundReport report(
            Pool pool,
            Criteria criteria,
            PairingOutcome outcome,
            List<ProposedPair> pairs,
            List<Unplaced> unplaced,
            Duration took) {
        Map<Unplaced.Reason, Integer> reasons = new EnumMap<>(Unplaced.Reason.class);
        unplaced.forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
        return new RoundReport(
                pool.mentors().size(),
                pool.mentees().size(),
                ProposedPair.quality(pairs),
                outcome.candidates(),
                outcome.complete(),
                outcome.blocking(),
                reasons,
                FairnessReport.of(outcome),
                SkillSupply.of(pool, criteria),
                took.toMillis());
    }

    private PairingRound kept(PairingRound changed) {
        boolean ours = shelves.rounds()
                .findByJob(changed.work().job())
                .filter(now -> now.isDoneBy(changed.work().job()))
                .isPresent();
        if (!ours || !shelves.rounds().save(changed)) {
            throw new Cancelled();
        }
        return changed;
    }

    /** Notes now and then how far it is, and ends the work that nobody wants any more. */
    private Watcher watcher(PairingRound round) {
        return new Watcher() {
            private Instant last = Instant.MIN;

            @Override
            public void at(String phase, double share) {
                Instant now = clock.instant();
                if (now.isBefore(last.plus(BEAT_EVERY)) && last != Instant.MIN) {
                    return;
                }
                last = now;
                int percent = (int) Math.max(0, Math.min(100, Math.round(share * 100)));
                if (!shelves.rounds().beat(round.work().job(), phase, percent, now)) {
                    throw new Cancelled();
                }
            }
        };
    }
}
