package org.viceversa.registration.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.viceversa.platform.FakePlatform.cutOff;
import static org.viceversa.platform.FakePlatform.huge;
import static org.viceversa.platform.FakePlatform.json;
import static org.viceversa.platform.FakePlatform.status;
import static org.viceversa.platform.FakePlatform.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.PlatformRegistrar.Answer;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.ToolDescription;

class HttpPlatformRegistrarTest {

    private static final ToolAddress TOOL = new ToolAddress("https://viceversa.example.org");
    private static final Optional<String> TOKEN = Optional.of("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJl");
    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), 1, 2_000_000);

    private final FakePlatform platform = FakePlatform.start();
    private final HttpPlatformRegistrar registrar = registrar(true);

    @AfterEach
    void close() {
        platform.close();
    }

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
    void the_registration_token_is_the_bearer_of_both_calls_and_nothing_where_there_is_none() {
        platform.on("/configuration", json(moodle())).on("/register", json("{\"client_id\":\"c\"}"));
        PlatformConfiguration configuration = read();
        registrar.register(configuration, ToolDescription.of(TOOL, configuration), TOKEN);
        assertThat(platform.seen())
                .extracting(seen -> seen.header("Authorization"))
                .containsOnly("Bearer " + TOKEN.orElseThrow());
        registrar.read(platform.base() + "/configuration", Optional.empty());
        registrar.register(configuration, ToolDescription.of(TOOL, configuration), Optional.empty());
        assertThat(platform.seen().subList(2, 4))
                .extracting(seen -> seen.header("Authorization"))
                .containsOnly("");
    }

    @Test
    void what_is_posted_to_a_moodle_is_what_lti_config_shows() throws IOException {
        platform.on("/configuration", json(moodle())).on("/register", json("{\"client_id\":\"c\"}"));
        PlatformConfiguration configuration = read();
        registrar.register(configuration, ToolDescription.of(TOOL, configuration), TOKEN);
        Seen posted = platform.seen("/register").get(0);
        assertThat(posted.method()).isEqualTo("POST");
        assertThat(posted.header("Content-type")).startsWith("application/json");
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(posted.body()))
                .isEqualTo(mapper.readTree(Files.readString(Path.of("lti-config/tool/dynamic-registration.json"))));
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

    @Test
    void blackboard_is_called_as_it_calls_itself_in_launches() {
        assertThat(RegistrationQuirks.issuer("https://developer.blackboard.com"))
                .isEqualTo("https://blackboard.com");
        assertThat(RegistrationQuirks.issuer("https://developer.blackboard.com.evil.example"))
                .isEqualTo("https://developer.blackboard.com.evil.example");
        assertThat(RegistrationQuirks.furtherOrigins("https://blackboard.com"))
                .containsExactly("https://developer.blackboard.com");
    }

    @Test
    void canvas_in_the_cloud_may_be_configured_from_its_sign_in_host_and_nobody_else() {
        assertThat(RegistrationQuirks.furtherOrigins("https://canvas.instructure.com"))
                .isEqualTo(Set.of("https://sso.canvaslms.com"));
        assertThat(RegistrationQuirks.furtherOrigins("https://canvas.instructure.com/"))
                .isEmpty();
        assertThat(RegistrationQuirks.furtherOrigins("https://lms.example.org")).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "200, '{\"client_id\":\"c\",\"T\":{\"deployment_id\":\"7\"}}', c, 7",
        "201, '{\"client_id\":\"c\",\"T\":{\"deploymemt_id\":\"7\"}}', c, 7",
        "201, '{\"client_id\":10000000000001,\"T\":{\"deployment_id\":7}}', 10000000000001, 7",
        "200, '{\" client_id \":\" c \",\"deployment_id\":\"7\"}', c, 7",
        "200, '{\"client_id\":\"c\",\"logo_uri\":\"\",\"T\":{\"deployment_id\":\"\"}}', c,",
        "200, '{\"client_id\":\"c\",\"T\":[]}', c,",
        "200, '{\"client_id\":\"\"}', ,",
        "200, '{\"client_id\":null}', ,",
    })
    void an_answer_is_read_leniently(int status, String body, String clientId, String deployment) {
        Answer answer = answer(status, body.replace("\"T\"", "\"" + RegistrationJson.TOOL_CONFIGURATION + "\""));
        assertThat(answer.clientId()).isEqualTo(Optional.ofNullable(clientId));
        assertThat(answer.deploymentId()).isEqualTo(Optional.ofNullable(deployment));
    }

    @Test
    void a_real_moodles_answer_is_understood() {
        Answer answer = answer(
                200,
                "{\"client_id\":\"kLaFXy9CyZ6GBER\",\"response_types\":[\"id_token\"],\"logo_uri\":\"\",\""
                        + RegistrationJson.TOOL_CONFIGURATION
                        + "\":{\"version\":\"1.3.0\",\"deployment_id\":\"1\",\"messages\":[]}}");
        assertThat(answer).isEqualTo(new Answer(Optional.of("kLaFXy9CyZ6GBER"), Optional.of("1")));
    }

    @Test
    void what_the_platform_says_against_it_is_told_without_the_token() {
        platform.on("/register", text(400, "text/html", "domain_targetlinkuri_mismatch " + TOKEN.orElseThrow()));
        RegistrationFailed failed = failure(() -> register());
        assertThat(failed.reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        assertThat(failed.detail())
                .contains("400", "domain_targetlinkuri_mismatch")
                .doesNotContain(TOKEN.orElseThrow())
                .doesNotContain("eyJhbGci");
    }

    @Test
    void a_spent_token_of_moodles_says_that_it_was_done() {
        platform.on("/register", text(401, "text/html", "token_already_used"));
        assertThat(failure(() -> register()).reason()).isEqualTo(Reason.PLATFORM_TOKEN_SPENT);
    }

    @Test
    void a_registration_is_posted_once_even_when_the_platform_fails() {
        platform.on("/register", status(503));
        assertThat(failure(() -> register()).reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        assertThat(platform.seen("/register")).hasSize(1);
    }

    @Test
    void an_answer_that_is_no_json_object_is_told() {
        platform.on("/register", text(200, "text/html", "<p>Saved!</p>"));
        RegistrationFailed failed = failure(() -> register());
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_UNREADABLE);
        assertThat(failed.detail()).contains("Saved!");
    }

    private PlatformConfiguration read() {
        return registrar.read(platform.base() + "/configuration", TOKEN);
    }

    private Answer answer(int status, String body) {
        platform.on("/register", text(status, "text/html; charset=utf-8", body));
        return register();
    }

    private Answer register() {
        PlatformConfiguration configuration = ConfigurationReader.read(standard(), "");
        return registrar.register(configuration, ToolDescription.of(TOOL, configuration), TOKEN);
    }

    private static RegistrationFailed failure(ThrowingCallable call) {
        return catchThrowableOfType(RegistrationFailed.class, call);
    }

    private static HttpPlatformRegistrar registrar(boolean internalAllowed) {
        return new HttpPlatformRegistrar(new OutboundHttp(new AddressGuard(internalAllowed), SHORT, Clock.systemUTC()));
    }

    private String standard() {
        return standard("Example", "");
    }

    private String standard(String family, String more) {
        String base = platform.base();
        return "{\"issuer\":\"" + base + "\"," + more
                + "\"authorization_endpoint\":\"" + base + "/auth\",\"token_endpoint\":\"" + base
                + "/token\",\"jwks_uri\":\"" + base + "/keys\",\"registration_endpoint\":\"" + base + "/register\","
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"],"
                + "\"https://purl.imsglobal.org/spec/lti-platform-configuration\":{\"product_family_code\":\"" + family
                + "\",\"messages_supported\":[{\"type\":\"LtiResourceLinkRequest\"}]}}";
    }

    /** What a Moodle 4.5.5 answered, at this platform's address. */
    private String moodle() {
        String base = platform.base();
        return """
                {"authorization_endpoint":"BASE/mod/lti/auth.php",
                 "claims_supported":["sub","iss","name","given_name","family_name","email"],
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{
                  "messages_supported":[{"type":"LtiResourceLinkRequest"},
                   {"placements":["ContentArea"],"type":"LtiDeepLinkingRequest"}],
                  "product_family_code":"moodle",
                  "variables":["basic-lti-launch-request","Context.id","Context.id.history",
                   "Person.address.timezone","BasicOutcome.url","Moodle.Person.userGroupIds"],
                  "version":"4.5.5+ (Build: 20250613)"},
                 "id_token_signing_alg_values_supported":["RS256"],
                 "issuer":"BASE",
                 "jwks_uri":"BASE/mod/lti/certs.php",
                 "registration_endpoint":"BASE/register",
                 "response_types_supported":["id_token"],
                 "scopes_supported":["https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome","openid"],
                 "subject_types_supported":["public","pairwise"],
                 "token_endpoint":"BASE/mod/lti/token.php",
                 "token_endpoint_auth_methods_supported":["private_key_jwt"],
                 "token_endpoint_auth_signing_alg_values_supported":["RS256"]}
                """.replace("BASE", base);
    }
}
