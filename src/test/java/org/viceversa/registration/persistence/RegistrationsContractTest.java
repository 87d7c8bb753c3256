package org.viceversa.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.persistence.Stores.Kind;

class RegistrationsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    private Registrations registrations;

    private void open(Kind kind) {
        registrations = Stores.open(kind, Clock.fixed(NOW, ZoneOffset.UTC)).registrations();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_saved_is_found_by_either_key(Kind kind) {
        open(kind);
        Registration full = new Registration(
                UUID.randomUUID(),
                "https://lms.example.org/moodle",
                "Ünïcode-клиент",
                "大学 Moodle",
                new Endpoints("https://a.example/a?b=c", "https://a.example/t", "https://a.example/k"),
                Optional.of("https://api.brightspace.com/auth/token"),
                "moodle",
                List.of("https://*.example.org", "https://other.example:8443"),
                false,
                NOW);
        registrations.save(full);
        assertThat(registrations.find(full.id())).contains(full);
        assertThat(registrations.find(full.issuer(), full.clientId())).contains(full);
        assertThat(registrations.list()).containsExactly(full);
        assertThat(registrations.find(UUID.randomUUID())).isEmpty();
        assertThat(registrations.find(full.issuer(), "other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_issuer_is_compared_to_the_letter(Kind kind) {
        open(kind);
        Registration one = saved("https://lms.example.org", "client");
        Registration two = saved("https://lms.example.org/", "client");
        Registration three = saved("https://lms.example.org", "client-2");
        assertThat(registrations.listByIssuer("https://lms.example.org")).containsExactlyInAnyOrder(one, three);
        assertThat(registrations.find("https://lms.example.org/", "client")).contains(two);
        assertThat(registrations.find("https://LMS.example.org", "client")).isEmpty();
        assertThat(registrations.find("https://lms.example.org", "CLIENT")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_change_is_seen_at_once(Kind kind) {
        open(kind);
        Registration registration = saved("https://lms.example.org", "client");
        assertThat(registrations.find(registration.id())).contains(registration);
        Registration off = registration.withActive(false);
        registrations.save(off);
        assertThat(registrations.find(registration.id())).contains(off);
        assertThat(registrations.find("https://lms.example.org", "client")).contains(off);
        assertThat(registrations.list()).containsExactly(off);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_issuer_and_client_are_registered_once(Kind kind) {
        open(kind);
        Registration first = saved("https://lms.example.org", "client");
        Registration other = saved("https://lms.example.org", "client-2");
        assertThatThrownBy(() -> saved("https://lms.example.org", "client"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("registration-exists"));
        Registration taken = registration(other.id(), "https://lms.example.org", "client");
        assertThatThrownBy(() -> registrations.save(taken))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("registration-exists"));
        assertThat(registrations.find("https://lms.example.org", "client")).contains(first);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void registrations_are_listed_by_name(Kind kind) {
        open(kind);
        for (String name : List.of("Beta", "Alpha", "Gamma")) {
            registrations.save(named(name));
        }
        assertThat(registrations.list()).extracting(Registration::name).containsExactly("Alpha", "Beta", "Gamma");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_deployment_belongs_to_its_registration_alone(Kind kind) {
        open(kind);
        Registration one = saved("https://one.example", "client");
        Registration two = saved("https://two.example", "client");
        Deployment first = registrations.addDeployment(deployment(one, "1", State.ACCEPTED, NOW));
        Deployment second = registrations.addDeployment(deployment(two, "1", State.WAITING, NOW.plusSeconds(1)));
        assertThat(registrations.findDeployment(one.id(), "1")).contains(first);
        assertThat(registrations.findDeployment(two.id(), "1")).contains(second);
        assertThat(registrations.findDeployment(one.id(), "2")).isEmpty();
        assertThat(registrations.findDeployment(first.id())).contains(first);
        assertThat(registrations.listDeployments(one.id())).containsExactly(first);
        assertThat(registrations.listDeployments()).containsExactly(first, second);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void adding_a_deployment_again_leaves_the_one_that_is_there(Kind kind) {
        open(kind);
        Registration registration = saved("https://one.example", "client");
        Deployment first = registrations.addDeployment(deployment(registration, "1", State.REFUSED, NOW));
        Deployment again = registrations.addDeployment(deployment(registration, "1", State.ACCEPTED, NOW));
        assertThat(again).isEqualTo(first);
        assertThat(registrations.listDeployments(registration.id())).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_decision_on_a_deployment_is_seen_at_once(Kind kind) {
        open(kind);
        Registration registration = saved("https://one.example", "client");
        Deployment accepted = registrations.addDeployment(deployment(registration, "1", State.ACCEPTED, NOW));
        assertThat(registrations.findDeployment(registration.id(), "1")).contains(accepted);
        Deployment refused = accepted.withState(State.REFUSED);
        registrations.saveDeployment(refused);
        assertThat(registrations.findDeployment(registration.id(), "1")).contains(refused);
        assertThat(registrations.findDeployment(accepted.id())).contains(refused);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_many_that_add_the_same_deployment_at_once_all_get_the_same(Kind kind) throws Exception {
        open(kind);
        Registration registration = saved("https://one.example", "client");
        List<Deployment> kept =
                atOnce(6, unused -> registrations.addDeployment(deployment(registration, "1", State.WAITING, NOW)));
        assertThat(kept).hasSize(6).containsOnly(kept.get(0));
        assertThat(registrations.listDeployments(registration.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_two_that_come_to_a_fresh_registration_at_once_one_is_the_first(Kind kind) throws Exception {
        open(kind);
        for (int round = 0; round < 20; round++) {
            Registration registration = saved("https://one.example", "client-" + round);
            List<Deployment> kept = atOnce(
                    2,
                    id -> registrations.addDeployment(
                            registration.id(),
                            id,
                            others -> deployment(
                                    registration, id, others.isEmpty() ? State.ACCEPTED : State.WAITING, NOW)));
            assertThat(kept)
                    .as("round " + round)
                    .extracting(Deployment::state)
                    .containsExactlyInAnyOrder(State.ACCEPTED, State.WAITING);
        }
    }

    /** Each has a deployment's id of its own. */
    private static List<Deployment> atOnce(int many, Function<String, Deployment> add) throws Exception {
        CyclicBarrier together = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Deployment>> adders = IntStream.range(0, many)
                    .<Callable<Deployment>>mapToObj(each -> () -> {
                        together.await();
                        return add.apply("deployment-" + each);
                    })
                    .toList();
            List<Deployment> kept = new ArrayList<>();
            for (Future<Deployment> added : threads.invokeAll(adders)) {
                kept.add(added.get());
            }
            return kept;
        } finally {
            threads.shutdownNow();
        }
    }

    private Registration saved(String issuer, String clientId) {
        Registration registration = registration(UUID.randomUUID(), issuer, clientId);
        registrations.save(registration);
        return registration;
    }

    private static Registration named(String name) {
        return new Registration(
                UUID.randomUUID(),
                "https://lms.example.org",
                name,
                name,
                new Endpoints("https://a.example/a", "https://a.example/t", "https://a.example/k"),
                Optional.empty(),
                "",
                List.of(),
                true,
                NOW);
    }

    private static Registration registration(UUID id, String issuer, String clientId) {
        return new Registration(
                id,
                issuer,
                clientId,
                "A platform",
                new Endpoints("https://a.example/a", "https://a.example/t", "https://a.example/k"),
                Optional.empty(),
                "",
                List.of(),
                true,
                NOW);
    }

    private static Deployment deployment(Registration registration, String id, State state, Instant seenAt) {
        return new Deployment(UUID.randomUUID(), registration.id(), id, state, seenAt);
    }
}
