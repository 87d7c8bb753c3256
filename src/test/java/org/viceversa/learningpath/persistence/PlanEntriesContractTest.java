package org.viceversa.learningpath.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.learningpath.PlanEntries;
import org.viceversa.learningpath.PlanEntry;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryPlanEntries;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(PlanEntriesContractTest.Store.class)
class PlanEntriesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(PlanEntries entries, People people) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> new Ports(new InMemoryPlanEntries(), new InMemoryPeople().people());
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(new JdbcPlanEntries(transactions), new JdbcPeople(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private PlanEntries entries;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void open() {
        Ports ports = OPENED.computeIfAbsent(store, Ports::of);
        entries = ports.entries();
        ana = person(ports, "6");
        bo = person(ports, "7");
    }

    private UUID person(Ports ports, String subject) {
        Particulars particulars = new Particulars("Ana Álvarez", "", "", "", "");
        return ports.people()
                .add(new Person(UUID.randomUUID(), tenant, subject, particulars, true, false, "en"))
                .id();
    }

    private PlanEntry entry(UUID person, UUID subject, Instant at) {
        return new PlanEntry(UUID.randomUUID(), tenant, person, Kind.SKILL, subject, "Short video", at);
    }

    @Test
    void an_entry_is_kept_to_the_letter_with_the_latest_first() {
        PlanEntry first = entries.add(entry(ana, UUID.randomUUID(), NOW));
        PlanEntry second = entries.add(entry(ana, UUID.randomUUID(), NOW.plusSeconds(1)));

        assertThat(entries.list(tenant, ana)).containsExactly(second, first);
        assertThat(entries.count(tenant, ana)).isEqualTo(2);
    }

    @Test
    void a_subject_is_kept_once_a_person() {
        UUID video = UUID.randomUUID();
        PlanEntry first = entries.add(entry(ana, video, NOW));

        assertThat(entries.add(entry(ana, video, NOW.plusSeconds(1)))).isEqualTo(first);
        assertThat(entries.add(entry(bo, video, NOW)).person()).isEqualTo(bo);
        assertThat(entries.count(tenant, ana)).isEqualTo(1);
    }

    @Test
    void only_the_one_that_is_meant_goes() {
        UUID video = UUID.randomUUID();
        entries.add(entry(ana, video, NOW));
        entries.add(entry(bo, video, NOW));

        assertThat(entries.remove(tenant, ana, video, Kind.OFFER)).isFalse();
        assertThat(entries.remove(UUID.randomUUID(), ana, video, Kind.SKILL)).isFalse();
        assertThat(entries.remove(tenant, ana, video, Kind.SKILL)).isTrue();
        assertThat(entries.remove(tenant, ana, video, Kind.SKILL)).isFalse();
        assertThat(entries.count(tenant, bo)).isEqualTo(1);
    }

    @Test
    void another_tenant_sees_nothing() {
        entries.add(entry(ana, UUID.randomUUID(), NOW));

        assertThat(entries.list(UUID.randomUUID(), ana)).isEmpty();
        assertThat(entries.count(UUID.randomUUID(), ana)).isZero();
    }
}
