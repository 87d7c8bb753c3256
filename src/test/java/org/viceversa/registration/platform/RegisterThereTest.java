package org.viceversa.registration.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.platform.FakePlatform.json;
import static org.viceversa.platform.FakePlatform.status;
import static org.viceversa.platform.FakePlatform.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.registration.PlatformConfiguration;
import org.viceversa.registration.PlatformRegistrar.Answer;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.registration.ToolDescription;

/** What is posted to a platform, and how its answer is read. */
class RegisterThereTest extends RegistrarFixture {

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
}
