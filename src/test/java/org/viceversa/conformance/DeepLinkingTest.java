package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Visitor;

/** 1EdTech's certification 6.2, Deep Linking 2.0: the request is taken, and the response is looked at claim by claim. */
class DeepLinkingTest extends OnEachDatabase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String SETTINGS = DL + "deep_linking_settings";
    private static final String ONE = "{\"items\":[{\"kind\":\"home\",\"title\":\"Our mentoring\"}]}";
    private static final String TWO = "{\"items\":[{\"kind\":\"home\"},{\"kind\":\"home\"}]}";
    private static final String NONE = "{\"items\":[]}";

    /** As the certification sends it. */
    private LaunchToken request() {
        return request(settings -> {});
    }

    private LaunchToken request(Consumer<ObjectNode> change) {
        LaunchToken launch = launchAs(CourseRole.INSTRUCTOR).asDeepLinking();
        ObjectNode settings = (ObjectNode) launch.claims().get(SETTINGS);
        settings.put("accept_media_types", "image/*,text/html").put("auto_create", true).put("data", "909708");
        settings.putArray("accept_types").add("link").add("file").add("html").add("ltiResourceLink");
        change.accept(settings);
        return launch.with(SETTINGS, settings);
    }

    @Test
    @DisplayName("Deep Linking request payload sent")
    void requestIsTaken() {
        JsonNode picker = enter(request()).me().get("deepLinking");
        assertThat(picker.get("acceptMultiple").asBoolean()).isTrue();
        assertThat(picker.get("acceptsLinks").asBoolean()).isTrue();
        assertThat(picker.get("kinds")).isNotEmpty();
    }

    @Test
    @DisplayName("Deep Linking response received, is signed by a published key, and carries the required claims")
    void responseIsComplete() throws Exception {
        JsonNode answer = answer(request(), ONE);
        JWSObject jws = JWSObject.parse(answer.get("jwt").asText());
        assertThat(URI.create(answer.get("returnUrl").asText()).getAuthority())
                .isEqualTo(platform.address().getAuthority());
        assertThat(jws.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(jws.getHeader().getKeyID()).isNotBlank();
        JWKSet published = JWKSet.parse(
                Http.get(tool.at("/lti/jwks.json")).orElseThrow().body());
        assertThat(jws.verify(new RSASSAVerifier(
                        published.getKeyByKeyId(jws.getHeader().getKeyID()).toRSAKey())))
                .isTrue();

        JsonNode claims = claims(answer);
        assertThat(claims.get("iss").asText()).isEqualTo(registered.clientId());
        assertThat(claims.get("aud")).hasSize(1);
        assertThat(claims.get("aud").get(0).asText()).isEqualTo(platform.issuer());
        assertThat(claims.get(CLAIM + "message_type").asText()).isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.get(CLAIM + "version").asText()).isEqualTo("1.3.0");
        assertThat(claims.get(CLAIM + "deployment_id").asText()).isEqualTo(registered.deploymentId());
        assertThat(claims.get("nonce").asText()).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("Deep Linking response timestamps")
    void responseTimestamps() {
        JsonNode claims = claims(answer(request(), ONE));
        Instant now = Instant.now();
        Instant issued = Instant.ofEpochSecond(claims.get("iat").asLong());
        assertThat(issued).isBetween(now.minusSeconds(30), now);
        assertThat(Instant.ofEpochSecond(claims.get("exp").asLong())).isBetween(now.plusSeconds(60), now.plusSeconds(900));
    }

    @Test
    @DisplayName("Affirm Deep Linking response values: content items and data")
    void values() {
        JsonNode claims = claims(answer(request(), ONE));
        JsonNode item = claims.get(DL + "content_items").get(0);
        assertThat(item.get("type").asText()).isEqualTo("ltiResourceLink");
        assertThat(item.get("title").asText()).isEqualTo("Our mentoring");
        assertThat(item.get("url").asText()).isEqualTo(tool.base() + "/lti/launch");
        item.get("custom").forEach(value -> assertThat(value.isTextual()).isTrue());
        assertThat(claims.get(DL + "data").asText()).isEqualTo("909708");
    }

    @Test
    @DisplayName("Beyond the list: data is echoed byte for byte, and only when it was sent")
    void data() {
        String odd = " ünï\"'<>&\\ \t" + "d".repeat(3_000);
        assertThat(claims(answer(request(settings -> settings.put("data", odd)), ONE)).get(DL + "data").asText())
                .isEqualTo(odd);
        assertThat(claims(answer(request(settings -> settings.remove("data")), ONE)).has(DL + "data"))
                .isFalse();
    }

    @Test
    @DisplayName("Beyond the list: an empty choice is returned too")
    void nothingChosen() {
        JsonNode claims = claims(answer(request(), NONE));
        assertThat(claims.get(DL + "content_items")).isEmpty();
        assertThat(claims.get(DL + "data").asText()).isEqualTo("909708");
        assertThat(claims(answer(request(DeepLinkingTest::acceptFiles), NONE)).get(DL + "data"))
                .isNotNull();
    }

    @Test
    @DisplayName("Beyond the list: each response has a nonce and a key of its own")
    void fresh() {
        Visitor visitor = enter(request());
        Set<String> nonces = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            JsonNode claims = claims(Visitor.json(visitor.call("POST", "/deep-linking", ONE)));
            nonces.add(claims.get("nonce").asText());
            keys.add(claims.at("/" + (DL + "content_items").replace("/", "~1") + "/0/custom/activity_key").asText());
        }
        assertThat(nonces).hasSize(3);
        assertThat(keys).hasSize(3);
    }

    @Test
    @DisplayName("Beyond the list: what the platform does not take is refused before it is sent")
    void refused() {
        assertProblem(request(settings -> settings.put("accept_multiple", false)), TWO, "one-item-only");
        assertProblem(request(settings -> settings.remove("accept_multiple")), TWO, "one-item-only");
        assertProblem(request(DeepLinkingTest::acceptFiles), ONE, "links-not-accepted");
        assertProblem(request(), "{\"items\":[{\"kind\":\"quiz\"}]}", "activity-kind-unknown");
        assertProblem(request(), "{\"items\":[{\"title\":\"no kind\"}]}", "activity-kind-unknown");
        assertProblem(
                request(), "{\"items\":[{\"kind\":\"home\",\"title\":\"" + "t".repeat(256) + "\"}]}", "title-too-long");
        assertProblem(launchAs(CourseRole.INSTRUCTOR), ONE, "no-deep-linking");
        assertThat(claims(answer(request(), TWO)).get(DL + "content_items")).hasSize(2);
    }

    @Test
    @DisplayName("Beyond the list: a request without a place to return to is refused")
    void noReturn() {
        assertRefused(request(settings -> settings.remove("deep_link_return_url")), "claim-missing");
        assertRefused(request(settings -> settings.put("deep_link_return_url", "javascript:alert(1)")), "claim-invalid");
        assertRefused(request().without(SETTINGS), "claim-missing");
    }

    @Test
    @DisplayName("Beyond the list: the platform verifies the response itself, and the activity is there")
    void platformTakesIt() {
        int before = platform.activities(registered, platform.courses().get(0)).size();
        JsonNode answer = answer(launchAs(CourseRole.INSTRUCTOR).asDeepLinking(), ONE);
        HttpResponse<String> posted = Http.send(Http.form(
                URI.create(answer.get("returnUrl").asText()), Map.of("JWT", answer.get("jwt").asText())));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(platform.activities(registered, platform.courses().get(0))).hasSize(before + 1);
    }

    private static void acceptFiles(ObjectNode settings) {
        settings.putArray("accept_types").add("file").add("link");
    }

    private JsonNode answer(LaunchToken request, String choice) {
        return Visitor.json(enter(request).call("POST", "/deep-linking", choice));
    }

    private void assertProblem(LaunchToken request, String choice, String code) {
        HttpResponse<String> answer = enter(request).call("POST", "/deep-linking", choice);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 409);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static JsonNode claims(JsonNode answer) {
        try {
            return JSON.readTree(JWSObject.parse(answer.get("jwt").asText()).getPayload().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
