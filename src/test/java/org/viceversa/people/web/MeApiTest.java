package org.viceversa.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.MessageType;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.web.PeopleApi.Visit;
import org.viceversa.web.ToolSession.Note;

class MeApiTest extends PeopleApiFixture {

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
    void a_visit_that_ended_says_so() {
        Visit visit = learner();
        api.clock.goOn(Duration.ofHours(9));

        assertProblem(visit.get("/me"), 401, "session-ended");
    }
}
