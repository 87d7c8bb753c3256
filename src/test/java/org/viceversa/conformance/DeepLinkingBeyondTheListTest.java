package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Visitor;

/** Deep Linking 2.0 where the certification does not look: what is echoed, what is refused, what a platform makes of it. */
class DeepLinkingBeyondTheListTest extends DeepLinkingRequests {

    @Test
    @DisplayName("Beyond the list: data is echoed byte for byte, and only when it was sent")
    void data() {
        String odd = " ünï\"'<>&\\ \t" + "d".repeat(3_000);
        assertThat(claims(answer(request(settings -> settings.put("data", odd)), ONE))
                        .get(DL + "data")
                        .asText())
                .isEqualTo(odd);
        assertThat(claims(answer(request(settings -> settings.remove("data")), ONE))
                        .has(DL + "data"))
                .isFalse();
    }

    @Test
    @DisplayName("Beyond the list: an empty choice is returned too")
    void nothingChosen() {
        JsonNode claims = claims(answer(request(), NONE));
        assertThat(claims.get(DL + "content_items")).isEmpty();
        assertThat(claims.get(DL + "data").asText()).isEqualTo("909708");
        assertThat(claims(answer(request(DeepLinkingBeyondTheListTest::acceptFiles), NONE))
                        .get(DL + "data"))
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
            keys.add(claims.at("/" + (DL + "content_items").replace("/", "~1") + "/0/custom/activity_key")
                    .asText());
        }
        assertThat(nonces).hasSize(3);
        assertThat(keys).hasSize(3);
    }

    @Test
    @DisplayName("Beyond the list: what the platform does not take is refused before it is sent")
    void refused() {
        assertProblem(request(settings -> settings.put("accept_multiple", false)), TWO, "one-item-only");
        assertProblem(request(settings -> settings.remove("accept_multiple")), TWO, "one-item-only");
        assertProblem(request(DeepLinkingBeyondTheListTest::acceptFiles), ONE, "links-not-accepted");
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
        assertRefused(
                request(settings -> settings.put("deep_link_return_url", "javascript:alert(1)")), "claim-invalid");
        assertRefused(request().without(SETTINGS), "claim-missing");
    }

    @Test
    @DisplayName("Beyond the list: the platform verifies the response itself, and the activity is there")
    void platformTakesIt() {
        int before = platform.activities(registered, platform.courses().get(0)).size();
        JsonNode answer = answer(launchAs(CourseRole.INSTRUCTOR).asDeepLinking(), ONE);
        HttpResponse<String> posted = Http.send(Http.form(
                URI.create(answer.get("returnUrl").asText()),
                Map.of("JWT", answer.get("jwt").asText())));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(platform.activities(registered, platform.courses().get(0))).hasSize(before + 1);
    }

    private static void acceptFiles(ObjectNode settings) {
        settings.putArray("accept_types").add("file").add("link");
    }

    private void assertProblem(LaunchToken request, String choice, String code) {
        HttpResponse<String> answer = enter(request).call("POST", "/deep-linking", choice);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 409);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
