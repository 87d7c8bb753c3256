package org.viceversa.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.BeginLogin.LoginBegun;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.secret.Secrets;

class BeginLoginTest {

    private final LtiFixture lti = new LtiFixture();

    @Test
    void the_browser_is_sent_to_the_platform_with_what_the_specification_asks_for() {
        String uri = lti.begin().request().toUri();

        assertThat(uri)
                .startsWith("https://lms.example.org/auth?scope=openid&response_type=id_token&response_mode=form_post")
                .contains("&prompt=none", "&client_id=client-1", "&login_hint=7", "&state=secret-", "&nonce=secret-")
                .contains("&redirect_uri=https%3A%2F%2Fviceversa.example.org%2Flti%2Flaunch")
                .contains("&lti_message_hint=%7B%22cmid%22%3A3%2C%22launchid%22%3A%22l+1%22%7D")
                .doesNotContain("repost");
    }

    @Test
    void an_authorization_endpoint_with_a_query_keeps_it() {
        AuthenticationRequest request = new AuthenticationRequest(
                "https://lms.example.org/auth?site=2",
                "c",
                "https://t",
                "s",
                "n",
                lti.begin().login().initiation());

        assertThat(request.toUri()).startsWith("https://lms.example.org/auth?site=2&scope=openid");
    }

    @Test
    void state_nonce_and_the_browsers_secret_differ_and_only_a_hash_of_the_secret_is_kept() {
        LoginBegun begun = lti.begin();

        assertThat(begun.login().state()).isNotEqualTo(begun.login().nonce()).isNotEqualTo(begun.binding());
        assertThat(begun.login().bindingHash()).isEqualTo(Secrets.hash(begun.binding()));
        assertThat(lti.pendingLogins.find(begun.login().state(), lti.clock.instant()))
                .contains(begun.login());
    }

    @Test
    void a_login_lacking_a_required_parameter_says_which() {
        for (String name : new String[] {"iss", "login_hint", "target_link_uri"}) {
            Map<String, String> parameters = LtiFixture.loginParameters();
            parameters.remove(name);
            assertThatThrownBy(() -> LoginInitiation.from(parameters))
                    .isInstanceOfSatisfying(LaunchRejected.class, rejected -> {
                        assertThat(rejected.reason()).isEqualTo(Reason.LOGIN_INCOMPLETE);
                        assertThat(rejected.detail()).contains(name);
                    });
        }
    }

    @Test
    void somebody_who_is_not_signed_in_to_the_platform_is_told_so() {
        assertRejected(Reason.NOT_SIGNED_IN_THERE, () -> LoginInitiation.from(with("login_hint", "0")));
    }

    @Test
    void an_unknown_issuer_and_an_unknown_client_are_refused() {
        assertRejected(Reason.PLATFORM_UNKNOWN, () -> begin(with("iss", "https://other.example.org")));
        assertRejected(Reason.PLATFORM_UNKNOWN, () -> begin(with("client_id", "client-2")));
    }

    @Test
    void of_an_unknown_platform_it_is_told_what_was_looked_for_and_what_to_do() {
        assertDetail(
                with("iss", "https://other.example.org"),
                "No platform has issuer \"https://other.example.org\" with client id \"client-1\". Register it, or"
                        + " correct the issuer of the platform that is meant.");
        assertDetail(
                with("iss", "https://other.example.org/?token=secret#secret"),
                "No platform has issuer \"https://other.example.org/\" with client id \"client-1\". Register it, or"
                        + " correct the issuer of the platform that is meant.");
        assertDetail(
                with("client_id", "client-2"),
                "No platform has issuer \"https://lms.example.org\" with client id \"client-2\". The issuer is"
                        + " registered with client id client-1. Register this client id too, or correct it.");
        assertThatThrownBy(() -> begin(with("client_id", "x".repeat(7000))))
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.detail())
                                .contains("x".repeat(100))
                                .doesNotContain("x".repeat(101)));
    }

    private void assertDetail(Map<String, String> parameters, String detail) {
        assertThatThrownBy(() -> begin(parameters)).isInstanceOfSatisfying(LaunchRejected.class, rejected -> {
            assertThat(rejected.detail()).isEqualTo(detail);
            assertThat(rejected.issuer()).isEqualTo(parameters.get("iss"));
        });
    }

    @Test
    void the_issuer_is_compared_to_the_letter() {
        assertRejected(Reason.PLATFORM_UNKNOWN, () -> begin(with("iss", "https://LMS.example.org")));
        assertRejected(Reason.PLATFORM_UNKNOWN, () -> begin(with("iss", "https://lms.example.org/")));
    }

    @Test
    void an_issuer_alone_is_enough_while_it_has_one_registration() {
        Map<String, String> parameters = LtiFixture.loginParameters();
        parameters.remove("client_id");
        assertThat(begin(parameters).registration()).isEqualTo(lti.registration);

        lti.register(LtiFixture.ISSUER, "client-2");
        assertRejected(Reason.CLIENT_AMBIGUOUS, () -> begin(parameters));
    }

    @Test
    void an_inactive_registration_is_refused() {
        lti.registrations.save(lti.registration.withActive(false));
        assertRejected(Reason.REGISTRATION_INACTIVE, lti::begin);
    }

    @Test
    void a_target_of_another_origin_is_refused() {
        for (String target : new String[] {
            "https://evil.example.org/lti/launch",
            "https://viceversa.example.org.evil.example/lti/launch",
            "http://viceversa.example.org/lti/launch",
            "https://viceversa.example.org@evil.example/lti/launch",
            "javascript:alert(1)",
            "not an address"
        }) {
            assertRejected(Reason.TARGET_FOREIGN, () -> begin(with("target_link_uri", target)));
        }
    }

    private LoginBegun begin(Map<String, String> parameters) {
        return lti.beginLogin.begin(LoginInitiation.from(parameters));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> parameters = LtiFixture.loginParameters();
        parameters.put(name, value);
        return parameters;
    }

    private static void assertRejected(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
