package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    private static SandboxLms sandbox;

    @BeforeAll
    static void start() {
        sandbox = SandboxLms.start(SandboxSettings.defaults());
    }

    @BeforeEach
    void behave() {
        sandbox.behave();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_tool_registers_itself_and_is_known_by_its_client_id_and_deployment(Mode mode) throws IOException {
        try (SandboxLms sandbox = SandboxLms.start(SandboxSettings.defaults().withMode(mode));
                FakeTool fake = new FakeTool()) {
            Tool tool = sandbox.registerTool(fake.registrationUrl());

            JsonNode answer = Json.parse(fake.registrationAnswer.body());
            assertThat(answer.path("client_id").asText()).isEqualTo(tool.clientId());
            assertThat(answer.path(Lti.TOOL_CONFIGURATION).path("deployment_id").asText())
                    .isEqualTo(tool.deploymentId());
            assertThat(fake.configuration.path("issuer").asText()).isEqualTo(sandbox.issuer());
            assertThat(tool.scopes()).containsExactlyInAnyOrderElementsOf(FakeTool.ALL_SCOPES);
            assertThat(sandbox.tools()).containsExactly(tool);
        }
    }

    @Test
    void each_course_gets_an_activity_in_the_page_and_one_in_a_window() throws IOException {
        try (FakeTool fake = new FakeTool()) {
            Tool tool = sandbox.registerTool(fake.registrationUrl());

            for (Course course : sandbox.courses()) {
                assertThat(sandbox.activities(tool, course))
                        .extracting(Activity::newWindow)
                        .containsExactly(false, true);
                assertThat(sandbox.lineItems(tool, course))
                        .extracting(LineItem::scoreMaximum)
                        .containsExactly(100.0, 100.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_types",
                "initiate_login_uri",
                "redirect_uris",
                "client_name",
                "jwks_uri",
                "token_endpoint_auth_method",
                "grant_types",
                Lti.TOOL_CONFIGURATION
            })
    void a_registration_that_lacks_something_is_refused_and_may_be_tried_again(String missing) throws IOException {
        try (FakeTool fake = new FakeTool()) {
            String token = sandbox.newRegistrationToken();
            ObjectNode lacking = fake.registration();
            lacking.remove(missing);

            assertThat(register(fake, token, lacking).statusCode()).isEqualTo(400);
            assertThat(register(fake, token, fake.registration()).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void a_registration_token_is_spent_by_one_registration() throws IOException {
        try (FakeTool fake = new FakeTool()) {
            String token = sandbox.newRegistrationToken();
            register(fake, token, fake.registration());

            HttpResponse<String> second = register(fake, token, fake.registration());

            assertThat(second.statusCode()).isEqualTo(401);
            assertThat(second.body()).contains("token_already_used");
        }
    }

    @Test
    void a_registration_token_lives_for_one_hour() throws IOException {
        try (FakeTool fake = new FakeTool()) {
            String token = sandbox.newRegistrationToken();
            sandbox.misbehave(Misbehaviour.none().withClockAheadBy(Duration.ofMinutes(61)));

            assertThat(register(fake, token, fake.registration()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_registration_without_a_token_is_refused() throws IOException {
        try (FakeTool fake = new FakeTool()) {
            HttpResponse<String> answer = fake.post(
                    sandbox.address() + "lti/register",
                    Json.write(fake.registration()),
                    "Content-Type",
                    "application/json");

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_registration_that_the_tool_refuses_is_reported_with_its_status_and_words() throws IOException {
        try (FakeTool fake = new FakeTool(registration -> registration.remove("jwks_uri"))) {
            assertThatThrownBy(() -> sandbox.registerTool(fake.registrationUrl()))
                    .isInstanceOf(RegistrationFailed.class)
                    .hasMessageContaining("409")
                    .hasMessageContaining("Registration refused.");
        }
    }

    @Test
    void a_tool_that_does_not_answer_is_reported() {
        assertThatThrownBy(() -> sandbox.registerTool(URI.create("http://127.0.0.1:1/register")))
                .isInstanceOfSatisfying(
                        RegistrationFailed.class,
                        failed -> assertThat(failed.status()).isZero());
    }

    private HttpResponse<String> register(FakeTool fake, String token, ObjectNode registration) throws IOException {
        return fake.post(
                sandbox.address() + "lti/register",
                Json.write(registration),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
    }
}
