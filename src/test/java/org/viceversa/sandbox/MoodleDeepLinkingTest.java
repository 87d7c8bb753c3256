package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoodleDeepLinkingTest extends WithMoodle {

    @Test
    void a_deep_linking_request_is_as_bare_as_recorded() throws IOException {
        JsonNode claims =
                sandbox.launch(tool).as(CourseRole.INSTRUCTOR).asDeepLinking().claims();

        assertThat(claims.path(Lti.DEEP_LINKING_SETTINGS).has("data")).isFalse();
        assertThat(claims.path(Lti.DEEP_LINKING_SETTINGS).has("accept_lineitem"))
                .isFalse();
        assertThat(claims.path(Lti.claim("launch_presentation")))
                .isEqualTo(Json.object().put("locale", "en"));
        assertThat(claims.has(Lti.claim("resource_link"))).isFalse();
        assertThat(claims.has(Lti.ROSTER_CLAIM)).isTrue();
    }

    @Test
    void a_content_item_with_a_maximum_above_100_is_refused_alone_and_loses_scores_among_others() throws IOException {
        HttpResponse<String> alone = answerDialogue(7.5);
        HttpResponse<String> among = answerDialogue(20, 250);

        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.body()).contains("Invalid grade value");
        assertThat(among.statusCode()).isEqualTo(200);
        List<LineItem> columns = sandbox.lineItems(tool, course);
        assertThat(columns).extracting(LineItem::losesScores).containsExactly(false, false, false, true);
        assertThat(columns.get(2).label()).isEqualTo("Item 20.0");
    }

    private HttpResponse<String> answerDialogue(double... maxima) throws IOException {
        JsonNode request = Jws.parse(sandbox.launch(tool)
                        .as(CourseRole.INSTRUCTOR)
                        .asDeepLinking()
                        .token())
                .claims();
        long now = Instant.now().getEpochSecond();
        ObjectNode claims =
                Json.object().put("iss", tool.clientId()).put("iat", now - 5).put("exp", now + 300);
        for (double maximum : maxima) {
            ObjectNode item = claims.withArray(Lti.CONTENT_ITEMS)
                    .addObject()
                    .put("type", "link")
                    .put("title", "Item " + maximum);
            item.putObject("lineItem").put("label", "not used").put("scoreMaximum", maximum);
        }
        return new Browser(sandbox)
                .post(
                        request.path(Lti.DEEP_LINKING_SETTINGS)
                                .path("deep_link_return_url")
                                .asText(),
                        Map.of("JWT", fake.sign(claims)));
    }
}
