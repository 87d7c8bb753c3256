package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.testkit.Visitor;

/** 1EdTech's certification 6.1.2 and 6.1.3: valid launches by an instructor, and again by a student. */
class ValidLaunchesTest extends OnEachDatabase {

    private static final String CORE_ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String ROSTER_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with the plain payload")
    void plain(CourseRole role) {
        JsonNode me = meAfter(launchAs(role));
        assertThat(me.at("/person/name").asText()).isNotEmpty();
        assertThat(me.at("/course/title").asText()).isNotEmpty();
        assertThat(roles(me)).containsExactly(role.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with several roles")
    void severalRoles(CourseRole role) {
        JsonNode me = meAfter(launchAs(role)
                .with("roles", List.of(CORE_ROLES + "Instructor", CORE_ROLES + "Learner", CORE_ROLES + "Mentor")));
        assertThat(roles(me)).contains("INSTRUCTOR", "LEARNER");
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with a short role")
    void shortRole(CourseRole role) {
        String word = role == CourseRole.INSTRUCTOR ? "Instructor" : "Learner";
        assertThat(roles(meAfter(launchAs(role).with("roles", List.of(word))))).containsExactly(role.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with an unknown role")
    void unknownRole(CourseRole role) {
        JsonNode me = meAfter(launchUnlistedAs(role)
                .with("roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper")));
        assertThat(roles(me)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with no role")
    void noRole(CourseRole role) {
        assertThat(roles(meAfter(launchUnlistedAs(role).with("roles", List.of("")))))
                .isEmpty();
        assertThat(roles(meAfter(launchUnlistedAs(role).with("roles", List.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with e-mail only")
    void emailOnly(CourseRole role) {
        JsonNode me = meAfter(launchAs(role)
                .without("name", "given_name", "family_name")
                .with("sub", "email-only-" + role)
                .with("email", "somebody@example.org"));
        assertThat(me.at("/person/email").asText()).isEqualTo("somebody@example.org");
        assertThat(me.at("/person/name").asText()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with names only")
    void namesOnly(CourseRole role) {
        JsonNode me = meAfter(launchAs(role).without("email").with("sub", "names-only-" + role));
        assertThat(me.at("/person/name").asText()).isNotEmpty();
        assertThat(me.at("/person/email").asText()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with no PII")
    void noPersonalData(CourseRole role) {
        JsonNode me = meAfter(launchUnlistedAs(role).withoutPersonalData().with("sub", "private-" + role));
        assertThat(me.at("/person/name").asText()).isEmpty();
        assertThat(roles(me)).containsExactly(role.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with e-mail and without context")
    void withoutContext(CourseRole role) {
        JsonNode me = meAfter(launchAs(role).without("context", "name", "given_name", "family_name"));
        assertThat(me.get("course").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Beyond the list: unknown claims and custom numbers are no hindrance")
    void unknownClaims(CourseRole role) {
        meAfter(launchAs(role)
                .with("https://example.org/whatever", Map.of("deep", List.of(1)))
                .with("custom", Map.of("number", 7, "flag", true)));
    }

    @Test
    @DisplayName("Beyond the list: characters that no text has are no fault of ours, in whichever claim")
    void oddCharacters() {
        for (String odd : List.of("a\0b", "\uD800", "\u0001\u001b[31m", "\uFFFE\u202E")) {
            for (String claim : List.of(
                    "sub",
                    "name",
                    "email",
                    "locale",
                    "deployment_id",
                    "context.id",
                    "context.title",
                    "resource_link.id",
                    "resource_link.title",
                    "tool_platform.name",
                    "launch_presentation.return_url",
                    "message_type",
                    "custom.key")) {
                HttpResponse<String> answer =
                        new Visitor(tool).launch(launchAs(CourseRole.LEARNER).with(claim, odd));
                assertThat(answer.statusCode()).as(claim + " " + answer.body()).isIn(303, 400, 403);
            }
        }
    }

    /** Offers no roster: its reading, which a first launch begins, would add its roles to the launch's at any moment. */
    private LaunchToken launchUnlistedAs(CourseRole role) {
        return launchAs(role).without(ROSTER_CLAIM);
    }

    private JsonNode meAfter(LaunchToken launch) {
        return enter(launch).me();
    }

    private static List<String> roles(JsonNode me) {
        return StreamSupport.stream(me.get("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
