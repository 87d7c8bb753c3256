package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LaunchTokenTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private static Tool tool;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults());
        fake = new FakeTool();
        tool = sandbox.registerTool(fake.registrationUrl());
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void an_untouched_launch_is_good() throws IOException {
        Jws token = Jws.parse(sandbox.launch(tool).token());

        assertThat(token.isSignedBy(publishedKey())).isTrue();
        assertThat(token.header().path("kid").asText()).isNotEmpty();
    }

    @Test
    void a_launch_can_be_that_of_another_role() {
        JsonNode claims = sandbox.launch(tool).as(CourseRole.TUTOR).claims();

        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactly(
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant");
        assertThat(claims.path("name").asText()).isEqualTo("Noor van den Berg");
    }

    @Test
    void claims_can_be_taken_away_and_put_in_by_their_short_names() {
        JsonNode claims = sandbox.launch(tool)
                .without("nonce", "resource_link.id")
                .with("roles", List.of(""))
                .with("context.id", "other")
                .with("sub", "")
                .claims();

        assertThat(claims.has("nonce")).isFalse();
        assertThat(claims.path(Lti.claim("resource_link")).has("id")).isFalse();
        assertThat(claims.path(Lti.claim("resource_link")).path("title").asText())
                .isEqualTo("Fake tool");
        assertThat(Json.texts(claims.path(Lti.claim("roles")))).containsExactly("");
        assertThat(claims.path(Lti.claim("context")).path("id").asText()).isEqualTo("other");
        assertThat(claims.path("sub").asText()).isEmpty();
    }

    @Test
    void a_token_can_be_something_else_altogether() {
        JsonNode claims = sandbox.launch(tool)
                .withOnlyTheClaims(Map.of("name", "badltilaunch"))
                .claims();

        assertThat(Json.write(claims)).isEqualTo("{\"name\":\"badltilaunch\"}");
    }

    @Test
    void headers_can_be_changed() {
        Jws token = Jws.parse(sandbox.launch(tool)
                .withoutHeader("kid")
                .withHeader("badtestonly", 1)
                .token());

        assertThat(token.header().has("kid")).isFalse();
        assertThat(token.header().path("badtestonly").asInt()).isEqualTo(1);
        assertThat(token.isSignedBy(publishedKey())).isTrue();
    }

    @Test
    void signatures_can_be_wrong_in_every_way() throws Exception {
        assertThat(good(sandbox.launch(tool).signedBy(PlatformKeys.newPair(2048))))
                .isFalse();
        assertThat(good(sandbox.launch(tool).withTamperedSignature())).isFalse();
        assertThat(algorithm(sandbox.launch(tool).unsigned())).isEqualTo("none");
        assertThat(sandbox.launch(tool).unsigned().token()).endsWith(".");
        assertThat(algorithm(sandbox.launch(tool).signedWithThePublicKeyAsSecret()))
                .isEqualTo("HS256");
        assertThat(algorithm(sandbox.launch(tool).signedWith("RS384"))).isEqualTo("RS384");
        KeyPairGenerator ecKeys = KeyPairGenerator.getInstance("EC");
        ecKeys.initialize(new ECGenParameterSpec("secp256r1"));
        assertThat(algorithm(
                        sandbox.launch(tool).signedBy(ecKeys.generateKeyPair()).signedWith("ES256")))
                .isEqualTo("ES256");
    }

    @Test
    void an_authentication_request_is_answered_with_its_own_nonce_and_state() {
        Map<String, String> form =
                sandbox.launch(tool).answerTo(URI.create(sandbox.authorizationAddress() + "?nonce=n%2F1&state=s+1"));

        assertThat(form).containsEntry("state", "s 1");
        assertThat(Jws.parse(form.get("id_token")).claims().path("nonce").asText())
                .isEqualTo("n/1");
    }

    @Test
    void a_launch_can_be_a_deep_linking_or_a_submission_review() {
        JsonNode deep =
                sandbox.launch(tool).as(CourseRole.INSTRUCTOR).asDeepLinking().claims();
        Person learner = sandbox.person("Bilal Başaran");
        JsonNode review = sandbox.launch(tool)
                .as(CourseRole.INSTRUCTOR)
                .asSubmissionReviewOf(learner)
                .claims();

        assertThat(deep.path(Lti.claim("message_type")).asText()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(deep.has(Lti.claim("resource_link"))).isFalse();
        assertThat(deep.path(Lti.DEEP_LINKING_SETTINGS)
                        .path("deep_link_return_url")
                        .asText())
                .startsWith(sandbox.issuer());
        assertThat(review.path(Lti.claim("message_type")).asText()).isEqualTo("LtiSubmissionReviewRequest");
        assertThat(review.path(Lti.claim("for_user")).path("user_id").asText()).isEqualTo(learner.id());
        assertThat(review.path(Lti.GRADES_CLAIM).path("lineitem").asText()).contains("/lineitems/");
        assertThat(sandbox.launch(tool).asSubmissionReview().claims().has(Lti.claim("for_user")))
                .isFalse();
    }

    private static String algorithm(LaunchToken launch) {
        return Jws.parse(launch.token()).algorithm();
    }

    private static boolean good(LaunchToken launch) {
        return Jws.parse(launch.token()).isSignedBy(publishedKey());
    }

    private static PublicKey publishedKey() {
        try {
            return PlatformKeys.fromJwk(
                    Json.parse(fake.get(sandbox.keysAddress().toString()).body())
                            .path("keys")
                            .path(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
