package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeepLinkingTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private Tool tool;
    private Course course;
    private Browser browser;

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
        browser = new Browser(sandbox).signIn(sandbox.person(CourseRole.INSTRUCTOR, course));
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void an_instructor_is_sent_to_the_tools_content_chooser() throws IOException {
        Browser.Form login = Browser.form(
                browser.get(sandbox.contentChoiceAddress(tool, course).toString()));

        assertThat(login.fields()).containsEntry("target_link_uri", fake.url("/deep"));
    }

    @Test
    void a_learner_cannot_add_content() throws IOException {
        Browser learner = new Browser(sandbox).signIn(sandbox.person(CourseRole.LEARNER, course));

        assertThat(learner.get(sandbox.contentChoiceAddress(tool, course).toString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void chosen_content_becomes_an_activity_with_a_column() throws IOException {
        ObjectNode request =
                sandbox.launch(tool).as(CourseRole.INSTRUCTOR).asDeepLinking().claims();
        assertThat(request.path(Lti.DEEP_LINKING_SETTINGS)
                        .path("accept_multiple")
                        .asBoolean())
                .isTrue();

        HttpResponse<String> answer = answerDialogue(claims -> {});

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Added: Reflection 1.");
        Activity added = last(sandbox.activities(tool, course));
        assertThat(added.url()).contains(fake.url("/launch?unit=refl1"));
        assertThat(added.custom()).containsEntry("unit", "refl1");
        LineItem column = last(sandbox.lineItems(tool, course));
        assertThat(column.scoreMaximum()).isEqualTo(20);
        assertThat(column.label()).isEqualTo("Reflection grade");
        assertThat(column.tag()).isEqualTo("reflection");
        assertThat(column.resourceLinkId()).contains(added.id());
        assertThat(column.submissionReview().orElseThrow().url()).contains(fake.url("/review"));
    }

    @Test
    void a_review_of_it_leads_where_the_column_says_and_names_whose_work() throws IOException {
        answerDialogue(claims -> {});
        LineItem column = last(sandbox.lineItems(tool, course));
        Person learner = sandbox.person("Ana Álvarez");

        Browser.Form login =
                Browser.form(browser.get(sandbox.reviewAddress(column, learner).toString()));

        assertThat(login.fields()).containsEntry("target_link_uri", fake.url("/review"));
        Flow flow = new Flow(sandbox, fake, browser);
        Browser.Form launch = Browser.form(browser.get(flow.authenticationAddress(flow.authenticationRequest(login))));
        JsonNode claims = Jws.parse(launch.fields().get("id_token")).claims();
        assertThat(claims.path(Lti.claim("message_type")).asText()).isEqualTo("LtiSubmissionReviewRequest");
        assertThat(claims.path(Lti.claim("for_user")).path("user_id").asText()).isEqualTo(learner.id());
        assertThat(claims.path(Lti.GRADES_CLAIM).path("lineitem").asText()).endsWith("/lineitems/" + column.id());
    }

    @Test
    void an_empty_choice_is_a_good_answer() throws IOException {
        HttpResponse<String> answer = answerDialogue(claims -> claims.remove(Lti.CONTENT_ITEMS));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing was added.");
    }

    @Test
    void an_answer_is_refused_that_is_wrong_in_any_claim() throws IOException {
        refused(claims -> claims.put("iss", "somebody"), "iss");
        refused(claims -> claims.put("aud", "https://elsewhere.example"), "aud");
        refused(claims -> claims.put("exp", Instant.now().getEpochSecond() - 120), "exp");
        refused(claims -> claims.put("iat", Instant.now().getEpochSecond() + 120), "iat");
        refused(claims -> claims.remove("nonce"), "nonce");
        refused(claims -> claims.put(Lti.claim("deployment_id"), "99"), "deployment_id");
        refused(claims -> claims.put(Lti.claim("data"), "other"), "data");
        refused(claims -> claims.put(Lti.claim("message_type"), "LtiDeepLinkingRequest"), "message_type");
    }

    @Test
    void a_nonce_is_good_once() throws IOException {
        answerDialogue(claims -> claims.put("nonce", "once"));

        refused(claims -> claims.put("nonce", "once"), "nonce was used before");
    }

    @Test
    void a_dialogue_is_answered_once() throws IOException {
        JsonNode request = beginDialogue();
        answer(request, claims -> {});

        assertThat(answer(request, claims -> {}).statusCode()).isEqualTo(403);
    }

    private void refused(Consumer<ObjectNode> change, String why) throws IOException {
        int before = sandbox.activities(tool, course).size();
        HttpResponse<String> answer = answerDialogue(change);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("refused: " + why);
        assertThat(sandbox.activities(tool, course)).hasSize(before);
    }

    private JsonNode beginDialogue() {
        return Jws.parse(sandbox.launch(tool)
                        .as(CourseRole.INSTRUCTOR)
                        .asDeepLinking()
                        .token())
                .claims();
    }

    private HttpResponse<String> answerDialogue(Consumer<ObjectNode> change) throws IOException {
        return answer(beginDialogue(), change);
    }

    private HttpResponse<String> answer(JsonNode request, Consumer<ObjectNode> change) throws IOException {
        JsonNode settings = request.path(Lti.DEEP_LINKING_SETTINGS);
        long now = Instant.now().getEpochSecond();
        ObjectNode claims = Json.object()
                .put("iss", tool.clientId())
                .put("aud", sandbox.issuer())
                .put("iat", now - 5)
                .put("exp", now + 300)
                .put("nonce", Base64Url.random(12))
                .put(Lti.claim("message_type"), "LtiDeepLinkingResponse")
                .put(Lti.claim("version"), "1.3.0")
                .put(
                        Lti.claim("deployment_id"),
                        request.path(Lti.claim("deployment_id")).asText())
                .put(Lti.claim("data"), settings.path("data").asText());
        claims.set(Lti.CONTENT_ITEMS, Json.array().add(item()));
        change.accept(claims);
        return new Browser(sandbox)
                .post(settings.path("deep_link_return_url").asText(), Map.of("JWT", fake.sign(claims)));
    }

    private ObjectNode item() {
        ObjectNode item = Json.object()
                .put("type", "ltiResourceLink")
                .put("title", "Reflection 1")
                .put("text", "Write about your mentor")
                .put("url", fake.url("/launch?unit=refl1"));
        item.putObject("custom").put("unit", "refl1");
        item.putObject("lineItem")
                .put("label", "Reflection grade")
                .put("scoreMaximum", 20)
                .put("resourceId", "refl1")
                .put("tag", "reflection")
                .putObject("submissionReview")
                .put("url", fake.url("/review"));
        return item;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
