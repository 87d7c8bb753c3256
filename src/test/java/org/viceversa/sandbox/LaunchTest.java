package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private Tool tool;
    private Course course;
    private Activity activity;
    private Flow flow;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults());
        fake = new FakeTool();
    }

    @BeforeEach
    void registerAnotherTool() throws IOException {
        sandbox.behave();
        tool = sandbox.registerTool(fake.registrationUrl());
        course = sandbox.course("Reverse Mentoring 2026");
        activity = sandbox.activities(tool, course).get(0);
        Person learner = sandbox.person(CourseRole.LEARNER, course);
        flow = new Flow(sandbox, fake, new Browser(sandbox).signIn(learner));
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void the_login_initiation_carries_what_the_specification_asks_for() throws IOException {
        Browser.Form login = flow.login(activity);

        assertThat(login.action()).isEqualTo(fake.url("/login"));
        assertThat(login.fields())
                .containsEntry("iss", sandbox.issuer())
                .containsEntry("target_link_uri", fake.url("/launch"))
                .containsEntry("client_id", tool.clientId())
                .containsEntry("lti_deployment_id", tool.deploymentId())
                .containsEntry("lti_storage_target", "_parent")
                .containsKeys("login_hint", "lti_message_hint");
    }

    @Test
    void the_login_initiation_comes_by_get_when_told_so() throws IOException {
        sandbox.misbehave(Misbehaviour.none().withLoginByGet());

        HttpResponse<String> answer =
                flow.browser().get(sandbox.launchAddress(activity).toString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(fake.url("/login?iss=http%3A%2F%2Flocalhost"));
    }

    @Test
    void a_launch_ends_with_a_signed_token_and_the_tools_state() throws IOException {
        Browser.Form answer = flow.launch(activity);

        assertThat(answer.action()).isEqualTo(fake.url("/launch"));
        assertThat(answer.fields()).containsEntry("state", "state-1");
        Jws token = Jws.parse(answer.fields().get("id_token"));
        JsonNode jwk = Json.parse(fake.get(sandbox.keysAddress().toString()).body())
                .path("keys")
                .path(0);
        assertThat(token.keyId()).isEqualTo(jwk.path("kid").asText());
        assertThat(token.isSignedBy(PlatformKeys.fromJwk(jwk))).isTrue();
    }

    @Test
    void the_token_says_who_where_and_what() throws IOException {
        JsonNode claims = flow.idToken(activity).claims();

        assertThat(claims.path("iss").asText()).isEqualTo(sandbox.issuer());
        assertThat(claims.path("aud").asText()).isEqualTo(tool.clientId());
        assertThat(claims.path("nonce").asText()).isEqualTo("nonce-1");
        assertThat(claims.path("name").asText()).isEqualTo("Ana Álvarez");
        assertThat(claims.path(Lti.claim("message_type")).asText()).isEqualTo("LtiResourceLinkRequest");
        assertThat(claims.path(Lti.claim("version")).asText()).isEqualTo("1.3.0");
        assertThat(claims.path(Lti.claim("deployment_id")).asText()).isEqualTo(tool.deploymentId());
        assertThat(claims.path(Lti.claim("resource_link")).path("id").asText()).isEqualTo(activity.id());
        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner");
        assertThat(claims.path(Lti.claim("custom")).path("who").asText())
                .isEqualTo(claims.path("sub").asText());
        assertThat(claims.path(Lti.claim("custom")).path("unknown").asText()).isEqualTo("$Nope.never");
        assertThat(claims.path("exp").asLong()).isEqualTo(claims.path("iat").asLong() + 300);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, profile, invalid_scope",
        "response_type, code, unsupported_response_type",
        "response_mode, query, invalid_request",
        "prompt, login, invalid_request",
        "nonce, '', invalid_request",
        "login_hint, 3, access_denied",
        "lti_message_hint, never-given, invalid_request"
    })
    void a_wrong_authentication_request_is_answered_with_an_error(String name, String value, String error)
            throws IOException {
        Browser.Form answer = flow.launch(activity, asked -> asked.put(name, value));

        assertThat(answer.action()).isEqualTo(fake.url("/launch"));
        assertThat(answer.fields())
                .containsEntry("error", error)
                .containsEntry("state", "state-1")
                .doesNotContainKey("id_token");
    }

    @Test
    void a_redirect_uri_that_is_not_registered_gets_nothing() throws IOException {
        Map<String, String> asked = flow.authenticationRequest(flow.login(activity));
        asked.put("redirect_uri", fake.url("/launch/"));

        HttpResponse<String> answer = flow.browser().get(flow.authenticationAddress(asked));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid request").doesNotContain("id_token");
    }

    @Test
    void without_its_cookie_the_browser_is_asked_to_post_again_and_then_launches() throws IOException {
        String address = flow.authenticationAddress(flow.authenticationRequest(flow.login(activity)));

        Browser.Form again = Browser.form(flow.browser().getWithoutCookie(address));
        Browser.Form answer = Browser.form(flow.browser().post(again));

        assertThat(again.action()).isEqualTo(sandbox.authorizationAddress().toString());
        assertThat(answer.fields()).containsKey("id_token");
    }

    @Test
    void somebody_who_is_not_signed_in_is_told_so_by_an_error() throws IOException {
        String address = flow.authenticationAddress(flow.authenticationRequest(flow.login(activity)));

        Browser.Form answer = Browser.form(flow.browser().getWithoutCookie(address + "&repost=true"));

        assertThat(answer.fields()).containsEntry("error", "login_required");
    }

    @Test
    void somebody_from_outside_the_course_cannot_open_its_activities() throws IOException {
        Person outsider = sandbox.person(CourseRole.INSTRUCTOR, sandbox.course("How We Work Here"));

        HttpResponse<String> answer = new Browser(sandbox)
                .signIn(outsider)
                .get(sandbox.launchAddress(activity).toString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_tool_that_is_not_active_is_not_launched() throws IOException {
        sandbox.deactivate(tool);

        assertThat(flow.browser()
                        .get(sandbox.launchAddress(activity).toString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void names_are_withheld_where_privacy_says_so() throws IOException {
        sandbox.shareWith(tool, false, false);

        JsonNode claims = flow.idToken(activity).claims();

        assertThat(claims.has("name") || claims.has("given_name") || claims.has("family_name") || claims.has("email"))
                .isFalse();
        assertThat(claims.path(Lti.claim("custom")).has("mail")).isFalse();
    }

    @Test
    void misbehaviour_spoils_launches() throws IOException {
        sandbox.misbehave(Misbehaviour.none().withWrongSignature());
        Jws wrong = flow.idToken(activity);
        sandbox.misbehave(Misbehaviour.none().withUnpublishedKey());
        Jws unknown = flow.idToken(activity);
        sandbox.misbehave(Misbehaviour.none().withExpiredTokens());
        Jws expired = flow.idToken(activity);
        sandbox.misbehave(Misbehaviour.none().withoutClaims("roles", "resource_link.id", "nonce"));
        Jws bare = flow.idToken(activity);
        sandbox.misbehave(Misbehaviour.none().withoutState());
        Browser.Form stateless = flow.launch(activity);
        sandbox.behave();

        JsonNode keys =
                Json.parse(fake.get(sandbox.keysAddress().toString()).body()).path("keys");
        assertThat(wrong.isSignedBy(PlatformKeys.fromJwk(keys.path(0)))).isFalse();
        assertThat(unknown.keyId()).isNotEqualTo(keys.path(0).path("kid").asText());
        assertThat(expired.claims().path("exp").asLong())
                .isLessThan(Instant.now().getEpochSecond());
        assertThat(bare.claims().has(Lti.claim("roles"))).isFalse();
        assertThat(bare.claims().path(Lti.claim("resource_link")).has("id")).isFalse();
        assertThat(bare.claims().path(Lti.claim("resource_link")).has("title")).isTrue();
        assertThat(stateless.fields()).doesNotContainKey("state");
        assertThat(flow.idToken(activity).isSignedBy(PlatformKeys.fromJwk(keys.path(0))))
                .isTrue();
    }

    @Test
    void a_rotated_key_signs_from_now_on() throws IOException {
        String before = flow.idToken(activity).keyId();
        sandbox.rotateKeys(true);
        String after = flow.idToken(activity).keyId();

        assertThat(publishedKeys()).containsExactly(after, before);
        sandbox.rotateKeys(false);
        assertThat(publishedKeys()).hasSize(1).doesNotContain(before, after);
    }

    private List<String> publishedKeys() throws IOException {
        List<String> ids = new ArrayList<>();
        Json.parse(fake.get(sandbox.keysAddress().toString()).body())
                .path("keys")
                .forEach(key -> ids.add(key.path("kid").asText()));
        return ids;
    }
}
