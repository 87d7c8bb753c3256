package org.viceversa.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.platform.FakePlatform.json;
import static org.viceversa.platform.FakePlatform.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.platform.FakePlatform;
import org.viceversa.registration.Registration;
import org.viceversa.testkit.Http;

/** What platforms open and read: the registration link, the key set, Canvas's configuration. */
class RegistrationPagesTest {

    private final FakePlatform platform = FakePlatform.start();
    private RegistrationApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RegistrationApi(Optional.of(RegistrationApi.PASSWORD)).signedIn();
        platform.on("/configuration", json(configuration()))
                .on(
                        "/register",
                        json("{\"client_id\":\"<b>c1</b>\",\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
                                + "{\"deployment_id\":\"7\"}}"));
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
        platform.close();
    }

    @Test
    void the_link_registers_at_once_and_shows_what_came_of_it_in_any_platforms_frame() {
        HttpResponse<String> page = open(invitation());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .endsWith("frame-ancestors *");
        assertThat(page.body())
                .contains("Viceversa is registered", platform.base(), "data-done", ">7<", "&lt;b&gt;c1&lt;/b&gt;")
                .doesNotContain("<b>c1", "{{");
        Registration kept = api.registrations.list().get(0);
        assertThat(kept.issuer()).isEqualTo(platform.base());
        assertThat(kept.name()).isEqualTo("Acme");
        assertThat(api.registrations.listDeployments(kept.id())).hasSize(1);
    }

    @Test
    void loaded_again_it_says_that_it_was_done() {
        String invitation = invitation();
        open(invitation);
        HttpResponse<String> again = open(invitation);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Already registered", "Acme");
        assertThat(platform.seen("/register")).hasSize(1);
    }

    @Test
    void the_operator_sees_who_used_the_link() {
        open(invitation());
        JsonNode page = RegistrationApi.json(api.operator("GET", "", ""));
        assertThat(page.at("/invitations/0/spentBy").asText()).isEqualTo("Acme");
    }

    @Test
    void what_the_platform_said_is_shown_as_text_with_what_to_do() {
        platform.on("/register", text(400, "text/html", "<script>alert(1)</script> domain_targetlinkuri_mismatch"));
        HttpResponse<String> page = open(invitation());
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Your platform refused the registration.", "domain_targetlinkuri_mismatch")
                .contains("Begin again in your platform")
                .doesNotContain("alert(1)", "{{");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors *");
    }

    @Test
    void without_a_good_invitation_nothing_is_called() {
        for (String invitation : new String[] {"", "guessed", "%00", "'; drop table invitation; --", "ü".repeat(300)}) {
            assertThat(open(URLEncoder.encode(invitation, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(invitation)
                    .isEqualTo(403);
        }
        assertThat(platform.seen()).isEmpty();
    }

    @Test
    void looking_at_the_link_registers_nothing() {
        String invitation = invitation();
        HttpResponse<String> head =
                Http.send(Http.request(api.at(path(invitation))).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(api.get("/lti/register?invitation=" + invitation).statusCode())
                .isEqualTo(400);
        HttpResponse<String> post =
                Http.send(Http.request(api.at(path(invitation))).POST(BodyPublishers.noBody()));
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(platform.seen()).isEmpty();
        assertThat(open(invitation).statusCode()).isEqualTo(200);
    }

    @Test
    void the_key_set_has_public_parts_with_alg_and_kid_that_caches_may_keep_for_five_minutes() {
        api.operator("POST", "/keys", "");
        HttpResponse<String> answer = api.get("/lti/jwks.json");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        JsonNode keys = RegistrationApi.json(answer).get("keys");
        assertThat(keys).hasSize(2);
        keys.forEach(key -> {
            assertThat(key.properties().stream().map(java.util.Map.Entry::getKey))
                    .containsExactlyInAnyOrder("kty", "use", "alg", "kid", "n", "e");
            assertThat(key.get("alg").asText()).isEqualTo("RS256");
            assertThat(key.get("e").asText()).isEqualTo("AQAB");
            byte[] modulus = Base64.getUrlDecoder().decode(key.get("n").asText());
            assertThat(modulus).as("without a sign").hasSize(256);
            assertThat(new BigInteger(1, modulus).bitLength()).isEqualTo(2048);
        });
        assertThat(keys.get(0).get("kid")).isNotEqualTo(keys.get(1).get("kid"));
    }

    @Test
    void canvas_reads_this_tools_own_addresses() {
        HttpResponse<String> answer = api.get("/lti/config/canvas.json");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).doesNotContain("{{");
        JsonNode canvas = RegistrationApi.json(answer);
        assertThat(canvas.get("oidc_initiation_url").asText()).isEqualTo(RegistrationApi.TOOL.loginUrl());
        assertThat(canvas.get("public_jwk_url").asText()).isEqualTo(RegistrationApi.TOOL.keySetUrl());
        assertThat(canvas.at("/extensions/0/domain").asText()).isEqualTo("tool.example.org:8443");
        assertThat(canvas.at("/extensions/0/settings/placements/1/target_link_uri")
                        .asText())
                .isEqualTo(RegistrationApi.TOOL.launchUrl());
    }

    private String invitation() {
        String url = RegistrationApi.json(api.operator("POST", "/invitations", "{\"note\":\"Acme\"}"))
                .get("registrationUrl")
                .asText();
        return url.substring(url.indexOf('=') + 1);
    }

    private HttpResponse<String> open(String invitation) {
        return api.get(path(invitation));
    }

    private String path(String invitation) {
        return "/lti/register?invitation=" + invitation + "&openid_configuration="
                + URLEncoder.encode(platform.base() + "/configuration", StandardCharsets.UTF_8)
                + "&registration_token=a.b.c";
    }

    private String configuration() {
        return """
                {"issuer":"BASE","authorization_endpoint":"BASE/auth","token_endpoint":"BASE/token",
                 "jwks_uri":"BASE/keys","registration_endpoint":"BASE/register"}""".replace("BASE", platform.base());
    }
}
