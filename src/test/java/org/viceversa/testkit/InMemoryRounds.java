package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRounds;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.PairingSettingsShelf;
import org.viceversa.pairinground.PoolShelf;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.pairinground.Proposals;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.pairinground.RoundInputs;
import org.viceversa.pairinground.RoundReport;
import org.viceversa.pairinground.RoundWork;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.RoundQuality;

/** Rounds and what belongs to them without a database; each port is a view of its own maps. */
public final class InMemoryRounds {

    public final PairingRounds rounds = new Rounds();
    public final Proposals proposals = new Staged();
    public final PoolShelf pools = new Pools();
    public final PairingSettingsShelf settings = new Settings();

    /** What is found by its tenant and another id. */
    private record Key(UUID tenant, UUID id) {}

    private static final class Rounds implements PairingRounds {
        private final Map<UUID, PairingRound> kept = new LinkedHashMap<>();
        private final Map<Key, RoundReport> reports = new HashMap<>();

        @Override
        public synchronized Optional<PairingRound> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id))
                    .filter(round -> round.tenant().equals(tenant));
        }

        @Override
        public synchronized Optional<PairingRound> findByJob(UUID job) {
            return kept.values().stream()
                    .filter(round -> round.work().job().equals(job))
                    .findFirst();
        }

        @Override
        public synchronized List<PairingRound> listOf(UUID tenant, UUID cycle) {
            return kept.values().stream()
                    .filter(round ->
                            round.tenant().equals(tenant) && round.cycle().equals(cycle))
                    .sorted(Comparator.comparing(PairingRound::number).reversed())
                    .toList();
        }

        @Override
        public synchronized List<PairingRound> listSilentSince(Instant before) {
            return kept.values().stream()
                    .filter(round -> round.state().isAtWork())
                    .filter(round -> round.work().beatAt().isBefore(before))
                    .toList();
        }

        @Override
        public synchronized void add(PairingRound round) {
            if (listOf(round.tenant(), round.cycle()).stream().anyMatch(one -> one.number() == round.number())) {
                throw new Refused(Kind.CONFLICT, "changed-meanwhile", "Another one was started.");
            }
            kept.put(round.id(), round);
        }

        @Override
        public synchronized boolean save(PairingRound changed) {
            boolean ours = find(changed.tenant(), changed.id())
                    .filter(before -> before.version() == changed.version() - 1)
                    .isPresent();
            if (ours) {
                kept.put(changed.id(), changed);
            }
            return ours;
        }

        @Override
        public synchronized boolean beat(UUID job, String phase, int percent, Instant now) {
            Optional<PairingRound> found = findByJob(job).filter(round -> round.state() == PairingRound.State.RUNNING);
            found.ifPresent(round -> kept.put(round.id(), heard(round, phase, percent, now)));
            return found.isPresent();
        }

        private static PairingRound heard(PairingRound round, String phase, int percent, Instant now) {
            return new PairingRound(
                    round.id(),
                    round.tenant(),
                    round.cycle(),
                    round.number(),
                    round.state(),
                    round.criteria(),
                    round.seed(),
                    round.inputs(),
                    round.basedOn(),
                    round.startedBy(),
                    round.startedAt(),
                    new RoundWork(round.work().job(), round.work().attempts(), phase, percent, now),
                    round.endedAt(),
                    round.failure(),
                    round.decidedBy(),
                    round.decidedAt(),
                    round.version());
        }

        @Override
        public Optional<RoundReport> findReport(UUID tenant, UUID round) {
            return Optional.ofNullable(reports.get(new Key(tenant, round)));
        }

        @Override
        public void saveReport(UUID tenant, UUID round, RoundReport report) {
            if (find(tenant, round).isPresent()) {
                reports.put(new Key(tenant, round), report);
            }
        }
    }

    private static final class Staged implements Proposals {
        private static final Comparator<ProposedPair> BEST_FIRST = Comparator.comparing(
                        (ProposedPair pair) -> -pair.score().total())
                .thenComparing(pair -> pair.key().mentor().toString())
                .thenComparing(pair -> pair.key().mentee().toString());
        private final Map<Key, Map<PairKey, ProposedPair>> pairs = new HashMap<>();
        private final Map<Key, List<Unplaced>> unplaced = new HashMap<>();
        private final Map<Key, List<Noted>> edits = new HashMap<>();
        private final Map<Key, Map<PairKey, String>> blocks = new HashMap<>();

        private Map<PairKey, ProposedPair> of(UUID tenant, UUID round) {
            return pairs.computeIfAbsent(new Key(tenant, round), any -> new LinkedHashMap<>());
        }

        @Override
        public List<ProposedPair> listPairs(UUID tenant, UUID round) {
            return of(tenant, round).values().stream().sorted(BEST_FIRST).toList();
        }

        @Override
        public List<Unplaced> listUnplaced(UUID tenant, UUID round) {
            List<UUID> paired = of(tenant, round).keySet().stream()
                    .flatMap(key -> Stream.of(key.mentor(), key.mentee()))
                    .toList();
            return unplaced.getOrDefault(new Key(tenant, round), List.of()).stream()
                    .filter(one -> !paired.contains(one.person()))
                    .sorted(Comparator.comparing((Unplaced one) -> one.person().toString())
                            .thenComparing(Unplaced::side))
                    .toList();
        }

        @Override
        public Optional<ProposedPair> findPair(UUID tenant, UUID round, PairKey key) {
            return Optional.ofNullable(of(tenant, round).get(key));
        }

        @Override
        public List<ProposedPair> listPairsOf(UUID tenant, UUID round, Collection<UUID> people) {
            return listPairs(tenant, round).stream()
                    .filter(pair -> people.contains(pair.key().mentor())
                            || people.contains(pair.key().mentee()))
                    .toList();
        }

        @Override
        public RoundQuality qualityOf(UUID tenant, UUID round) {
            return ProposedPair.quality(of(tenant, round).values());
        }

        @Override
        public void addPairs(UUID tenant, UUID round, Collection<ProposedPair> added) {
            added.forEach(pair -> of(tenant, round).put(pair.key(), pair));
        }

        @Override
        public void removePairs(UUID tenant, UUID round, Collection<PairKey> keys) {
            keys.forEach(of(tenant, round)::remove);
        }

        @Override
        public void addUnplaced(UUID tenant, UUID round, Collection<Unplaced> people) {
            List<Unplaced> kept = unplaced.computeIfAbsent(new Key(tenant, round), any -> new ArrayList<>());
            people.stream()
                    .filter(one -> kept.stream()
                            .noneMatch(there -> there.person().equals(one.person()) && there.side() == one.side()))
                    .forEach(kept::add);
        }

        @Override
        public void addEdit(UUID tenant, UUID round, Noted edit) {
            edits.computeIfAbsent(new Key(tenant, round), any -> new ArrayList<>())
                    .add(edit);
        }

        @Override
        public List<Noted> listEdits(UUID tenant, UUID round) {
            return List.copyOf(edits.getOrDefault(new Key(tenant, round), List.of()));
        }

        @Override
        public Map<PairKey, String> listBlocks(UUID tenant, UUID cycle) {
            return Map.copyOf(blocks.getOrDefault(new Key(tenant, cycle), Map.of()));
        }

        @Override
        public void block(UUID tenant, UUID cycle, PairKey key, Noted why) {
            blocks.computeIfAbsent(new Key(tenant, cycle), any -> new HashMap<>())
                    .put(key, why.reason());
        }

        @Override
        public void unblock(UUID tenant, UUID cycle, PairKey key) {
            blocks.getOrDefault(new Key(tenant, cycle), new HashMap<>()).remove(key);
        }
    }

    private static final class Pools implements PoolShelf {
        private final Map<Key, RoundInputs> kept = new HashMap<>();

        @Override
        public void add(UUID tenant, UUID round, RoundInputs inputs) {
            kept.put(new Key(tenant, round), inputs);
        }

        @Override
        public Optional<RoundInputs> find(UUID tenant, UUID round) {
            return Optional.ofNullable(kept.get(new Key(tenant, round)));
        }
    }

    private static final class Settings implements PairingSettingsShelf {
        private final Map<Key, PairingSettings> kept = new HashMap<>();

        @Override
        public Optional<PairingSettings> find(UUID tenant, UUID programme) {
            return Optional.ofNullable(kept.get(new Key(tenant, programme)));
        }

        @Override
        public boolean save(PairingSettings settings, UUID by, Instant at) {
            int before = find(settings.tenant(), settings.programme())
                    .map(PairingSettings::version)
                    .orElse(0);
            if (before != settings.version() - 1) {
                return false;
            }
            kept.put(new Key(settings.tenant(), settings.programme()), settings);
            return true;
        }
    }
}
