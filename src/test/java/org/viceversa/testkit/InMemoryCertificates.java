package org.viceversa.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.certification.Certification;
import org.viceversa.certification.Certifications;
import org.viceversa.certification.Credit;
import org.viceversa.certification.Credits;
import org.viceversa.certification.Holding;
import org.viceversa.certification.Holdings;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.RecordCredit;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Certificates and what counts for them, as long as a test lasts. */
public final class InMemoryCertificates {

    public final Certifications certifications = new Rules();
    public final Holdings holdings = new Held();
    public final Credits credits = new Counting();

    private static final class Rules implements Certifications {
        private final Map<UUID, Certification> kept = new LinkedHashMap<>();

        @Override
        public List<Certification> list(UUID tenant) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .sorted(Comparator.comparing(Certification::issuer)
                            .thenComparing(Certification::name)
                            .thenComparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public Optional<Certification> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public void add(Certification one) {
            kept.put(one.id(), one);
        }

        @Override
        public Certification save(Certification one) {
            if (find(one.tenant(), one.id())
                    .filter(old -> old.version() == one.version())
                    .isEmpty()) {
                throw KeepCertifications.changed();
            }
            Certification next = new Certification(
                    one.id(),
                    one.tenant(),
                    one.issuer(),
                    one.name(),
                    one.unit(),
                    one.cycleMonths(),
                    one.required(),
                    one.categories(),
                    one.carryOverMost(),
                    one.fee(),
                    one.graceDays(),
                    one.meetings(),
                    one.source(),
                    one.checkedOn(),
                    one.retired(),
                    one.version() + 1);
            kept.put(one.id(), next);
            return next;
        }
    }

    private static final class Held implements Holdings {
        private final Map<UUID, Holding> kept = new LinkedHashMap<>();

        @Override
        public List<Holding> listOf(UUID tenant, UUID person) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.person().equals(person))
                    .sorted(Comparator.comparing(Holding::expires)
                            .thenComparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public List<Holding> listOpen(UUID tenant, LocalDate today) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && one.renewedOn().isEmpty()
                            && !one.expires().isBefore(today))
                    .sorted(Comparator.comparing(Holding::expires)
                            .thenComparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public Set<UUID> listTenants() {
            return kept.values().stream().map(Holding::tenant).collect(Collectors.toSet());
        }

        @Override
        public Optional<Holding> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public void add(Holding one) {
            kept.put(one.id(), one);
        }

        @Override
        public Holding save(Holding one) {
            if (find(one.tenant(), one.id())
                    .filter(old -> old.version() == one.version())
                    .isEmpty()) {
                throw KeepHoldings.changed();
            }
            Holding next = new Holding(
                    one.id(),
                    one.tenant(),
                    one.person(),
                    one.certification(),
                    one.starts(),
                    one.expires(),
                    one.carriedIn(),
                    one.renewedOn(),
                    one.version() + 1);
            kept.put(one.id(), next);
            return next;
        }

        @Override
        public void remove(UUID tenant, UUID id) {
            kept.values().removeIf(one -> one.id().equals(id) && one.tenant().equals(tenant));
        }
    }

    private static final class Counting implements Credits {
        private final Map<UUID, Credit> kept = new LinkedHashMap<>();

        @Override
        public List<Credit> listOf(UUID tenant, UUID person) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.person().equals(person))
                    .sorted(Comparator.comparing(Credit::date)
                            .reversed()
                            .thenComparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public List<Credit> listCounting(UUID tenant, Collection<UUID> holdings) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .filter(one -> one.allocations().stream().anyMatch(each -> holdings.contains(each.holding())))
                    .sorted(Comparator.comparing(Credit::date)
                            .reversed()
                            .thenComparing(one -> one.id().toString()))
                    .map(one -> with(
                            one,
                            one.allocations().stream()
                                    .filter(each -> holdings.contains(each.holding()))
                                    .toList()))
                    .toList();
        }

        private static Credit with(Credit one, List<Credit.Allocation> allocations) {
            return new Credit(
                    one.id(),
                    one.tenant(),
                    one.person(),
                    one.date(),
                    one.title(),
                    one.provider(),
                    one.evidence(),
                    one.session(),
                    allocations,
                    one.version());
        }

        @Override
        public Optional<Credit> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public void add(Credit one) {
            boolean twice = one.session().isPresent()
                    && listOf(one.tenant(), one.person()).stream()
                            .anyMatch(there -> there.session().equals(one.session()));
            if (twice) {
                throw new Refused(Kind.CONFLICT, "changed-meanwhile", "Somebody else was quicker.");
            }
            kept.put(one.id(), sorted(one, one.version()));
        }

        @Override
        public Credit save(Credit one) {
            if (find(one.tenant(), one.id())
                    .filter(old -> old.version() == one.version())
                    .isEmpty()) {
                throw RecordCredit.changed();
            }
            Credit next = sorted(one, one.version() + 1);
            kept.put(one.id(), next);
            return next;
        }

        @Override
        public void remove(UUID tenant, UUID id) {
            kept.values().removeIf(one -> one.id().equals(id) && one.tenant().equals(tenant));
        }

        private static Credit sorted(Credit one, int version) {
            List<Credit.Allocation> allocations = new ArrayList<>(one.allocations());
            allocations.sort(Comparator.comparing(each -> each.holding().toString()));
            return new Credit(
                    one.id(),
                    one.tenant(),
                    one.person(),
                    one.date(),
                    one.title(),
                    one.provider(),
                    one.evidence(),
                    one.session(),
                    allocations,
                    version);
        }
    }
}
