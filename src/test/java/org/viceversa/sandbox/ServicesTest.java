package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private Tool tool;
    private Course course;
    private Activity activity;

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
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void a_token_is_given_for_a_signed_assertion_and_only_for_what_the_tool_may() throws IOException {
        HttpResponse<String> answer = fake.askForToken(
                sandbox, fake.sign(fake.assertionClaims(tool, sandbox)), Lti.SCOPE_ROSTER, "urn:unknown", "openid");

        JsonNode json = Json.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json.path("scope").asText()).isEqualTo(Lti.SCOPE_ROSTER);
        assertThat(json.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(json.path("expires_in").asInt()).isEqualTo(3600);
    }

    @Test
    void an_assertion_is_refused_that_is_wrong_in_any_claim() throws IOException {
        assertThat(refused(claims -> claims.put("iss", "somebody"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("sub", "somebody"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("aud", "https://elsewhere.example")))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("exp", claims.path("iat").asLong() - 600)))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("iat", claims.path("iat").asLong() + 600)))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.remove("jti"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.remove("exp"))).isEqualTo("invalid_client");
    }

    private String refused(Consumer<ObjectNode> change) throws IOException {
        ObjectNode claims = fake.assertionClaims(tool, sandbox);
        change.accept(claims);
        HttpResponse<String> answer = fake.askForToken(sandbox, fake.sign(claims), Lti.SCOPE_ROSTER);
        assertThat(answer.statusCode()).isEqualTo(401);
        return Json.parse(answer.body()).path("error").asText();
    }

    @Test
    void an_assertion_is_good_once() throws IOException {
        String assertion = fake.sign(fake.assertionClaims(tool, sandbox));

        assertThat(fake.askForToken(sandbox, assertion, Lti.SCOPE_ROSTER).statusCode())
                .isEqualTo(200);
        assertThat(fake.askForToken(sandbox, assertion, Lti.SCOPE_ROSTER).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_tools_keys_are_read_again_only_for_a_key_that_is_not_known() throws IOException {
        fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        int reads = fake.keySetReads.get();
        fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        assertThat(fake.keySetReads).hasValue(reads);

        fake.rotateKey();
        assertThat(fake.token(sandbox, tool, Lti.SCOPE_ROSTER)).isNotEmpty();
        assertThat(fake.keySetReads).hasValue(reads + 1);
    }

    @Test
    void services_ask_for_a_token_of_the_right_scope() throws IOException {
        String url = membersUrl();
        String wrong = fake.token(sandbox, tool, Lti.SCOPE_SCORE);

        assertThat(fake.get(url).statusCode()).isEqualTo(401);
        assertThat(fake.get(url, "Authorization", "Bearer nonsense").statusCode())
                .isEqualTo(401);
        assertThat(fake.get(url, "Authorization", "Bearer " + wrong).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_revoked_token_is_good_for_nothing() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        sandbox.revokeTokens();

        assertThat(members(membersUrl(), token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_roster_is_read_page_by_page_with_everybody_once() throws IOException {
        course = sandbox.course("Data Skills for Leaders");
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of(membersUrl() + "?limit=30");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = members(next.get(), token);
            Json.parse(page.body())
                    .path("members")
                    .forEach(member -> ids.add(member.path("user_id").asText()));
            next = link(page, "next");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(76).doesNotHaveDuplicates();
    }

    @Test
    void a_roster_says_who_people_are() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        JsonNode roster =
                Json.parse(members(membersUrl() + "?role=Instructor", token).body());

        JsonNode tutor = roster.path("members").path(0);
        assertThat(roster.path("members")).hasSize(3);
        assertThat(roster.path("context").path("title").asText()).isEqualTo("Reverse Mentoring 2026");
        assertThat(tutor.path("name").asText()).isEqualTo("Noor van den Berg");
        assertThat(tutor.path("status").asText()).isEqualTo("Active");
        assertThat(Json.texts(tutor.path("roles")))
                .contains("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        assertThat(tutor.path("email").asText()).endsWith("@example.org");
    }

    @Test
    void the_differences_tell_who_came_and_who_left() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        String differences =
                link(members(membersUrl() + "?limit=500", token), "differences").orElseThrow();
        Person leaver = sandbox.person("Bilal Başaran");
        Person comer = sandbox.person("Mele Fonoti");
        sandbox.unenrol(leaver, course);
        sandbox.enrol(comer, course, CourseRole.LEARNER);
        sandbox.suspend(sandbox.person("Ana Álvarez"), course);

        HttpResponse<String> answer = members(differences, token);

        List<String> told = new ArrayList<>();
        Json.parse(answer.body())
                .path("members")
                .forEach(member -> told.add(member.path("name").asText() + " "
                        + member.path("status").asText()));
        assertThat(told)
                .containsExactlyInAnyOrder("Bilal Başaran Deleted", "Mele Fonoti Active", "Ana Álvarez Inactive");
        String later = link(answer, "differences").orElseThrow();
        assertThat(Json.parse(members(later, token).body()).path("members")).isEmpty();
    }

    @Test
    void a_roster_for_a_link_has_what_each_launch_would_say() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        JsonNode member = Json.parse(members(membersUrl() + "?limit=1&rlid=" + activity.id(), token)
                        .body())
                .path("members")
                .path(0);

        JsonNode custom = member.path("message").path(0).path(Lti.claim("custom"));
        assertThat(custom.path("who").asText()).isEqualTo(member.path("user_id").asText());
        assertThat(members(membersUrl() + "?rlid=9999", token).statusCode()).isEqualTo(404);
    }

    @Test
    void fifty_thousand_members_are_served_in_pages_of_a_thousand() throws IOException {
        try (SandboxLms large = SandboxLms.start(SandboxSettings.defaults().withMembers(50_000))) {
            Tool here = large.registerTool(fake.registrationUrl());
            String token = fake.token(large, here, Lti.SCOPE_ROSTER);
            Set<String> ids = new HashSet<>();
            Optional<String> next = Optional.of(large.address() + "lti/courses/5/members?limit=1000");
            while (next.isPresent()) {
                HttpResponse<String> page = members(next.get(), token);
                Json.parse(page.body())
                        .path("members")
                        .forEach(member -> ids.add(member.path("user_id").asText()));
                next = link(page, "next");
            }

            assertThat(ids).hasSize(50_000);
        }
    }

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

    @Test
    void service_calls_can_be_spoilt() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        sandbox.misbehave(Misbehaviour.none().failingEvery(2).onlyAt("members"));
        List<Integer> statuses = List.of(
                members(membersUrl(), token).statusCode(),
                members(membersUrl(), token).statusCode(),
                members(membersUrl(), token).statusCode());
        sandbox.misbehave(Misbehaviour.none().withHtmlForJson());
        String html = members(membersUrl(), token).body();
        sandbox.misbehave(Misbehaviour.none().withPagesOf(7));
        int length = Json.parse(members(membersUrl() + "?limit=50", token).body())
                .path("members")
                .size();
        sandbox.misbehave(Misbehaviour.none().redirectingTo("http://elsewhere.example"));
        Optional<String> location = members(membersUrl(), token).headers().firstValue("Location");
        sandbox.misbehave(Misbehaviour.none().withHugeBodies(1_000_000));
        int size = members(membersUrl(), token).body().length();
        sandbox.misbehave(Misbehaviour.none().slowBy(Duration.ofMillis(300)));
        long before = System.nanoTime();
        members(membersUrl(), token);
        long waited = System.nanoTime() - before;

        assertThat(statuses).containsExactly(200, 500, 200);
        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(length).isEqualTo(7);
        assertThat(location.orElseThrow()).startsWith("http://elsewhere.example/lti/courses/2/members");
        assertThat(size).isGreaterThan(1_000_000);
        assertThat(Duration.ofNanos(waited)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    private String membersUrl() {
        return sandbox.address() + "lti/courses/" + course.id() + "/members";
    }

    private String lineItemsUrl() {
        return sandbox.address() + "lti/courses/" + course.id() + "/lineitems";
    }

    private HttpResponse<String> members(String url, String token) throws IOException {
        return fake.get(url, "Authorization", "Bearer " + token, "Accept", Lti.MEMBERS);
    }

    private List<String> labels(String url, String token) throws IOException {
        List<String> labels = new ArrayList<>();
        Json.parse(fake.get(url, "Authorization", "Bearer " + token, "Accept", Lti.LINE_ITEMS)
                        .body())
                .forEach(item -> labels.add(item.path("label").asText()));
        return labels;
    }

    private LineItem column() {
        return sandbox.lineItems(tool, course).get(0);
    }

    private Person learner() {
        return sandbox.person("Ana Álvarez");
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

    private static Optional<String> link(HttpResponse<String> answer, String relation) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                .matcher(answer.headers().firstValue("Link").orElse(""));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
