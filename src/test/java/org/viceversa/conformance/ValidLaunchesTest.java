package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** 1EdTech's certification 6.1.2 and 6.1.3: valid launches by an instructor, and again by a student. */
@ParameterizedClass(name = "on {0}")
@EnumSource(ToolDatabase.class)
class ValidLaunchesTest {

    private static final String CORE_ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    @Parameter
    ToolDatabase database;

    private SandboxLms platform;
    private RunningTool tool;
    private Tool registered;

    @BeforeEach
    void register() {
        tool = SharedTools.on(database);
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = Operator.of(tool).register(platform);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private LaunchToken launchAs(CourseRole role) {
        return platform.launch(registered).as(role);
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with the plain payload")
    void plain(CourseRole role) {
        JsonNode me = enter(launchAs(role));
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
        JsonNode me = enter(launchAs(role)
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
        assertThat(roles(enter(launchAs(role).with("roles", List.of(word))))).containsExactly(role.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with an unknown role")
    void unknownRole(CourseRole role) {
        JsonNode me = enter(
                launchAs(role).with("roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper")));
        assertThat(roles(me)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with no role")
    void noRole(CourseRole role) {
        assertThat(roles(enter(launchAs(role).with("roles", List.of(""))))).isEmpty();
        assertThat(roles(enter(launchAs(role).with("roles", List.of())))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with e-mail only")
    void emailOnly(CourseRole role) {
        JsonNode me = enter(launchAs(role)
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
        JsonNode me = enter(launchAs(role).without("email").with("sub", "names-only-" + role));
        assertThat(me.at("/person/name").asText()).isNotEmpty();
        assertThat(me.at("/person/email").asText()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with no PII")
    void noPersonalData(CourseRole role) {
        JsonNode me = enter(launchAs(role).withoutPersonalData().with("sub", "private-" + role));
        assertThat(me.at("/person/name").asText()).isEmpty();
        assertThat(roles(me)).containsExactly(role.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Valid launch with e-mail and without context")
    void withoutContext(CourseRole role) {
        JsonNode me = enter(launchAs(role).without("context", "name", "given_name", "family_name"));
        assertThat(me.get("course").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseRole.class,
            names = {"INSTRUCTOR", "LEARNER"})
    @DisplayName("Beyond the list: unknown claims and custom numbers are no hindrance")
    void unknownClaims(CourseRole role) {
        enter(launchAs(role)
                .with("https://example.org/whatever", Map.of("deep", List.of(1)))
                .with("custom", Map.of("number", 7, "flag", true)));
    }

    private JsonNode enter(LaunchToken launch) {
        return new Visitor(tool).enter(launch).me();
    }

    private static List<String> roles(JsonNode me) {
        return java.util.stream.StreamSupport.stream(me.get("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
