package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;

class RegisterByHandTest {

    private static final Endpoints ENDPOINTS =
            new Endpoints("https://lms.example.org/a", "https://lms.example.org/t", "https://lms.example.org/k");

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final DecideDeployment decide = new DecideDeployment(registrations, clock);
    private final RegisterByHand register = new RegisterByHand(registrations, decide, clock);

    @Test
    void what_was_typed_is_kept_without_blanks_around_it() {
        Registration kept = register.add(entry(" Acme ", " client-1 "), Optional.of(" 7 "));
        assertThat(kept.name()).isEqualTo("Acme");
        assertThat(kept.clientId()).isEqualTo("client-1");
        assertThat(kept.productFamily()).isEqualTo("moodle");
        assertThat(kept.tokenAudience()).as("blank").isEmpty();
        assertThat(registrations.findDeployment(kept.id(), "7").orElseThrow().state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void without_a_deployment_none_is_made() {
        Registration kept = register.add(entry("Acme", "client-1"), Optional.empty());
        assertThat(registrations.listDeployments(kept.id())).isEmpty();
    }

    @Test
    void a_change_keeps_the_day_it_was_registered() {
        Registration before = register.add(entry("Acme", "client-1"), Optional.empty());
        clock.goOn(Duration.ofDays(3));
        Registration after = register.change(before.id(), entry("Acme Europe", "client-2"));
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(registrations.list()).containsExactly(after);
    }

    @Test
    void one_issuer_may_have_many_clients_but_each_once() {
        register.add(entry("Acme", "client-1"), Optional.empty());
        Registration other = register.add(entry("Acme", "client-2"), Optional.empty());
        assertThat(code(() -> register.add(entry("Acme", "client-1"), Optional.empty())))
                .isEqualTo("registration-exists");
        assertThat(code(() -> register.change(other.id(), entry("Acme", "client-1"))))
                .isEqualTo("registration-exists");
    }

    @Test
    void whoever_is_gone_cannot_be_changed_or_given_a_deployment() {
        assertThat(code(() -> register.change(UUID.randomUUID(), entry("Acme", "client-1"))))
                .isEqualTo("registration-not-found");
        assertThat(code(() -> decide.accept(UUID.randomUUID(), "7"))).isEqualTo("registration-not-found");
        assertThat(code(() -> decide.decide(UUID.randomUUID(), State.ACCEPTED))).isEqualTo("deployment-not-found");
    }

    @Test
    void a_deployment_that_waits_is_accepted_or_refused_and_never_made_to_wait() {
        Registration registration = register.add(entry("Acme", "client-1"), Optional.empty());
        Deployment waiting = registrations.addDeployment(
                new Deployment(UUID.randomUUID(), registration.id(), "9", State.WAITING, clock.instant()));
        assertThat(decide.decide(waiting.id(), State.REFUSED).state()).isEqualTo(State.REFUSED);
        assertThat(decide.decide(waiting.id(), State.ACCEPTED).state()).isEqualTo(State.ACCEPTED);
        assertThat(registrations.findDeployment(waiting.id()).orElseThrow().state())
                .isEqualTo(State.ACCEPTED);
        assertThat(code(() -> decide.decide(waiting.id(), State.WAITING))).isEqualTo("decision-invalid");
    }

    @Test
    void accepting_by_the_platforms_word_finds_the_one_that_was_seen() {
        Registration registration = register.add(entry("Acme", "client-1"), Optional.empty());
        Deployment refused = registrations.addDeployment(
                new Deployment(UUID.randomUUID(), registration.id(), "9", State.REFUSED, clock.instant()));
        assertThat(decide.accept(registration.id(), "9").id()).isEqualTo(refused.id());
        assertThat(registrations.listDeployments(registration.id()))
                .extracting(Deployment::state)
                .containsExactly(State.ACCEPTED);
    }

    @Test
    void a_deployment_needs_a_word_of_at_most_255_characters() {
        Registration registration = register.add(entry("Acme", "client-1"), Optional.empty());
        assertThat(code(() -> decide.accept(registration.id(), " "))).isEqualTo("deployment-id-invalid");
        assertThat(code(() -> decide.accept(registration.id(), "x".repeat(256))))
                .isEqualTo("deployment-id-invalid");
    }

    private static PlatformEntry entry(String name, String clientId) {
        return new PlatformEntry(
                name,
                "https://lms.example.org",
                clientId,
                ENDPOINTS,
                Optional.of("  "),
                "Moodle",
                List.of("https://a.example", "https://a.example"),
                true);
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).code();
    }
}
