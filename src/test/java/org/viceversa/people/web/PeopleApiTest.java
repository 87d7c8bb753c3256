package org.viceversa.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.MessageType;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.RosterState;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.people.web.PeopleApi.Visit;
import org.viceversa.web.ToolSession.Note;

class PeopleApiTest {

    private PeopleApi api;

    @BeforeEach
    void open() throws Exception {
        api = new PeopleApi();
    }

    @AfterEach
    void close() throws Exception {
        api.close();
    }

    private Visit learner() {
        return api.visit(
                api.launchOf("6").named("Ana", "Álvarez").at("ana@example.org").as(LEARNER));
    }

    private Visit instructor() {
        return api.visit(api.launchOf("3").named("Theresa", "Nakamura").as(INSTRUCTOR));
    }

    private Visit administrator() {
        return api.visit(api.launchOf("2").named("Amara", "Okafor").as(INSTRUCTOR, SYSTEM_ADMINISTRATOR));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(PeopleApi.parse(answer).get("code").asText()).isEqualTo(code);
        assertThat(PeopleApi.parse(answer).get("detail").asText()).isNotBlank();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    @Test
    void a_learner_is_told_who_and_where_they_are_and_nothing_of_the_roster() {
        Visit visit = learner();
        JsonNode me = visit.json("/me");

        assertThat(me.at("/person/id").asText())
                .isEqualTo(visit.guest().person().toString());
        assertThat(me.at("/person/name").asText()).isEqualTo("Ana Álvarez");
        assertThat(me.at("/person/givenName").asText()).isEqualTo("Ana");
        assertThat(me.at("/person/email").asText()).isEqualTo("ana@example.org");
        assertThat(me.at("/course/title").asText()).isEqualTo("Reverse Mentoring");
        assertThat(me.at("/course/label").asText()).isEqualTo("RM101");
        assertThat(me.at("/activity/title").asText()).isEqualTo("Meet your mentor");
        assertThat(me.at("/platform/name").asText()).isEqualTo("Example LMS");
        assertThat(me.at("/platform/productFamily").asText()).isEqualTo("moodle");
        assertThat(me.at("/platform/returnUrl").isNull()).isTrue();
        assertThat(texts(me.get("roles"))).containsExactly("LEARNER");
        assertThat(me.get("locale").asText()).isEqualTo("en");
        assertThat(me.get("review").isNull()).isTrue();
        assertThat(me.get("roster").isNull()).isTrue();
        assertThat(me.at("/session/idleMinutes").asInt()).isEqualTo(60);
        assertThat(me.at("/session/endsAt").asText()).isEqualTo("2026-11-22T18:00:00Z");
    }

    @Test
    void an_instructor_is_told_how_the_roster_stands() {
        learner();
        JsonNode roster = instructor().json("/me").get("roster");

        assertThat(roster.get("available").asBoolean()).isTrue();
        assertThat(roster.get("reading").asBoolean()).isTrue();
        assertThat(roster.get("readAt").isNull()).isTrue();
        assertThat(roster.get("members").asInt()).isEqualTo(2);
        assertThat(roster.get("learners").asInt()).isEqualTo(1);
        assertThat(roster.get("instructors").asInt()).isEqualTo(1);
        assertThat(roster.get("left").asInt()).isZero();
        assertThat(roster.get("problem").isNull()).isTrue();
    }

    @Test
    void outside_of_a_course_there_is_none_to_tell_of() {
        JsonNode me = api.visit(api.launchOf("2").as(SYSTEM_ADMINISTRATOR).outsideOfCourses())
                .json("/me");

        assertThat(me.get("course").isNull()).isTrue();
        assertThat(me.get("roster").isNull()).isTrue();
        assertThat(texts(me.get("roles"))).containsExactly("LMS_ADMINISTRATOR");
    }

    @Test
    void the_language_of_the_launch_is_told_and_else_the_one_last_known() {
        Visit spoken = api.visit(api.launchOf("6").speaking("de"), Map.of(Note.LOCALE, "de"));
        Visit silent = api.visit(api.launchOf("6"), Map.of(Note.LOCALE, ""));

        assertThat(spoken.json("/me").get("locale").asText()).isEqualTo("de");
        assertThat(silent.json("/me").get("locale").asText()).isEqualTo("de");
    }

    private JsonNode review(Visit visit) {
        return visit.json("/me").get("review");
    }

    private Visit review(LaunchOf launch, Map<Note, String> notes) {
        Map<Note, String> all = new EnumMap<>(Note.class);
        all.put(Note.MESSAGE_TYPE, MessageType.SUBMISSION_REVIEW.name());
        all.putAll(notes);
        return api.visit(launch, all);
    }

    @Test
    void a_review_names_whose_work_it_is_about() {
        Visit ana = learner();
        JsonNode one = review(review(api.launchOf("3").as(INSTRUCTOR), Map.of(Note.FOR_USER, "6")));
        assertThat(one.get("personId").asText()).isEqualTo(ana.guest().person().toString());
        assertThat(one.get("name").asText()).isEqualTo("Ana Álvarez");

        JsonNode unknown = review(review(api.launchOf("3").as(INSTRUCTOR), Map.of(Note.FOR_USER, "404")));
        assertThat(unknown.get("personId").isNull()).isTrue();

        JsonNode everyone = review(review(api.launchOf("3").as(INSTRUCTOR), Map.of()));
        assertThat(everyone.get("everyone").asBoolean()).isTrue();
    }

    @Test
    void a_learner_reviews_nobody_but_themselves() {
        learner();

        assertThat(review(review(api.launchOf("6"), Map.of(Note.FOR_USER, "6")))
                        .get("name")
                        .asText())
                .isEqualTo("Ana Álvarez");
        assertThat(review(review(api.launchOf("7"), Map.of(Note.FOR_USER, "6"))).isNull())
                .isTrue();
        assertThat(review(review(api.launchOf("7"), Map.of())).isNull()).isTrue();
    }

    @Test
    void the_roster_is_listed_with_counts_and_filters() {
        learner();
        JsonNode all = instructor().json("/roster");

        assertThat(all.get("total").asInt()).isEqualTo(2);
        assertThat(all.at("/counts/all").asInt()).isEqualTo(2);
        assertThat(all.at("/counts/learners").asInt()).isEqualTo(1);
        assertThat(all.at("/counts/left").asInt()).isZero();
        assertThat(all.at("/members/0/name").asText()).isEqualTo("Ana Álvarez");
        assertThat(texts(all.at("/members/0/roles"))).containsExactly("LEARNER");
        assertThat(all.at("/members/0/joinedAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(all.at("/members/0/leftAt").isNull()).isTrue();
        assertThat(all.at("/members/0/lastLaunchAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(all.get("next").isNull()).isTrue();

        JsonNode searched = instructor().json("/roster?search=nakam&role=INSTRUCTOR&status=here");
        assertThat(searched.get("total").asInt()).isEqualTo(1);
        assertThat(searched.at("/members/0/name").asText()).isEqualTo("Theresa Nakamura");
        assertThat(instructor().json("/roster?status=left").get("members")).isEmpty();
    }

    @Test
    void the_list_goes_on_where_it_ended() {
        learner();
        Visit visit = instructor();
        JsonNode first = visit.json("/roster?limit=1");
        JsonNode second =
                visit.json("/roster?limit=1&after=" + first.get("next").asText());

        assertThat(first.at("/members/0/name").asText()).isEqualTo("Ana Álvarez");
        assertThat(first.get("total").asInt()).isEqualTo(2);
        assertThat(second.at("/members/0/name").asText()).isEqualTo("Theresa Nakamura");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit-invalid",
        "limit=501, limit-invalid",
        "limit=many, limit-invalid",
        "limit=99999999999, limit-invalid",
        "role=TEACHER, role-invalid",
        "role=LMS_ADMINISTRATOR, role-invalid",
        "status=gone, status-invalid",
        "after=garbage, cursor-invalid"
    })
    void a_wrong_parameter_gets_a_sentence(String query, String code) {
        assertProblem(instructor().get("/roster?" + query), 400, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search=%25%27%22%00%5C", "search=%F0%9F%8E%93", "role=", "status=", "unknown=1"})
    void odd_parameters_do_no_harm(String query) {
        assertThat(instructor().get("/roster?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void a_learner_sees_no_roster_in_any_form() {
        Visit learner = learner();

        assertProblem(learner.get("/roster"), 403, "not-allowed");
        assertProblem(learner.get("/roster.csv"), 403, "not-allowed");
        assertProblem(learner.send("POST", "/roster/refresh", ""), 403, "not-allowed");
    }

    @Test
    void a_course_without_a_roster_says_what_to_do() {
        Visit visit = api.visit(api.launchOf("3").as(INSTRUCTOR).withoutRoster());
        JsonNode roster = visit.json("/roster");

        assertThat(roster.get("available").asBoolean()).isFalse();
        assertThat(roster.at("/problem/code").asText()).isEqualTo("roster-not-offered");
        assertThat(roster.at("/problem/sentence").asText()).contains("Names and Role Provisioning");
        assertProblem(visit.send("POST", "/roster/refresh", ""), 409, "roster-not-offered");
    }

    @Test
    void a_reading_is_asked_for_once_and_not_again_within_a_minute() {
        Visit visit = instructor();
        assertThat(api.asked).as("the first launch asked").hasSize(1);
        HttpResponse<String> again = visit.send("POST", "/roster/refresh", "");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(PeopleApi.parse(again).get("reading").asBoolean()).isTrue();
        assertThat(api.asked).as("it is on its way").hasSize(1);

        Optional<Instant> now = Optional.of(api.clock.instant());
        api.ports
                .courses()
                .saveRoster(
                        api.tenant,
                        visit.guest().course().orElseThrow(),
                        new RosterState(
                                now,
                                now,
                                now,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Problem("platform-busy", "The learning platform asked to wait."))));
        assertProblem(visit.send("POST", "/roster/refresh", ""), 429, "roster-just-read");
        JsonNode roster = visit.json("/roster");
        assertThat(roster.get("reading").asBoolean()).isFalse();
        assertThat(roster.at("/problem/code").asText()).isEqualTo("platform-busy");
        assertThat(roster.get("readAt").asText()).isEqualTo("2026-11-22T10:00:00Z");

        api.clock.goOn(Duration.ofMinutes(1));
        assertThat(visit.send("POST", "/roster/refresh", "").statusCode()).isEqualTo(202);
        assertThat(api.asked).hasSize(2);
        assertThat(visit.json("/roster").get("reading").asBoolean()).isTrue();
    }

    @Test
    void the_roster_is_taken_along_as_csv_that_no_spreadsheet_runs() {
        learner();
        api.visit(api.launchOf("7").named("=HYPERLINK(\"x\")", "Başaran, \"B\""));
        HttpResponse<String> answer = instructor().get("/roster.csv?role=LEARNER");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"roster.csv\"");
        assertThat(answer.body().lines())
                .containsExactly(
                        "\uFEFFName,E-mail,Roles,Joined,Left,Last visit",
                        "\"'=HYPERLINK(\"\"x\"\") Başaran, \"\"B\"\"\",,LEARNER,2026-11-22T10:00:00Z,,"
                                + "2026-11-22T10:00:00Z",
                        "Ana Álvarez,ana@example.org,LEARNER,2026-11-22T10:00:00Z,,2026-11-22T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1"})
    void whatever_begins_like_a_formula_gets_an_apostrophe(String cell) {
        assertThat(RosterCsv.harmless(cell)).isEqualTo("'" + cell);
        assertThat(RosterCsv.harmless("a" + cell)).isEqualTo("a" + cell);
        assertThat(RosterCsv.harmless("")).isEmpty();
    }

    @Test
    void an_administrator_gives_a_role_and_takes_it_back() {
        Visit administrator = administrator();
        Visit ana = learner();
        String wish = "{\"personId\":\"" + ana.guest().person() + "\",\"role\":\"PROGRAMME_MANAGER\"}";
        HttpResponse<String> granted = administrator.send("POST", "/grants", wish);
        assertThat(granted.statusCode()).isEqualTo(201);
        assertThat(texts(ana.json("/me").get("roles"))).containsExactly("LEARNER", "PROGRAMME_MANAGER");
        assertThat(ana.get("/roster").statusCode()).isEqualTo(200);

        JsonNode grant = administrator.json("/grants").at("/grants/0");
        assertThat(grant.get("personName").asText()).isEqualTo("Ana Álvarez");
        assertThat(grant.get("grantedBy").asText()).isEqualTo("Amara Okafor");
        assertThat(grant.get("role").asText()).isEqualTo("PROGRAMME_MANAGER");
        assertThat(grant.get("grantedAt").asText()).isEqualTo("2026-11-22T10:00:00Z");

        api.clock.goOn(Duration.ofMinutes(1));
        String id = grant.get("id").asText();
        assertThat(administrator.send("DELETE", "/grants/" + id, "").statusCode())
                .isEqualTo(204);
        JsonNode after = administrator.json("/grants");
        assertThat(after.get("grants")).isEmpty();
        assertThat(after.at("/history/0/what").asText()).isEqualTo("REVOKED");
        assertThat(after.at("/history/0/by").asText()).isEqualTo("Amara Okafor");
        assertThat(after.at("/history/1/what").asText()).isEqualTo("GRANTED");
        assertThat(after.at("/history/1/person").asText()).isEqualTo("Ana Álvarez");
        assertProblem(administrator.send("DELETE", "/grants/" + id, ""), 404, "grant-unknown");
        assertProblem(ana.get("/roster"), 403, "not-allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|404|person-unknown",
                "{\"personId\":\"x\",\"role\":\"PROGRAMME_MANAGER\"}|404|person-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"PROGRAMME_MANAGER\"}"
                        + "|404|person-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"KING\"}|400|role-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"LMS_ADMINISTRATOR\"}"
                        + "|400|role-not-grantable",
                "{\"personId\":{}}|400|json-invalid",
                "garbage|400|json-invalid",
                "[]|400|json-invalid"
            })
    void a_wrong_wish_gets_a_sentence(String body, int status, String code) {
        assertProblem(administrator().send("POST", "/grants", body), status, code);
    }

    @Test
    void nobody_but_an_administrator_deals_with_grants() {
        for (Visit visit : List.of(learner(), instructor())) {
            assertProblem(visit.get("/grants"), 403, "not-allowed");
            assertProblem(visit.send("POST", "/grants", "{}"), 403, "not-allowed");
            assertProblem(visit.send("DELETE", "/grants/x", ""), 403, "not-allowed");
        }
    }

    @Test
    void a_visit_that_ended_says_so() {
        Visit visit = learner();
        api.clock.goOn(Duration.ofHours(9));

        assertProblem(visit.get("/me"), 401, "session-ended");
    }
}
