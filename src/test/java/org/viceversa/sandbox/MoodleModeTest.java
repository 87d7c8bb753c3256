package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** What was recorded on a running Moodle 4.5, seen again on the sandbox. */
class MoodleModeTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private Tool tool;
    private Course course;
    private Activity activity;
    private Flow flow;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.MOODLE));
        fake = new FakeTool();
    }

    @BeforeEach
    void registerAnotherTool() throws IOException {
        sandbox.behave();
        tool = sandbox.activate(sandbox.registerTool(fake.registrationUrl()));
        course = sandbox.course("Reverse Mentoring 2026");
        activity = sandbox.activities(tool, course).get(0);
        flow = new Flow(sandbox, fake, new Browser(sandbox).signIn(sandbox.person("Ana Álvarez")));
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void the_configuration_is_where_moodle_has_it_and_nowhere_else() throws IOException {
        assertThat(fake.configuration.path("token_endpoint").asText()).endsWith("/mod/lti/token.php");
        assertThat(fake.configuration.path("jwks_uri").asText()).endsWith("/mod/lti/certs.php");
        assertThat(fake.configuration.has("authorization_server")).isFalse();
        assertThat(fake.configuration.path(Lti.PLATFORM_CONFIGURATION).path("messages_supported"))
                .hasSize(2);
        assertThat(fake.get(sandbox.address() + ".well-known/openid-configuration")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_registered_tool_is_pending_and_its_echo_is_reduced() throws IOException {
        Tool pending = sandbox.registerTool(fake.registrationUrl());

        JsonNode echo = Json.parse(fake.registrationAnswer.body()).path(Lti.TOOL_CONFIGURATION);
        assertThat(fake.registrationAnswer.statusCode()).isEqualTo(200);
        assertThat(pending.active()).isFalse();
        assertThat(sandbox.activities(pending, course)).isEmpty();
        assertThat(echo.path("deployment_id").asText())
                .isEqualTo(pending.deploymentId())
                .matches("\\d+");
        assertThat(echo.path("messages")).hasSize(1);
        assertThat(echo.path("custom_parameters").path("eq").asText()).isEqualTo("a");
        assertThat(pending.custom()).containsEntry("eq", "a=b");
    }

    @Test
    void a_refused_registration_is_answered_with_a_bare_word() throws IOException {
        ObjectNode registration = fake.registration();
        registration.withObjectProperty(Lti.TOOL_CONFIGURATION).put("domain", "elsewhere.example");

        HttpResponse<String> answer = fake.post(
                sandbox.address() + "mod/lti/openid-registration.php",
                Json.write(registration),
                "Authorization",
                "Bearer " + sandbox.newRegistrationToken());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("domain_targetlinkuri_mismatch");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void a_login_has_a_json_hint_and_no_storage() throws IOException {
        Map<String, String> login = flow.login(activity).fields();

        assertThat(login).doesNotContainKey("lti_storage_target").containsEntry("login_hint", personId());
        assertThat(login.get("lti_message_hint"))
                .matches("\\{\"cmid\":" + activity.moduleId() + ",\"launchid\":\"ltilaunch" + activity.id()
                        + "_\\d+\"}");
    }

    private static String personId() {
        return sandbox.person("Ana Álvarez").id();
    }

    @Test
    void the_message_hint_is_good_once() throws IOException {
        Map<String, String> asked = flow.authenticationRequest(flow.login(activity));
        HttpResponse<String> first = flow.browser().get(flow.authenticationAddress(asked));

        assertThat(Browser.form(first).fields()).containsKey("id_token");
        assertThat(flow.browser().get(flow.authenticationAddress(asked)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid profile",
        "response_type, code",
        "nonce, ''",
        "lti_message_hint, '{}'",
        "redirect_uri, http://127.0.0.1/x"
    })
    void what_moodle_hides_ends_on_its_own_page(String name, String value) throws IOException {
        Map<String, String> asked = flow.authenticationRequest(flow.login(activity));
        asked.put(name, value);

        HttpResponse<String> answer = flow.browser().get(flow.authenticationAddress(asked));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid request");
    }

    @ParameterizedTest
    @CsvSource({
        "response_mode, query, invalid_request, Invalid response_mode",
        "prompt, login, invalid_request, Invalid prompt",
        "client_id, other, unauthorized_client, Wrong client_id",
        "login_hint, 3, access_denied, login_hint is not the person who is logged in"
    })
    void other_mistakes_are_posted_to_the_tool(String name, String value, String error, String description)
            throws IOException {
        Browser.Form answer = flow.launch(activity, asked -> asked.put(name, value));

        assertThat(answer.fields()).containsEntry("error", error).containsEntry("error_description", description);
    }

    @Test
    void prompt_may_be_missing() throws IOException {
        assertThat(flow.launch(activity, asked -> asked.remove("prompt")).fields())
                .containsKey("id_token");
    }

    @Test
    void a_launch_has_the_claims_that_were_recorded() throws IOException {
        JsonNode claims = flow.idToken(activity).claims();

        List<String> names = new ArrayList<>();
        claims.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "aud",
                        "email",
                        "exp",
                        "family_name",
                        "given_name",
                        "iat",
                        "iss",
                        "name",
                        "nonce",
                        "sub",
                        Lti.GRADES_CLAIM,
                        Lti.OUTCOME_CLAIM,
                        Lti.ROSTER_CLAIM,
                        Lti.claim("context"),
                        Lti.claim("custom"),
                        Lti.claim("deployment_id"),
                        Lti.claim("ext"),
                        Lti.claim("launch_presentation"),
                        Lti.claim("lis"),
                        Lti.claim("message_type"),
                        Lti.claim("resource_link"),
                        Lti.claim("roles"),
                        Lti.claim("target_link_uri"),
                        Lti.claim("tool_platform"),
                        Lti.claim("version"));
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
        assertThat(Json.texts(claims.path(Lti.claim("context")).path("type"))).containsExactly("CourseSection");
        assertThat(claims.path(Lti.ROSTER_CLAIM).path("context_memberships_url").asText())
                .isEqualTo(sandbox.issuer() + "/mod/lti/services.php/CourseSection/2/bindings/" + tool.deploymentId()
                        + "/memberships");
        assertThat(claims.path(Lti.GRADES_CLAIM).path("lineitems").asText())
                .isEqualTo(sandbox.issuer() + "/mod/lti/services.php/2/lineitems?type_id=" + tool.deploymentId());
        assertThat(claims.path(Lti.GRADES_CLAIM).path("lineitem").asText())
                .matches(".*/mod/lti/services.php/2/lineitems/\\d+/lineitem\\?type_id=\\d+");
        JsonNode custom = claims.path(Lti.claim("custom"));
        assertThat(custom.path("MixedCase").asText()).isEqualTo("Keep");
        assertThat(custom.path("mixedcase").asText()).isEqualTo("Keep");
        assertThat(custom.path("link_setting_url").asText()).endsWith("/links/{link_id}/custom");
    }

    @Test
    void with_privacy_the_number_is_sent_all_the_same_and_variables_are_null() throws IOException {
        sandbox.shareWith(tool, false, false);

        JsonNode claims = flow.idToken(activity).claims();

        assertThat(claims.has("name") || claims.has("email")).isFalse();
        assertThat(claims.path(Lti.claim("lis")).path("person_sourcedid").asText())
                .startsWith("EMP-");
        assertThat(claims.path(Lti.claim("ext")).has("user_username")).isFalse();
        assertThat(claims.path(Lti.claim("custom")).path("mail").isNull()).isTrue();
    }

    @Test
    void a_tutor_is_an_instructor_in_launches_and_a_learner_in_the_roster() throws IOException {
        JsonNode claims = sandbox.launch(tool).as(CourseRole.TUTOR).claims();
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        JsonNode members = Json.parse(members("", token).body()).path("members");

        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        members.forEach(member -> {
            boolean teaches = List.of("Theresa Abernathy", "Yaw Boateng", "Hiroshi Okada")
                    .contains(member.path("name").asText());
            assertThat(Json.texts(member.path("roles"))).containsExactly(teaches ? "Instructor" : "Learner");
        });
        assertThat(members).hasSize(84);
    }

    @Test
    void the_administrator_has_three_roles() {
        JsonNode claims = sandbox.launch(tool).as(sandbox.administrator()).claims();

        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactlyInAnyOrder(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
        assertThat(claims.path(Lti.claim("lis")).path("person_sourcedid").asText())
                .isEmpty();
    }

    @Test
    void the_roster_pages_only_when_asked_and_loses_the_role_on_the_way() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        assertThat(members("", token).headers().firstValue("Link")).isEmpty();
        assertThat(members("?limit=5&role=Learner", token)
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .isEqualTo("<" + membersUrl() + "?limit=5&from=5>; rel=\"next\"");
        JsonNode first =
                Json.parse(members("?limit=1", token).body()).path("members").path(0);
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "status",
                        "roles",
                        "user_id",
                        "lis_person_sourcedid",
                        "name",
                        "given_name",
                        "family_name",
                        "email",
                        "ext_user_username");
        assertThat(members("?limit=1", token).body())
                .contains("http:\\/\\/localhost")
                .contains("\\u00c1lvarez");
    }

    @Test
    void leavers_and_suspended_people_are_not_in_the_roster() throws IOException {
        Course other = sandbox.course("How We Work Here");
        sandbox.suspend(sandbox.person("Chloé Dupont"), other);
        sandbox.unenrol(sandbox.person("Emeka Eze"), other);
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        String body = fake.get(
                        membersUrl().replace("CourseSection/2", "CourseSection/4"),
                        "Authorization",
                        "Bearer " + token,
                        "Accept",
                        Lti.MEMBERS)
                .body();

        assertThat(body).doesNotContain("Dupont").doesNotContain("Emeka").contains("Bilal");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 400",
        "'application/vnd.ims.lti-nrps.v2.membershipcontainer+json, application/json', 400",
        "application/vnd.ims.lti-nrps.v2.membershipcontainer+json;q=1.0, 400",
        "'application/vnd.ims.lti-nrps.v2.membershipcontainer+json, */*;q=0.1', 200",
        "*/*, 200"
    })
    void the_accept_header_must_be_exact(String accept, int status) throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        HttpResponse<String> answer =
                fake.get(membersUrl() + "?limit=1", "Authorization", "Bearer " + token, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertThat(Json.parse(answer.body()).path("reason").asText())
                    .isEqualTo("No handler found for /CourseSection/2/bindings/" + tool.deploymentId() + "/memberships "
                            + accept + " ");
        }
    }

    @Test
    void a_missing_scope_is_401_with_the_recorded_body() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);

        HttpResponse<String> answer = members("", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .startsWith(
                        "{\n    \"status\": 401,\n    \"reason\": \"Unauthorized\",\n    \"request\": {\n"
                                + "        \"method\": \"GET\",\n        \"url\": \"/mod/lti/services.php/CourseSection/2/bindings/");
    }

    @Test
    void tokens_are_json_called_html_and_know_no_leeway() throws IOException {
        ObjectNode ahead = fake.assertionClaims(tool, sandbox);
        ahead.put("iat", Instant.now().getEpochSecond() + 5);
        ObjectNode careless = fake.assertionClaims(tool, sandbox);
        careless.put("aud", "anything").remove(List.of("jti", "iat", "exp", "iss"));

        HttpResponse<String> good = fake.askForToken(sandbox, fake.sign(careless), Lti.SCOPE_ROSTER, Lti.SCOPE_SCORE);
        HttpResponse<String> bad = fake.askForToken(sandbox, fake.sign(ahead), Lti.SCOPE_ROSTER);

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(good.body())
                .startsWith("{\n  \"access_token\" : \"")
                .endsWith("\",\n  \"token_type\" : \"Bearer\",\n  \"expires_in\" : 3600,\n  \"scope\" : \""
                        + Lti.SCOPE_ROSTER + " " + Lti.SCOPE_SCORE + "\"\n}");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).startsWith("{\n  \"error\" : \"");
    }

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

    @Test
    void a_launch_address_without_anybody_begins_as_nobody() throws IOException {
        Browser.Form login = Browser.form(
                new Browser(sandbox).get(sandbox.address() + "mod/lti/launch.php?id=" + activity.moduleId()));

        assertThat(login.fields()).containsEntry("login_hint", "0");
    }

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

    private static Person learner() {
        return sandbox.person("Ana Álvarez");
    }

    private LineItem column() {
        return sandbox.lineItems(tool, course).get(0);
    }

    private Grade grade() {
        return sandbox.findGrade(column(), learner()).orElseThrow();
    }

    private String membersUrl() {
        return sandbox.issuer() + "/mod/lti/services.php/CourseSection/2/bindings/" + tool.deploymentId()
                + "/memberships";
    }

    private HttpResponse<String> members(String query, String token) throws IOException {
        return fake.get(membersUrl() + query, "Authorization", "Bearer " + token, "Accept", Lti.MEMBERS);
    }

    private String lineItemsUrl() {
        return sandbox.issuer() + "/mod/lti/services.php/2/lineitems?type_id=" + tool.deploymentId();
    }

    private String itemUrl(LineItem item, String tail) {
        return sandbox.issuer() + "/mod/lti/services.php/2/lineitems/" + item.id() + "/lineitem" + tail + "?type_id="
                + tool.deploymentId();
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
