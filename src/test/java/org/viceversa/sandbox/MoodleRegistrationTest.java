package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MoodleRegistrationTest extends WithMoodle {

    @Test
    void the_configuration_is_where_moodle_has_it_and_nowhere_else() throws IOException {
        assertThat(fake.configuration.path("token_endpoint").asText()).endsWith("/mod/lti/token.php");
        assertThat(fake.configuration.path("jwks_uri").asText()).endsWith("/mod/lti/certs.php");
        assertThat(fake.configuration.has("authorization_server")).isFalse();
        assertThat(fake.configuration.path(Lti.PLATFORM_CONFIGURATION).path("messages_supported"))
                .hasSize(2);
        assertThat(fake.get(sandbox.address() + ".well-known/openid-configuration")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_registered_tool_is_pending_and_its_echo_is_reduced() throws IOException {
        Tool pending = sandbox.registerTool(fake.registrationUrl());

        JsonNode echo = Json.parse(fake.registrationAnswer.body()).path(Lti.TOOL_CONFIGURATION);
        assertThat(fake.registrationAnswer.statusCode()).isEqualTo(200);
        assertThat(pending.active()).isFalse();
        assertThat(sandbox.activities(pending, course)).isEmpty();
        assertThat(echo.path("deployment_id").asText())
                .isEqualTo(pending.deploymentId())
                .matches("\\d+");
        assertThat(echo.path("messages")).hasSize(1);
        assertThat(echo.path("custom_parameters").path("eq").asText()).isEqualTo("a");
        assertThat(pending.custom()).containsEntry("eq", "a=b");
    }

    @Test
    void a_refused_registration_is_answered_with_a_bare_word() throws IOException {
        ObjectNode registration = fake.registration();
        registration.withObjectProperty(Lti.TOOL_CONFIGURATION).put("domain", "elsewhere.example");

        HttpResponse<String> answer = fake.post(
                sandbox.address() + "mod/lti/openid-registration.php",
                Json.write(registration),
                "Authorization",
                "Bearer " + sandbox.newRegistrationToken());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("domain_targetlinkuri_mismatch");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }
}
