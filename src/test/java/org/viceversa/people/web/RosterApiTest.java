package org.viceversa.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.people.RosterState;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.people.web.PeopleApi.Visit;

class RosterApiTest extends PeopleApiFixture {

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
    void a_reading_is_asked_for_once_and_one_that_failed_again_after_ten_seconds() {
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
        assertProblem(visit.send("POST", "/roster/refresh", ""), 429, "roster-just-tried");
        JsonNode roster = visit.json("/roster");
        assertThat(roster.get("reading").asBoolean()).isFalse();
        assertThat(roster.at("/problem/code").asText()).isEqualTo("platform-busy");
        assertThat(roster.get("readAt").asText()).isEqualTo("2026-11-22T10:00:00Z");

        api.clock.goOn(Duration.ofSeconds(10));
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
}
