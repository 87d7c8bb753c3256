package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest extends WithATool {

    @Test
    void line_items_are_made_found_changed_and_deleted() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);
        String all = lineItemsUrl();
        HttpResponse<String> made = fake.post(
                all,
                "{\"label\":\"Path\",\"scoreMaximum\":50,\"tag\":\"path\",\"resourceId\":\"r1\"}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.LINE_ITEM);
        String id = Json.parse(made.body()).path("id").asText();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(labels(all, token)).containsExactly("Fake tool", "Fake tool (new window)", "Path");
        assertThat(labels(all + "?tag=path", token)).containsExactly("Path");
        assertThat(labels(all + "?resource_id=r2", token)).isEmpty();
        assertThat(labels(all + "?resource_link_id=" + activity.id(), token)).containsExactly("Fake tool");
        HttpResponse<String> firstPage =
                fake.get(all + "?limit=2", "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEMS);
        assertThat(labels(link(firstPage, "next").orElseThrow(), token)).containsExactly("Path");

        HttpResponse<String> changed = fake.put(
                id,
                "{\"label\":\"Path 2\",\"scoreMaximum\":10}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.LINE_ITEM);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Json.parse(fake.get(id, "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEM)
                        .body()))
                .isEqualTo(Json.object().put("id", id).put("label", "Path 2").put("scoreMaximum", 10));
        assertThat(fake.delete(id, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(204);
        assertThat(fake.get(id, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"label\":\" \",\"scoreMaximum\":1}",
                "{\"label\":\"a\",\"scoreMaximum\":0}",
                "{\"label\":\"a\",\"scoreMaximum\":\"7\"}",
                "{\"label\":\"a\"}",
                "[]",
                "nonsense"
            })
    void a_line_item_without_label_or_maximum_is_refused(String body) throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);

        assertThat(fake.post(lineItemsUrl(), body, "Authorization", "Bearer " + token, "Content-Type", Lti.LINE_ITEM)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void scores_reach_the_gradebook_on_its_own_scale() throws IOException {
        HttpResponse<String> answer =
                score("\"scoreGiven\":8,\"scoreMaximum\":10,\"comment\":\"Good\"", "FullyGraded", 1);

        Grade grade = sandbox.findGrade(column(), learner()).orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(grade.score()).contains(80.0);
        assertThat(grade.comment()).contains("Good");
        JsonNode result = results().path(0);
        assertThat(result.path("resultScore").asInt()).isEqualTo(80);
        assertThat(result.path("resultMaximum").asInt()).isEqualTo(100);
        assertThat(result.path("userId").asText()).isEqualTo(learner().id());
    }

    @Test
    void a_score_must_be_newer_by_a_fraction_of_a_second() throws IOException {
        score("\"scoreGiven\":1,\"scoreMaximum\":10", "FullyGraded", 100);

        assertThat(score("\"scoreGiven\":2,\"scoreMaximum\":10", "FullyGraded", 100)
                        .statusCode())
                .isEqualTo(409);
        assertThat(score("\"scoreGiven\":3,\"scoreMaximum\":10", "FullyGraded", 99)
                        .statusCode())
                .isEqualTo(409);
        assertThat(score("\"scoreGiven\":4,\"scoreMaximum\":10", "FullyGraded", 101)
                        .statusCode())
                .isEqualTo(204);
        assertThat(sandbox.findGrade(column(), learner()).orElseThrow().score()).contains(40.0);
    }

    @Test
    void a_score_that_is_not_final_leaves_the_grade_and_one_without_points_clears_it() throws IOException {
        score("\"scoreGiven\":5,\"scoreMaximum\":10", "FullyGraded", 1);
        score("\"scoreGiven\":9,\"scoreMaximum\":10", "Pending", 2);
        assertThat(sandbox.findGrade(column(), learner()).orElseThrow().score()).contains(50.0);

        score("\"comment\":\"again, please\"", "NotReady", 3);
        assertThat(sandbox.findGrade(column(), learner()).orElseThrow().score()).isEmpty();
        assertThat(results()).isEmpty();
    }

    @Test
    void bad_scores_are_refused() throws IOException {
        assertThat(score("\"scoreGiven\":5", "FullyGraded", 1).statusCode()).isEqualTo(400);
        assertThat(score("\"scoreGiven\":-5,\"scoreMaximum\":10", "FullyGraded", 1)
                        .statusCode())
                .isEqualTo(400);
        assertThat(score("\"scoreGiven\":5,\"scoreMaximum\":10", "Whatever", 1).statusCode())
                .isEqualTo(400);
        assertThat(sandbox.findGrade(column(), learner())).isEmpty();
    }

    private List<String> labels(String url, String token) throws IOException {
        List<String> labels = new ArrayList<>();
        Json.parse(fake.get(url, "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEMS)
                        .body())
                .forEach(item -> labels.add(item.path("label").asText()));
        return labels;
    }

    private HttpResponse<String> score(String members, String grading, int millis) throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_SCORE);
        String body = "{\"userId\":\"" + learner().id() + "\",\"activityProgress\":\"Completed\",\"gradingProgress\":\""
                + grading + "\",\"timestamp\":\"" + String.format("2026-11-22T10:00:00.%03dZ", millis) + "\"," + members
                + "}";
        return fake.post(
                lineItemsUrl() + "/" + column().id() + "/scores",
                body,
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.SCORE);
    }

    private JsonNode results() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_RESULT);
        return Json.parse(fake.get(
                        lineItemsUrl() + "/" + column().id() + "/results?user_id="
                                + learner().id(),
                        "Authorization",
                        "Bearer " + token,
                        "Accept",
                        Lti.RESULTS)
                .body());
    }
}
