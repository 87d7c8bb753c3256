package org.viceversa.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.registration.web.RegistrationApi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;

class OperatorApiTest {

    private static final String PLATFORM = """
            {"name":"Acme","issuer":"https://lms.example.org","clientId":"c1","productFamily":"Moodle",
             "endpoints":{"authorization":"https://lms.example.org/a","token":"https://lms.example.org/t",
             "keySet":"https://lms.example.org/k"},"tokenAudience":null,
             "frameOrigins":["https://*.example.org"],"active":true,"deploymentId":"7"}""";

    private RegistrationApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RegistrationApi(Optional.of(RegistrationApi.PASSWORD));
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
    }

    @Test
    void the_page_comes_in_one_request() {
        JsonNode page = json(api.signedIn().operator("GET", "", ""));
        assertThat(page.get("toolUrls").toString())
                .isEqualTo("{\"launch\":\"https://tool.example.org:8443/viceversa/lti/launch\","
                        + "\"login\":\"https://tool.example.org:8443/viceversa/lti/login\","
                        + "\"keySet\":\"https://tool.example.org:8443/viceversa/lti/jwks.json\","
                        + "\"registration\":\"https://tool.example.org:8443/viceversa/lti/register\","
                        + "\"canvas\":\"https://tool.example.org:8443/viceversa/lti/config/canvas.json\","
                        + "\"icon\":\"https://tool.example.org:8443/viceversa/images/icon.svg\"}");
        assertThat(page.get("platforms")).isEmpty();
        assertThat(page.get("invitations")).isEmpty();
        assertThat(page.get("waiting")).isEmpty();
        assertThat(page.get("keys")).hasSize(1);
        assertThat(page.at("/keys/0/state").asText()).isEqualTo("SIGNING");
        assertThat(page.at("/keys/0/signsFrom").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(page.at("/keys/0").has("privateKey")).isFalse();
        assertThat(page.at("/refusals/0/code").asText()).isEqualTo("state-unknown");
        assertThat(page.get("version").asText()).isEqualTo("1.2.3");
    }

    @Test
    void a_platform_is_added_changed_and_switched_off() {
        HttpResponse<String> added = api.signedIn().operator("POST", "/platforms", PLATFORM);
        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode platform = json(added);
        assertThat(platform.get("productFamily").asText()).isEqualTo("moodle");
        assertThat(platform.get("tokenAudience").isNull()).isTrue();
        assertThat(platform.get("createdAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(platform.at("/deployments/0/deploymentId").asText()).isEqualTo("7");
        assertThat(platform.at("/deployments/0/state").asText()).isEqualTo("ACCEPTED");

        String id = platform.get("id").asText();
        HttpResponse<String> changed = api.operator(
                "PUT", "/platforms/" + id, PLATFORM.replace("true", "false").replace("Acme", "Acme Europe"));
        assertThat(changed.statusCode()).isEqualTo(200);
        JsonNode page = json(api.operator("GET", "", ""));
        assertThat(page.get("platforms")).hasSize(1);
        assertThat(page.at("/platforms/0")).isEqualTo(json(changed));
        assertThat(page.at("/platforms/0/name").asText()).isEqualTo("Acme Europe");
        assertThat(page.at("/platforms/0/active").asBoolean()).isFalse();
        assertThat(page.at("/platforms/0/deployments")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"https://lms.example.org\",|\"lms.example.org\",|address-invalid",
                "\"clientId\":\"c1\"|\"clientId\":\" \"|client-id-invalid",
                "\"name\":\"Acme\"|\"name\":\"\"|registration-name-invalid",
                "\"name\":\"Acme\",||field-missing",
                "\"keySet\":\"https://lms.example.org/k\"|\"keySet\":\"javascript:alert(1)\"|address-invalid",
                "\"keySet\"|\"keyset\"|field-missing",
                "\"endpoints\"|\"endpoint\"|field-missing",
                "https://*.example.org|https://a.example; script-src *|origin-invalid",
                "[\"https://*.example.org\"]|[null]|field-missing",
                "[\"https://*.example.org\"]|{}|json-invalid",
                "\"active\":true|\"active\":\"perhaps\"|json-invalid",
                "\"name\"|{|json-invalid",
            })
    void what_is_wrong_with_a_platform_is_told_and_nothing_kept(String from, String to, String code) {
        String body = PLATFORM.replace(from, to == null ? "" : to);
        HttpResponse<String> answer = api.signedIn().operator("POST", "/platforms", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(code(answer)).isEqualTo(code);
        assertThat(api.registrations.list()).isEmpty();
    }

    @Test
    void a_deployment_that_is_wrong_keeps_the_whole_platform_out() {
        String body = PLATFORM.replace("\"7\"", "\"" + "x".repeat(256) + "\"");
        assertThat(code(api.signedIn().operator("POST", "/platforms", body))).isEqualTo("deployment-id-invalid");
        assertThat(api.registrations.list()).isEmpty();
    }

    @Test
    void the_same_client_twice_is_a_conflict() {
        api.signedIn().operator("POST", "/platforms", PLATFORM);
        HttpResponse<String> again = api.operator("POST", "/platforms", PLATFORM);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(code(again)).isEqualTo("registration-exists");
    }

    @Test
    void a_waiting_deployment_is_shown_with_its_platform_and_decided() {
        String id = json(api.signedIn().operator("POST", "/platforms", PLATFORM))
                .get("id")
                .asText();
        Deployment waiting = api.registrations.addDeployment(
                new Deployment(UUID.randomUUID(), UUID.fromString(id), "8", State.WAITING, Instant.EPOCH));
        JsonNode shown = json(api.operator("GET", "", "")).get("waiting");
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/id").asText()).isEqualTo(waiting.id().toString());
        assertThat(shown.at("/0/deploymentId").asText()).isEqualTo("8");
        assertThat(shown.at("/0/platformName").asText()).isEqualTo("Acme");

        String path = "/deployments/" + waiting.id();
        assertThat(api.operator("PUT", path, "{\"state\":\"ACCEPTED\"}").statusCode())
                .isEqualTo(200);
        assertThat(json(api.operator("GET", "", "")).get("waiting")).isEmpty();
        assertThat(json(api.operator("PUT", path, "{\"state\":\"REFUSED\"}"))
                        .get("state")
                        .asText())
                .isEqualTo("REFUSED");
        for (String body : List.of("{\"state\":\"WAITING\"}", "{\"state\":\"x\"}")) {
            assertThat(code(api.operator("PUT", path, body))).isEqualTo("decision-invalid");
        }
        assertThat(code(api.operator("PUT", path, "{}"))).isEqualTo("field-missing");
    }

    @Test
    void a_deployment_is_accepted_by_the_platforms_word() {
        String id = json(api.signedIn().operator("POST", "/platforms", PLATFORM))
                .get("id")
                .asText();
        HttpResponse<String> added =
                api.operator("POST", "/platforms/" + id + "/deployments", "{\"deploymentId\":\"9\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(json(api.operator("GET", "", "")).at("/platforms/0/deployments"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /platforms/%s, PLATFORM",
        "POST, /platforms/%s/deployments, '{\"deploymentId\":\"9\"}'",
        "PUT, /deployments/%s, '{\"state\":\"ACCEPTED\"}'",
        "DELETE, /platforms/%s, ''",
        "GET, /nothing/%s, ''",
    })
    void what_is_not_there_is_never_a_fault_of_ours(String method, String path, String body) {
        String sent = body.equals("PLATFORM") ? PLATFORM : body;
        api.signedIn();
        for (String id : List.of(UUID.randomUUID().toString(), "no-id", "a;b=c")) {
            assertThat(api.operator(method, path.formatted(id), sent).statusCode())
                    .as(id)
                    .isBetween(400, 405);
        }
    }

    @Test
    void an_invitation_is_made_shown_once_and_revoked() {
        HttpResponse<String> made = api.signedIn().operator("POST", "/invitations", "{\"note\":\" Acme's Moodle \"}");
        assertThat(made.statusCode()).isEqualTo(201);
        JsonNode invited = json(made);
        assertThat(invited.get("registrationUrl").asText())
                .startsWith("https://tool.example.org:8443/viceversa/lti/register?invitation=");
        assertThat(invited.get("expiresAt").asText()).isEqualTo("2026-11-29T10:00:00Z");

        JsonNode page = json(api.operator("GET", "", ""));
        JsonNode shown = page.at("/invitations/0");
        assertThat(shown.get("note").asText()).isEqualTo("Acme's Moodle");
        assertThat(shown.get("reusable").asBoolean()).isFalse();
        assertThat(shown.get("spentBy").isNull()).isTrue();
        assertThat(page.toString())
                .doesNotContain(invited.get("registrationUrl").asText());

        String path = "/invitations/" + invited.get("id").asText();
        assertThat(api.operator("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(api.operator("DELETE", path, "").statusCode()).as("again").isEqualTo(204);
        assertThat(json(api.operator("GET", "", "")).get("invitations")).isEmpty();
    }

    @Test
    void keys_are_rotated_by_hand_one_at_a_time() {
        HttpResponse<String> rotated = api.signedIn().operator("POST", "/keys", "");
        assertThat(rotated.statusCode()).isEqualTo(201);
        assertThat(json(rotated).get("state").asText()).isEqualTo("NEXT");
        assertThat(json(rotated).get("signsFrom").asText()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(code(api.operator("POST", "/keys", ""))).isEqualTo("rotation-under-way");
        assertThat(json(api.operator("GET", "", "")).get("keys")).hasSize(2);
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asText();
    }
}
