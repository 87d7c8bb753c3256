package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MoodleGradesTest extends WithMoodle {

    @Test
    void line_items_page_with_broken_links() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);
        String url = lineItemsUrl();

        HttpResponse<String> page =
                fake.get(url + "&limit=1", "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEMS);

        String link = new String(
                page.headers().firstValue("Link").orElseThrow().getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
        assertThat(link).contains("<" + url + "&amp;limit=1&amp;from=1>; rel=“next”");
        assertThat(fake.get(url, "Authorization", "Bearer " + token, "Accept", "*/*")
                        .body())
                .contains("No context or unsupported content type");
    }

    @Test
    void a_new_line_item_is_echoed_with_what_is_not_kept() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);

        HttpResponse<String> made = fake.post(
                lineItemsUrl(),
                "{\"label\":\"Ün\",\"scoreMaximum\":\"7.5\",\"startDateTime\":\"2026-11-22T13:25:21.145Z\"}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.LINE_ITEM + "; charset=utf-8");
        String id = Json.parse(made.body()).path("id").asText();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body())
                .startsWith("{\"label\":\"\\u00dcn\",\"scoreMaximum\":\"7.5\",\"startDateTime\":")
                .endsWith("\"id\":\"" + id + "\"}");
        assertThat(id).endsWith("/lineitem?type_id=" + tool.deploymentId());
        assertThat(fake.get(id, "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEM)
                        .body())
                .doesNotContain("startDateTime");
    }

    @Test
    void a_put_without_its_link_takes_the_column_from_the_activity() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);
        LineItem column = sandbox.lineItems(tool, course).get(0);

        fake.put(
                itemUrl(column, ""),
                "{\"label\":\"Renamed by tool\",\"scoreMaximum\":25}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.LINE_ITEM);

        assertThat(flow.idToken(activity).claims().path(Lti.GRADES_CLAIM).has("lineitem"))
                .isFalse();
    }

    @Test
    void scores_answer_200_with_nothing_and_refusals_with_an_empty_list() throws IOException {
        HttpResponse<String> good = score(learner(), 8, "FullyGraded", "10:00:00.1");
        HttpResponse<String> sameSecond = score(learner(), 9, "FullyGraded", "10:00:00.9");
        HttpResponse<String> teacher = score(sandbox.person(CourseRole.TUTOR, course), 9, "FullyGraded", "10:00:00");

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).isEmpty();
        assertThat(sameSecond.statusCode()).isEqualTo(409);
        assertThat(sameSecond.body()).isEqualTo("[]");
        assertThat(teacher.statusCode()).isEqualTo(400);
        assertThat(teacher.body()).isEqualTo("[]");
        assertThat(grade().score()).contains(80.0);
    }

    @Test
    void a_bad_score_with_a_line_break_is_answered_200() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_SCORE);

        HttpResponse<String> answer = fake.post(
                itemUrl(column(), "/scores"),
                "{\n\"userId\":\"9999\"}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.SCORE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    void a_score_that_is_not_final_wipes_the_grade_and_its_comment() throws IOException {
        score(learner(), 8, "FullyGraded", "10:00:00");
        score(learner(), 9, "Pending", "10:00:01");

        assertThat(grade().score()).isEmpty();
        assertThat(grade().comment()).isEmpty();
    }

    @Test
    void points_above_the_maximum_are_cut() throws IOException {
        score(learner(), 60, "FullyGraded", "10:00:00");

        assertThat(grade().score()).contains(100.0);
    }

    @Test
    void results_look_as_recorded_and_fail_with_a_limit() throws IOException {
        score(learner(), 9, "FullyGraded", "10:00:00.5");
        String token = fake.token(sandbox, tool, Lti.SCOPE_RESULT);
        String url = itemUrl(column(), "/results");

        JsonNode result = Json.parse(fake.get(url, "Authorization", "Bearer " + token, "Accept", Lti.RESULTS)
                        .body())
                .path(0);

        assertThat(result)
                .isEqualTo(Json.object()
                        .put("id", url + "&user_id=" + learner().id())
                        .put("userId", learner().id())
                        .put("resultScore", 90)
                        .put("resultMaximum", 100)
                        .put("comment", "Well done")
                        .put("scoreOf", itemUrl(column(), ""))
                        .put("timestamp", "2026-11-22T10:00:00+00:00"));
        assertThat(fake.get(url + "&limit=1", "Authorization", "Bearer " + token, "Accept", Lti.RESULTS)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void scores_behind_the_query_find_no_handler() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_SCORE);

        HttpResponse<String> answer = fake.post(
                itemUrl(column(), "") + "/scores", "{}", "Authorization", "Bearer " + token, "Content-Type", Lti.SCORE);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.parse(answer.body()).path("reason").asText()).startsWith("No handler found for /2/lineitems/");
    }

    private Grade grade() {
        return sandbox.findGrade(column(), learner()).orElseThrow();
    }

    private String lineItemsUrl() {
        return sandbox.issuer() + "/mod/lti/services.php/2/lineitems?type_id=" + tool.deploymentId();
    }

    private HttpResponse<String> score(Person person, int points, String grading, String time) throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_SCORE);
        ObjectNode score = Json.object()
                .put("userId", person.id())
                .put("scoreGiven", points)
                .put("scoreMaximum", 10)
                .put("comment", "Well done")
                .put("timestamp", "2026-11-22T" + time + "Z")
                .put("activityProgress", "Completed")
                .put("gradingProgress", grading);
        return fake.post(
                itemUrl(column(), "/scores"),
                Json.write(score),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                Lti.SCORE);
    }
}
