package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.InvitePlatform.Invited;
import org.viceversa.registration.RegisterWithPlatform.Initiation;
import org.viceversa.registration.RegisterWithPlatform.Registered;
import org.viceversa.registration.RegistrationFailed.Reason;

class RegisterWithPlatformTest extends RegistrationFixture {

    @Test
    void a_platform_with_an_invitation_is_registered_with_its_deployment() {
        Registered registered = (Registered) register(invite.invite("Acme's Moodle"));

        Registration kept = registrations.find(FakeRegistrar.ISSUER, "client-1").orElseThrow();
        assertThat(kept).isEqualTo(registered.registration());
        assertThat(kept.name()).isEqualTo("Acme's Moodle");
        assertThat(kept.active()).isTrue();
        assertThat(registered.renewed()).isFalse();
        assertThat(registrations.listDeployments(kept.id())).singleElement().satisfies(deployment -> {
            assertThat(deployment.deploymentId()).isEqualTo("7");
            assertThat(deployment.state()).isEqualTo(State.ACCEPTED);
        });
    }

    @Test
    void the_registration_token_is_sent_to_both_calls() {
        register(invite.invite(""));
        assertThat(platform.calls)
                .containsExactly(
                        "read https://lms.example.org/openid-configuration a.b.c",
                        "register https://lms.example.org/register a.b.c");
    }

    @Test
    void a_platform_that_gives_no_token_is_registered_too() {
        register.register(
                new Initiation(secret(invite.invite("")), Optional.of(FakeRegistrar.CONFIGURATION), Optional.empty()));
        assertThat(platform.calls).allMatch(call -> call.endsWith("without token"));
    }

    @Test
    void what_cannot_stand_in_a_header_is_no_token() {
        register.register(new Initiation(
                secret(invite.invite("")), Optional.of(FakeRegistrar.CONFIGURATION), Optional.of("a\r\nX: b")));
        assertThat(platform.calls).hasSize(2).allMatch(call -> call.endsWith("without token"));
    }

    @Test
    void a_configuration_address_that_is_not_on_the_web_is_refused() {
        for (String address :
                List.of("file:///etc/passwd", "ftp://lms.example.org/", "lms.example.org", "http:///x", "")) {
            assertThat(reason(new Initiation(secret(invite.invite("")), Optional.of(address), Optional.empty())))
                    .as(address)
                    .isEqualTo(Reason.CONFIGURATION_ADDRESS_INVALID);
        }
        assertThat(platform.calls).isEmpty();
    }

    @Test
    void a_configuration_that_speaks_for_another_origin_is_refused_before_anything_is_registered() {
        for (String address : List.of(
                "https://elsewhere.example/openid-configuration",
                "http://lms.example.org/openid-configuration",
                "https://lms.example.org:8443/openid-configuration",
                "https://lms.example.org.evil.example/openid-configuration")) {
            Invited invited = invite.invite("");
            assertThat(reason(new Initiation(secret(invited), Optional.of(address), Optional.empty())))
                    .as(address)
                    .isEqualTo(Reason.ISSUER_FOREIGN);
            assertThat(find(invited).spentBy()).as("given back").isEmpty();
        }
        assertThat(platform.calls).noneMatch(call -> call.startsWith("register"));
        assertThat(registrations.list()).isEmpty();
    }

    @Test
    void the_schemes_own_port_makes_no_other_origin() {
        Initiation initiation = new Initiation(
                secret(invite.invite("")),
                Optional.of("https://LMS.example.org:443/openid-configuration"),
                Optional.empty());
        assertThat(register.register(initiation)).isInstanceOf(Registered.class);
    }

    @Test
    void an_issuer_known_to_be_configured_elsewhere_is_let_in_from_there() {
        platform.configuration =
                FakeRegistrar.configurationOf("https://shared.example.com", Set.of(FakeRegistrar.ISSUER));
        assertThat(register(invite.invite("")).registration().issuer()).isEqualTo("https://shared.example.com");
    }

    @Test
    void a_platform_without_rs256_or_private_key_jwt_is_refused() {
        PlatformConfiguration good = platform.configuration;
        platform.configuration = with(good, List.of(Set.of("RS256"), Set.of("ES256")), Set.of("private_key_jwt"));
        assertThat(reason(initiation(invite.invite("")))).isEqualTo(Reason.SECURITY_UNSUPPORTED);
        platform.configuration = with(good, List.of(Set.of("RS256")), Set.of("client_secret_basic"));
        assertThat(reason(initiation(invite.invite("")))).isEqualTo(Reason.SECURITY_UNSUPPORTED);
        platform.configuration = with(good, List.of(), Set.of());
        assertThat(register(invite.invite(""))).as("one that says nothing").isInstanceOf(Registered.class);
    }

    @Test
    void an_answer_without_client_id_is_refused_and_the_invitation_given_back() {
        Invited invited = invite.invite("");
        platform.answer = new PlatformRegistrar.Answer(Optional.empty(), Optional.of("7"));
        assertThat(reason(initiation(invited))).isEqualTo(Reason.CLIENT_ID_MISSING);
        assertThat(registrations.list()).isEmpty();

        platform.answer = new PlatformRegistrar.Answer(Optional.of("client-1"), Optional.empty());
        assertThat(register(invited)).isInstanceOf(Registered.class);
    }

    @Test
    void what_the_platform_answered_is_told() {
        platform.refusal = Optional.of(new RegistrationFailed(Reason.PLATFORM_REFUSED, "answered 400: missing_domain"));
        RegistrationFailed failed = catchThrowableOfType(RegistrationFailed.class, () -> register(invite.invite("")));
        assertThat(failed.detail()).isEqualTo("answered 400: missing_domain");
        assertThat(failed.advice()).isNotBlank();
        assertThat(failed.code()).isEqualTo("platform-refused");
    }

    @Test
    void a_very_long_answer_is_cut() {
        assertThat(new RegistrationFailed(Reason.PLATFORM_REFUSED, "x".repeat(5000)).detail())
                .hasSizeLessThan(400);
    }

    @Test
    void the_same_issuer_and_client_again_change_what_is_the_platforms_and_keep_what_is_the_operators() {
        Registration first = register(invite.invite("Acme")).registration();
        registrations.save(first.withActive(false));
        platform.configuration = new PlatformConfiguration(
                FakeRegistrar.ISSUER,
                Set.of(),
                new Registration.Endpoints(
                        FakeRegistrar.ISSUER + "/new-auth", FakeRegistrar.ISSUER + "/t", FakeRegistrar.ISSUER + "/k"),
                FakeRegistrar.ISSUER + "/register",
                Optional.of("https://audience.example"),
                "moodle",
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(),
                Set.of());
        Invited second = invite.invite("Another word");
        clock.goOn(Duration.ofHours(1));

        Registered renewed = (Registered) register(second);

        assertThat(renewed.renewed()).isTrue();
        assertThat(renewed.registration().id()).isEqualTo(first.id());
        assertThat(renewed.registration().endpoints().authorization()).endsWith("/new-auth");
        assertThat(renewed.registration().tokenAudience()).contains("https://audience.example");
        assertThat(renewed.registration().name()).isEqualTo("Acme");
        assertThat(renewed.registration().createdAt()).isEqualTo(first.createdAt());
        assertThat(renewed.registration().active())
                .as("switched off by the operator")
                .isFalse();
        assertThat(find(second).spentBy()).contains(first.id());
        assertThat(registrations.list()).hasSize(1);
    }

    @Test
    void a_deployment_that_waited_is_accepted_and_one_that_was_refused_stays_so() {
        Registration registration = register(invite.invite("")).registration();
        Deployment deployment = registrations.listDeployments(registration.id()).get(0);
        registrations.saveDeployment(deployment.withState(State.WAITING));
        register(invite.invite(""));
        assertThat(registrations.findDeployment(deployment.id()).orElseThrow().state())
                .isEqualTo(State.ACCEPTED);

        registrations.saveDeployment(deployment.withState(State.REFUSED));
        register(invite.invite(""));
        assertThat(registrations.findDeployment(deployment.id()).orElseThrow().state())
                .isEqualTo(State.REFUSED);
    }
}
