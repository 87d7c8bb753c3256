package org.viceversa.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiFixture.CORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.BeginLogin.LoginBegun;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.VerifyLaunch.Attempt;
import org.viceversa.lti.VerifyLaunch.BrowserUnproven;
import org.viceversa.registration.Registration;

class VerifyLaunchTest {

    private final LtiFixture lti = new LtiFixture();

    @Test
    void a_launch_that_breaks_no_rule_is_read() {
        LoginBegun begun = lti.begin();
        Launch launch = lti.launch(begun, lti.claims(begun));

        assertThat(launch.user().name()).isEqualTo("Ana Álvarez");
        assertThat(launch.user().email()).isEmpty();
        assertThat(launch.roles()).containsExactly(LtiRole.LEARNER);
        assertThat(launch.context()).map(Launch.Context::title).contains("Reverse Mentoring");
        assertThat(launch.resourceLink()).map(Launch.ResourceLink::id).contains("1");
    }

    @Test
    void an_error_of_the_platform_is_told_before_anything_else() {
        assertRejected(
                Reason.PLATFORM_ERROR,
                () -> lti.verify(Map.of(), new Attempt(none(), none(), Optional.of("invalid_request"), none())));
        assertRejected(
                Reason.NOT_SIGNED_IN_THERE,
                () -> lti.verify(Map.of(), new Attempt(none(), none(), Optional.of("login_required"), none())));
    }

    @Test
    void a_missing_an_invented_and_an_expired_state_are_refused() {
        LoginBegun begun = lti.begin();
        assertRejected(Reason.STATE_UNKNOWN, () -> lti.verify(Map.of(), new Attempt(none(), none(), none(), none())));
        assertRejected(
                Reason.STATE_UNKNOWN,
                () -> lti.verify(Map.of(), new Attempt(Optional.of("x"), none(), none(), none())));
        lti.waits(Duration.ofMinutes(10));
        assertRejected(Reason.STATE_UNKNOWN, () -> lti.verify(begun, lti.claims(begun)));
    }

    @Test
    void a_browser_without_the_cookie_is_unproven_and_one_with_another_is_refused() {
        LoginBegun begun = lti.begin();
        Optional<String> state = Optional.of(begun.login().state());

        assertThat(lti.verify(lti.claims(begun), new Attempt(state, Optional.of("t"), none(), none())))
                .isInstanceOf(BrowserUnproven.class);
        assertRejected(
                Reason.BROWSER_DIFFERENT,
                () -> lti.verify(
                        lti.claims(begun), new Attempt(state, Optional.of("t"), none(), Optional.of("other"))));
    }

    @Test
    void verifying_spends_nothing_and_admitting_spends_once() {
        LoginBegun begun = lti.begin();
        VerifyLaunch.Verified first = (VerifyLaunch.Verified) lti.verify(begun, lti.claims(begun));
        VerifyLaunch.Verified second = (VerifyLaunch.Verified) lti.verify(begun, lti.claims(begun));

        assertThat(lti.admitLaunch.admit(first)).isInstanceOf(AdmitLaunch.Admitted.class);
        assertRejected(Reason.STATE_UNKNOWN, () -> lti.admitLaunch.admit(second));
        assertRejected(Reason.STATE_UNKNOWN, () -> lti.verify(begun, lti.claims(begun)));
    }

    @Test
    void the_nonce_of_another_login_is_refused() {
        LoginBegun mine = lti.begin();
        LoginBegun other = lti.begin();
        assertRejected(Reason.NONCE_WRONG, () -> lti.verify(mine, lti.claims(other)));
    }

    @Test
    void issuer_and_audience_must_be_those_of_the_registration() {
        assertBroken(Reason.ISSUER_WRONG, c -> c.put("iss", "https://lms.example.org/"));
        assertBroken(Reason.CLAIM_MISSING, c -> c.remove("iss"));
        assertBroken(Reason.AUDIENCE_WRONG, c -> c.put("aud", "client-2"));
        assertBroken(Reason.AUDIENCE_WRONG, c -> c.put("aud", List.of()));
        assertBroken(Reason.AUDIENCE_WRONG, c -> c.put("aud", List.of("client-1", "client-2")));
        assertBroken(Reason.AUDIENCE_WRONG, c -> c.put("azp", "client-2"));
        assertPasses(c -> c.put("aud", List.of("client-1")));
        assertPasses(c -> c.put("azp", "client-1"));
    }

    @Test
    void times_hold_within_a_minute_of_difference_between_clocks() {
        long now = lti.clock.instant().getEpochSecond();
        assertPasses(c -> c.put("exp", now - 59));
        assertBroken(Reason.EXPIRED, c -> c.put("exp", now - 60));
        assertPasses(c -> c.put("iat", now + 60));
        assertBroken(Reason.NOT_YET_VALID, c -> c.put("iat", now + 61));
        assertBroken(Reason.EXPIRED, c -> {
            c.put("iat", now - 601);
            c.put("exp", now + 3600);
        });
        assertBroken(Reason.NOT_YET_VALID, c -> c.put("nbf", now + 61));
        assertBroken(Reason.CLAIM_MISSING, c -> c.remove("exp"));
        assertBroken(Reason.CLAIM_MISSING, c -> c.remove("iat"));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put("exp", "soon"));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put("exp", Long.MAX_VALUE));
    }

    @Test
    void the_target_must_be_that_of_the_login_and_ours() {
        assertBroken(Reason.TARGET_FOREIGN, c -> c.put(CORE + "target_link_uri", "https://evil.example.org/"));
        assertBroken(
                Reason.CLAIM_INVALID,
                c -> c.put(CORE + "target_link_uri", "https://viceversa.example.org/lti/launch?other"));
        assertBroken(Reason.CLAIM_MISSING, c -> c.remove(CORE + "target_link_uri"));
    }

    @Test
    void ids_have_at_most_255_ascii_characters() {
        assertPasses(c -> c.put("sub", "x".repeat(255)));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put("sub", "x".repeat(256)));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put("sub", "é"));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put(CORE + "deployment_id", "x".repeat(256)));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put(CORE + "resource_link", Map.of("id", "x".repeat(256))));
    }

    @Test
    void claims_of_a_wrong_form_are_refused_and_unknown_ones_ignored() {
        assertBroken(Reason.CLAIM_INVALID, c -> c.put(CORE + "roles", "Instructor"));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put(CORE + "resource_link", "1"));
        assertBroken(Reason.CLAIM_INVALID, c -> c.put("name", List.of("Ana")));
        assertPasses(c -> c.put("https://example.org/unknown", Map.of("any", List.of(1, 2))));
        assertPasses(c -> c.put(CORE + "custom", Map.of("number", 5, "flag", true)));
    }

    @Test
    void custom_parameters_that_the_platform_did_not_replace_are_left_out() {
        LoginBegun begun = lti.begin();
        Map<String, Object> claims = lti.claims(begun);
        claims.put(
                CORE + "custom",
                new java.util.HashMap<>(Map.of("a", "1", "b", "$Nope.never", "n", 5, "context_id_history", "12, 7")));

        Launch launch = lti.launch(begun, claims);

        assertThat(launch.custom())
                .containsEntry("a", "1")
                .containsEntry("n", "5")
                .doesNotContainKey("b");
        assertThat(launch.context().orElseThrow().previousIds()).containsExactly("12", "7");
    }

    @Test
    void deep_linking_needs_its_settings_and_no_resource_link() {
        Consumer<Map<String, Object>> request = c -> {
            c.put(CORE + "message_type", "LtiDeepLinkingRequest");
            c.remove(CORE + "resource_link");
            c.remove(CORE + "roles");
            c.put(
                    LaunchClaims.DEEP_LINKING + "deep_linking_settings",
                    Map.of(
                            "deep_link_return_url",
                            "https://lms.example.org/return",
                            "accept_types",
                            List.of("ltiResourceLink")));
        };
        assertPasses(request);
        assertBroken(
                Reason.CLAIM_MISSING,
                request.andThen(c -> c.remove(LaunchClaims.DEEP_LINKING + "deep_linking_settings")));
        assertBroken(
                Reason.CLAIM_MISSING,
                request.andThen(c -> c.put(LaunchClaims.DEEP_LINKING + "deep_linking_settings", Map.of("data", "x"))));
        assertBroken(
                Reason.CLAIM_INVALID,
                request.andThen(c -> c.put(
                        LaunchClaims.DEEP_LINKING + "deep_linking_settings",
                        Map.of("deep_link_return_url", "javascript:alert(1)"))));
    }

    @Test
    void a_submission_review_may_say_whose_work_and_may_not() {
        Consumer<Map<String, Object>> review = c -> c.put(CORE + "message_type", "LtiSubmissionReviewRequest");
        assertPasses(review);
        LoginBegun begun = lti.begin();
        Map<String, Object> claims = lti.claims(begun);
        review.accept(claims);
        claims.put(CORE + "for_user", Map.of("user_id", "9"));
        assertThat(lti.launch(begun, claims).forUser()).contains("9");
    }

    @Test
    void the_first_deployment_of_a_registration_is_taken_and_the_next_one_waits() {
        LoginBegun begun = lti.begin();
        lti.launch(begun, lti.claims(begun));

        LoginBegun second = lti.begin();
        Map<String, Object> claims = lti.claims(second);
        claims.put(CORE + "deployment_id", "2");
        VerifyLaunch.Verified verified = (VerifyLaunch.Verified) lti.verify(second, claims);

        assertThat(lti.admitLaunch.admit(verified))
                .isInstanceOfSatisfying(
                        AdmitLaunch.TurnedAway.class,
                        turnedAway -> assertThat(turnedAway.refusal().reason()).isEqualTo(Reason.DEPLOYMENT_WAITING));
        assertThat(lti.registrations.listDeployments(lti.registration.id())).hasSize(2);
    }

    @Test
    void a_refusal_says_whose_launch_it_was_as_soon_as_that_is_known() {
        LoginBegun begun = lti.begin();
        Optional<String> state = Optional.of(begun.login().state());
        Map<String, Object> claims = lti.claims(begun);

        assertFrom(lti.registration, () -> lti.verify(Map.of(), new Attempt(state, none(), Optional.of("x"), none())));
        assertFrom(
                lti.registration,
                () -> lti.verify(claims, new Attempt(state, Optional.of("t"), none(), Optional.of("other"))));
        claims.remove("aud");
        assertFrom(lti.registration, () -> lti.verify(begun, claims));
        VerifyLaunch.Verified verified = (VerifyLaunch.Verified) lti.verify(begun, lti.claims(begun));
        lti.admitLaunch.admit(verified);
        assertFrom(lti.registration, () -> lti.admitLaunch.admit(verified));
        assertThatThrownBy(() -> lti.verify(begun, lti.claims(begun)))
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.registrationId()).isEmpty());
    }

    private static void assertFrom(Registration registration, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(LaunchRejected.class, rejected -> {
            assertThat(rejected.registrationId()).contains(registration.id());
            assertThat(rejected.issuer()).isEqualTo(registration.issuer());
        });
    }

    private void assertBroken(Reason reason, Consumer<Map<String, Object>> change) {
        LoginBegun begun = lti.begin();
        Map<String, Object> claims = lti.claims(begun);
        change.accept(claims);
        assertRejected(reason, () -> lti.launch(begun, claims));
    }

    private void assertPasses(Consumer<Map<String, Object>> change) {
        LoginBegun begun = lti.begin();
        Map<String, Object> claims = lti.claims(begun);
        change.accept(claims);
        assertThat(lti.launch(begun, claims)).isNotNull();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static void assertRejected(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
