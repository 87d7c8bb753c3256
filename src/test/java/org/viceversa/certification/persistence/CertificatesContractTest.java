package org.viceversa.certification.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.catalogue.Money;
import org.viceversa.certification.Certification;
import org.viceversa.certification.Certification.Category;
import org.viceversa.certification.Certification.Meetings;
import org.viceversa.certification.Certifications;
import org.viceversa.certification.Credit;
import org.viceversa.certification.Credits;
import org.viceversa.certification.Holding;
import org.viceversa.certification.Holdings;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryCertificates;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(CertificatesContractTest.Store.class)
class CertificatesContractTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-31");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(Certifications rules, Holdings holdings, Credits credits, People people) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> {
                    InMemoryCertificates kept = new InMemoryCertificates();
                    yield new Ports(kept.certifications, kept.holdings, kept.credits, new InMemoryPeople().people());
                }
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcCertifications(transactions),
                    new JdbcHoldings(transactions),
                    new JdbcCredits(transactions),
                    new JdbcPeople(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private Ports ports;
    private UUID ana;

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        ana = ports.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, "6", new Particulars("Ana", "", "", "", ""), true, false, "en"))
                .id();
    }

    private Certification rules(UUID id, int version, boolean bare) {
        return new Certification(
                id,
                tenant,
                "PMI",
                bare ? "Bare" : "PMP",
                "PDU",
                36,
                6_000,
                List.of(
                        new Category("Z", "Zuerst", 800, Optional.empty()),
                        new Category("A", "Danach", 0, Optional.of(2_500))),
                2_000,
                bare ? Optional.empty() : Optional.of(new Money(15_000, Currency.getInstance("USD"))),
                30,
                bare ? Optional.empty() : Optional.of(new Meetings("A", 100)),
                "Handbook",
                bare ? Optional.empty() : Optional.of(DAY),
                false,
                version);
    }

    private Certification added() {
        Certification one = rules(UUID.randomUUID(), 1, false);
        ports.rules().add(one);
        return one;
    }

    private Holding holding(LocalDate expires) {
        Holding one = new Holding(UUID.randomUUID(), tenant, ana, added().id(), DAY, expires, 150, Optional.empty(), 1);
        ports.holdings().add(one);
        return one;
    }

    private Credit credit(Optional<UUID> session, LocalDate date, Holding... holdings) {
        List<Credit.Allocation> allocations = List.of(holdings).stream()
                .map(one -> new Credit.Allocation(one.id(), "A", 125))
                .toList();
        return new Credit(UUID.randomUUID(), tenant, ana, date, "Kurs über Ä", "House", "#7", session, allocations, 1);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.code()).isEqualTo(code));
    }

    @Test
    void rules_are_kept_to_the_letter_in_their_order() {
        Certification bare = rules(UUID.randomUUID(), 1, true);
        ports.rules().add(bare);
        Certification full = added();
        assertThat(ports.rules().list(tenant)).containsExactly(bare, full);
        assertThat(ports.rules().find(tenant, full.id())).contains(full);
        assertThat(ports.rules().find(UUID.randomUUID(), full.id())).isEmpty();
        assertThat(ports.rules().list(UUID.randomUUID())).isEmpty();
    }

    @Test
    void rules_are_replaced_by_who_saw_the_newest() {
        Certification full = added();
        Certification changed = rules(full.id(), 1, true);
        assertThat(ports.rules().save(changed)).isEqualTo(rules(full.id(), 2, true));
        assertThat(ports.rules().find(tenant, full.id())).contains(rules(full.id(), 2, true));
        refused(() -> ports.rules().save(changed), "certification-changed");
    }

    @Test
    void holdings_are_kept_with_the_next_to_end_first() {
        Holding later = holding(DAY.plusYears(3));
        Holding first = holding(DAY.plusYears(1));
        assertThat(ports.holdings().listOf(tenant, ana)).containsExactly(first, later);
        assertThat(ports.holdings().listOf(UUID.randomUUID(), ana)).isEmpty();
        assertThat(ports.holdings().find(UUID.randomUUID(), first.id())).isEmpty();
        Holding renewed = new Holding(
                first.id(), tenant, ana, first.certification(), DAY, DAY.plusDays(9), 0, Optional.of(DAY), 1);
        assertThat(ports.holdings().save(renewed).version()).isEqualTo(2);
        assertThat(ports.holdings().find(tenant, first.id()).orElseThrow().renewedOn())
                .contains(DAY);
        refused(() -> ports.holdings().save(renewed), "certificate-changed");
        ports.holdings().remove(UUID.randomUUID(), first.id());
        ports.holdings().remove(tenant, first.id());
        assertThat(ports.holdings().listOf(tenant, ana)).containsExactly(later);
    }

    @Test
    void what_reminds_people_finds_those_that_are_under_way_with_what_counts_there() {
        Holding over = holding(DAY.plusDays(10));
        Holding open = holding(DAY.plusYears(1));
        Holding other = holding(DAY.plusYears(2));
        Holding renewed = holding(DAY.plusYears(3));
        ports.holdings()
                .save(new Holding(
                        renewed.id(),
                        tenant,
                        ana,
                        renewed.certification(),
                        DAY,
                        renewed.expires(),
                        0,
                        Optional.of(DAY),
                        1));
        LocalDate after = DAY.plusDays(11);
        assertThat(ports.holdings().listOpen(tenant, after)).containsExactly(open, other);
        assertThat(ports.holdings().listOpen(tenant, DAY.plusDays(10))).contains(over);
        assertThat(ports.holdings().listOpen(UUID.randomUUID(), after)).isEmpty();
        assertThat(ports.holdings().listTenants()).contains(tenant);
        Credit both = credit(Optional.empty(), DAY, open, other);
        ports.credits().add(both);
        ports.credits().add(credit(Optional.empty(), DAY, over));
        assertThat(ports.credits().listCounting(tenant, List.of(open.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(both.id());
                    assertThat(one.allocations())
                            .extracting(Credit.Allocation::holding)
                            .containsExactly(open.id());
                });
        assertThat(ports.credits().listCounting(UUID.randomUUID(), List.of(open.id())))
                .isEmpty();
    }

    @Test
    void credits_are_kept_with_what_they_count_for() {
        Holding one = holding(DAY.plusYears(3));
        Holding other = holding(DAY.plusYears(3));
        Credit old = credit(Optional.empty(), DAY, one);
        Credit both = credit(Optional.of(UUID.randomUUID()), DAY.plusDays(1), one, other);
        ports.credits().add(old);
        ports.credits().add(both);
        List<Credit> found = ports.credits().listOf(tenant, ana);
        assertThat(found).extracting(Credit::id).containsExactly(both.id(), old.id());
        assertThat(found.get(0).allocations()).containsExactlyInAnyOrderElementsOf(both.allocations());
        assertThat(found.get(1)).isEqualTo(old);
        assertThat(ports.credits().listOf(UUID.randomUUID(), ana)).isEmpty();
        assertThat(ports.credits().find(UUID.randomUUID(), old.id())).isEmpty();
    }

    @Test
    void a_credit_is_replaced_by_who_saw_the_newest_and_goes_whole() {
        Holding one = holding(DAY.plusYears(3));
        Holding other = holding(DAY.plusYears(3));
        Credit old = credit(Optional.empty(), DAY, one);
        ports.credits().add(old);
        Credit changed = new Credit(
                old.id(),
                tenant,
                ana,
                DAY.plusDays(1),
                "Other",
                "",
                "",
                Optional.empty(),
                List.of(new Credit.Allocation(other.id(), "Z", 1)),
                1);
        assertThat(ports.credits().save(changed).version()).isEqualTo(2);
        assertThat(ports.credits().find(tenant, old.id()).orElseThrow().allocations())
                .isEqualTo(changed.allocations());
        refused(() -> ports.credits().save(changed), "credit-changed");
        ports.credits().remove(UUID.randomUUID(), old.id());
        assertThat(ports.credits().find(tenant, old.id()).orElseThrow().allocations())
                .hasSize(1);
        ports.credits().remove(tenant, old.id());
        assertThat(ports.credits().listOf(tenant, ana)).isEmpty();
    }

    @Test
    void a_meeting_is_one_credit() {
        Holding one = holding(DAY.plusYears(3));
        UUID meeting = UUID.randomUUID();
        ports.credits().add(credit(Optional.of(meeting), DAY, one));
        refused(() -> ports.credits().add(credit(Optional.of(meeting), DAY, one)), "changed-meanwhile");
    }
}
