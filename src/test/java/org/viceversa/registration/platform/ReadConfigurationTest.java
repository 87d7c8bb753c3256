package org.viceversa.registration.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.platform.FakePlatform.cutOff;
import static org.viceversa.platform.FakePlatform.huge;
import static org.viceversa.platform.FakePlatform.json;
import static org.viceversa.platform.FakePlatform.status;
import static org.viceversa.platform.FakePlatform.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.RegistrationFailed.Reason;

/** How a platform's configuration is read. */
class ReadConfigurationTest extends RegistrarFixture {

    @Test
    void a_real_moodles_configuration_is_understood() {
        platform.on("/configuration", json(moodle()));
        PlatformConfiguration configuration = read();
        assertThat(configuration.issuer()).isEqualTo(platform.base());
        assertThat(configuration.endpoints().authorization()).isEqualTo(platform.base() + "/mod/lti/auth.php");
        assertThat(configuration.endpoints().token()).isEqualTo(platform.base() + "/mod/lti/token.php");
        assertThat(configuration.endpoints().keySet()).isEqualTo(platform.base() + "/mod/lti/certs.php");
        assertThat(configuration.registrationEndpoint()).isEqualTo(platform.base() + "/register");
        assertThat(configuration.tokenAudience()).isEmpty();
        assertThat(configuration.productFamily()).isEqualTo("moodle");
        assertThat(configuration.variables()).contains("Moodle.Person.userGroupIds");
        assertThat(configuration.messages().keySet())
                .containsExactlyInAnyOrder(
                        "LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest");
    }

    @Test
    void names_with_blanks_around_them_and_no_subject_types_are_understood() {
        platform.on(
                "/configuration",
                json(standard()
                        .replace("\"issuer\"", "\" issuer\"")
                        .replace("lti-platform-configuration\"", "lti-platform-configuration \"")));
        assertThat(read().issuer()).isEqualTo(platform.base());
        assertThat(read().productFamily()).isEqualTo("example");
    }

    @Test
    void an_authorization_server_is_the_audience_of_token_requests() {
        platform.on(
                "/configuration",
                json(standard("desire2learn", "\"authorization_server\":\"https://api.brightspace.com/auth/token\",")));
        assertThat(read().tokenAudience()).contains("https://api.brightspace.com/auth/token");
    }

    @Test
    void canvas_names_its_customer_and_a_bare_host_that_is_no_audience() {
        platform.on(
                "/configuration",
                json(standard("canvas", "\"authorization_server\":\"sso.canvaslms.com\",")
                        .replace(
                                "\"product_family_code\"",
                                "\"https://canvas.instructure.com/lti/account_name\":\"Test University\","
                                        + "\"product_family_code\"")));
        assertThat(read().tokenAudience()).isEmpty();
        assertThat(read().platformName()).contains("Test University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void what_is_missing_or_no_address_is_told_by_name(String member) {
        platform.on(
                "/configuration",
                json(standard().replace("\"" + member + "\"", "\"x\"")),
                json(standard()
                        .replaceAll("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":\"javascript:alert(1)\"")));
        for (int i = 0; i < 2; i++) {
            RegistrationFailed failed = failure(this::read);
            assertThat(failed.reason()).isEqualTo(Reason.CONFIGURATION_UNREADABLE);
            assertThat(failed.detail()).contains(member);
        }
    }

    @Test
    void html_for_json_is_told_as_plain_text() {
        platform.on(
                "/configuration", text(200, "text/html", "<html><body><h1>Please <b>log in</b></h1></body></html>"));
        RegistrationFailed failed = failure(this::read);
        assertThat(failed.reason()).isEqualTo(Reason.CONFIGURATION_UNREADABLE);
        assertThat(failed.detail()).contains("Please log in").doesNotContain("<");
    }

    @Test
    void json_of_another_form_is_told_and_never_a_fault_of_ours() {
        for (String body : List.of("[]", "null", "7", "{", "", "{\"issuer\":{\"a\":1}}", "\"text\"")) {
            platform.on("/configuration", json(body));
            assertThat(failure(this::read).reason()).as(body).isEqualTo(Reason.CONFIGURATION_UNREADABLE);
        }
        platform.on(
                "/configuration",
                json(standard()
                        .replaceAll("\"messages_supported\":\\[.*?\\]", "\"messages_supported\":{\"a\":7}")
                        .replace("\"RS256\"", "7")));
        assertThat(read().messages()).isEmpty();
    }

    @Test
    void a_platform_that_is_down_slow_endless_or_elsewhere_gets_its_own_reason() {
        platform.on("/configuration", platform.hanging());
        assertThat(failure(this::read).reason()).isEqualTo(Reason.PLATFORM_UNREACHABLE);
        platform.on("/configuration", cutOff("{"));
        assertThat(failure(this::read).reason()).isEqualTo(Reason.PLATFORM_UNREACHABLE);
        platform.on("/configuration", huge(20_000_000));
        assertThat(failure(this::read).reason()).isEqualTo(Reason.CONFIGURATION_UNREADABLE);
        platform.on("/configuration", status(302).with("Location", "https://elsewhere.example/"));
        assertThat(failure(this::read).reason()).isEqualTo(Reason.CONFIGURATION_UNREADABLE);
        platform.on("/configuration", status(403));
        assertThat(failure(this::read).reason()).isEqualTo(Reason.CONFIGURATION_REFUSED);
        assertThat(failure(() -> registrar.read("http://127.0.0.1:1/x", TOKEN)).reason())
                .isEqualTo(Reason.PLATFORM_UNREACHABLE);
    }

    @Test
    void a_private_address_is_not_called_unless_the_settings_allow_it() {
        RegistrationFailed failed = failure(() -> registrar(false).read(platform.base() + "/configuration", TOKEN));
        assertThat(failed.reason()).isEqualTo(Reason.PLATFORM_ADDRESS_REFUSED);
        assertThat(platform.seen()).isEmpty();
    }
}
