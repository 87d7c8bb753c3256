package org.viceversa.quickhelp.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.quickhelp.HelpRequest;
import org.viceversa.quickhelp.HelpRequest.State;
import org.viceversa.quickhelp.HelpRequests;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryHelpRequests;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(HelpRequestsContractTest.Store.class)
class HelpRequestsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(HelpRequests requests, People people) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> new Ports(new InMemoryHelpRequests(), new InMemoryPeople().people());
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(new JdbcHelpRequests(transactions), new JdbcPeople(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private HelpRequests requests;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void open() {
        Ports ports = OPENED.computeIfAbsent(store, Ports::of);
        requests = ports.requests();
        ana = person(ports, "ana");
        bo = person(ports, "bo");
    }

    private UUID person(Ports ports, String subject) {
        return ports.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, subject, new Particulars("", "", "", "", ""), true, false, ""))
                .id();
    }

    private HelpRequest request(Instant at, List<Instant> times) {
        HelpRequest one = new HelpRequest(
                UUID.randomUUID(),
                tenant,
                cycle,
                ana,
                UUID.randomUUID(),
                "How do I read <this>?\nשלום",
                3,
                ZoneId.of("America/Argentina/ComodRivadavia"),
                times,
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                "",
                at.plus(Duration.ofDays(7)),
                1,
                at,
                at);
        requests.add(one);
        return one;
    }

    private static HelpRequest in(HelpRequest one, State state, UUID helper, String thanks) {
        return new HelpRequest(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.asker(),
                one.skill(),
                one.words(),
                one.level(),
                one.zone(),
                one.times(),
                state,
                Optional.of(helper),
                Optional.of(NOW.plusSeconds(600)),
                thanks,
                one.expiresAt(),
                one.version(),
                one.madeAt(),
                one.changedAt().plusSeconds(1));
    }

    @Test
    void open_requests_come_as_they_were_asked_until_they_expire() {
        HelpRequest first = request(NOW, List.of());
        HelpRequest second = request(NOW.plusSeconds(5), List.of(NOW.plusSeconds(60), NOW.plusSeconds(90)));

        assertThat(requests.find(tenant, second.id())).contains(second);
        assertThat(requests.hold(tenant, first.id())).contains(first);
        assertThat(requests.listOpen(tenant, List.of(cycle), NOW)).containsExactly(first, second);
        assertThat(requests.listOpen(tenant, List.of(cycle), first.expiresAt())).containsExactly(second);
        assertThat(requests.listOpen(tenant, List.of(UUID.randomUUID()), NOW)).isEmpty();
        assertThat(requests.listOpen(tenant, List.of(), NOW)).isEmpty();
    }

    @Test
    void what_is_taken_belongs_to_both_and_is_changed_once() {
        HelpRequest one = request(NOW, List.of());
        HelpRequest taken = requests.save(in(one, State.TAKEN, bo, ""));

        assertThat(taken.version()).isEqualTo(2);
        assertThat(requests.listFor(tenant, ana)).containsExactly(taken);
        assertThat(requests.listFor(tenant, bo)).containsExactly(taken);
        assertThat(requests.listOpen(tenant, List.of(cycle), NOW)).isEmpty();
        assertThatThrownBy(() -> requests.save(in(one, State.TAKEN, ana, "")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("help-changed"));

        assertThat(requests.listGivers(tenant, bo)).isEmpty();
        requests.save(in(taken, State.DONE, bo, "Thank you"));
        assertThat(requests.listGivers(tenant, bo)).containsExactly(ana);
    }

    @Test
    void another_tenant_sees_nothing() {
        HelpRequest one = request(NOW, List.of());
        UUID other = UUID.randomUUID();

        assertThat(requests.find(other, one.id())).isEmpty();
        assertThat(requests.hold(other, one.id())).isEmpty();
        assertThat(requests.listFor(other, ana)).isEmpty();
        assertThat(requests.listOpen(other, List.of(cycle), NOW)).isEmpty();
    }
}
