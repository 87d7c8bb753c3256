package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.viceversa.pulse.AnswerConcern;
import org.viceversa.pulse.Concern;
import org.viceversa.pulse.Concerns;
import org.viceversa.pulse.FitAnswer;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.FitAnswers;
import org.viceversa.pulse.Pulse;
import org.viceversa.pulse.Pulses;

/** Pulses, fit answers and concerns without a database. */
public final class InMemoryPulses {

    private final List<Pulse> keptPulses = new ArrayList<>();
    private final List<FitAnswer> keptAnswers = new ArrayList<>();
    private final List<Concern> keptConcerns = new ArrayList<>();

    public final Pulses pulses = new Pulses() {
        @Override
        public List<Pulse> listOwn(UUID tenant, UUID pairing, UUID person) {
            return keptPulses.stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && one.pairing().equals(pairing)
                            && one.person().equals(person))
                    .sorted(Comparator.comparing(Pulse::number))
                    .toList();
        }

        @Override
        public List<Latest> listLatest(UUID tenant, Collection<UUID> pairings) {
            return keptPulses.stream()
                    .filter(one -> one.tenant().equals(tenant) && pairings.contains(one.pairing()))
                    .filter(one -> listOwn(tenant, one.pairing(), one.person()).stream()
                            .noneMatch(other -> other.taps().isPresent() && other.number() > one.number()))
                    .flatMap(one -> one.taps().map(taps -> new Latest(one.pairing(), one.side(), taps)).stream())
                    .toList();
        }

        @Override
        public void save(Pulse pulse) {
            Optional<Pulse> before = listOwn(pulse.tenant(), pulse.pairing(), pulse.person()).stream()
                    .filter(one -> one.number() == pulse.number())
                    .findFirst();
            before.ifPresent(keptPulses::remove);
            keptPulses.add(before.map(one -> new Pulse(
                            one.tenant(),
                            one.pairing(),
                            one.person(),
                            one.side(),
                            one.number(),
                            pulse.taps(),
                            pulse.words(),
                            one.givenAt(),
                            pulse.changedAt()))
                    .orElse(pulse));
        }
    };

    public final FitAnswers fits = new FitAnswers() {
        @Override
        public List<FitAnswer> listOwn(UUID tenant, UUID pairing, UUID person) {
            return keptAnswers.stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && one.pairing().equals(pairing)
                            && one.person().equals(person))
                    .sorted(Comparator.comparing(FitAnswer::number))
                    .toList();
        }

        @Override
        public Set<UUID> listNotGood(UUID tenant, Collection<UUID> pairings) {
            return keptAnswers.stream()
                    .filter(one -> one.tenant().equals(tenant) && pairings.contains(one.pairing()))
                    .filter(one -> one.answer() == Answer.NOT_A_FIT)
                    .filter(one -> listOwn(tenant, one.pairing(), one.person()).stream()
                            .noneMatch(other -> other.answer() != Answer.SKIPPED && other.number() > one.number()))
                    .map(FitAnswer::pairing)
                    .collect(Collectors.toSet());
        }

        @Override
        public void save(FitAnswer answer) {
            keptAnswers.removeIf(one -> one.tenant().equals(answer.tenant())
                    && one.pairing().equals(answer.pairing())
                    && one.person().equals(answer.person())
                    && one.number() == answer.number());
            keptAnswers.add(answer);
        }
    };

    public final Concerns concerns = new Concerns() {
        private List<Concern> list(UUID tenant, Predicate<Concern> wanted) {
            return keptConcerns.stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .filter(wanted)
                    .sorted(Comparator.comparing(Concern::reportedAt).reversed())
                    .toList();
        }

        @Override
        public Optional<Concern> find(UUID tenant, UUID id) {
            return list(tenant, one -> one.id().equals(id)).stream().findFirst();
        }

        @Override
        public List<Concern> listBy(UUID tenant, UUID reporter) {
            return list(tenant, one -> one.reporter().equals(reporter));
        }

        @Override
        public List<Concern> listTo(UUID tenant, UUID reader, String mail) {
            return list(
                    tenant,
                    one -> one.reader()
                            .map(reader::equals)
                            .orElse(!mail.isEmpty() && one.contact().mail().equals(mail)));
        }

        @Override
        public void add(Concern concern) {
            keptConcerns.add(concern);
        }

        @Override
        public Concern save(Concern concern) {
            Concern kept = find(concern.tenant(), concern.id())
                    .filter(one -> one.version() == concern.version())
                    .orElseThrow(AnswerConcern::changed);
            Concern saved = new Concern(
                    kept.id(),
                    kept.tenant(),
                    kept.pairing(),
                    kept.reporter(),
                    kept.about(),
                    kept.contact(),
                    concern.reader(),
                    kept.words(),
                    kept.evidence(),
                    kept.split(),
                    kept.seal(),
                    concern.state(),
                    concern.note(),
                    kept.version() + 1,
                    kept.reportedAt(),
                    concern.seenAt(),
                    concern.closedAt());
            keptConcerns.remove(kept);
            keptConcerns.add(saved);
            return saved;
        }
    };
}
