package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** 1EdTech's certification 6.3, Names and Role Provisioning Services 2.0, and what platforms do besides. */
class NrpsTest extends OnEachDatabase {

    private static final Duration READING = Duration.ofSeconds(30);
    private static final Misbehaviour AT_ROSTER = Misbehaviour.none().onlyAt("member");

    @Test
    @DisplayName("Instructor launch with the NRPS claim: request, Accept header, bearer token and its scope are right")
    void rosterIsRead() {
        JsonNode roster = read(enter(launchAs(CourseRole.INSTRUCTOR)));
        assertThat(roster.get("total").asInt()).isEqualTo(membersOf(course()));
        assertThat(roster.at("/counts/instructors").asInt()).isPositive();
        assertThat(roster.at("/counts/learners").asInt()).isGreaterThan(50);
        assertThat(roster.at("/members/0/name").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("Beyond the list: pages are followed by Link, however short")
    void pages() {
        platform.misbehave(Misbehaviour.none().withPagesOf(7));
        assertThat(read(enter(launchAs(CourseRole.INSTRUCTOR))).get("total").asInt())
                .isEqualTo(membersOf(course()));
    }

    @Test
    @DisplayName("Beyond the list: members without names and e-mail")
    void withoutNames() {
        platform.shareWith(registered, false, false);
        JsonNode roster = read(enter(launchAs(CourseRole.INSTRUCTOR).withoutPersonalData()));
        assertThat(roster.get("total").asInt()).isEqualTo(membersOf(course()));
        assertThat(roster.get("members")).allSatisfy(member -> {
            assertThat(member.get("name").asText()).isEmpty();
            assertThat(member.get("email").asText()).isEmpty();
        });
    }

    @Test
    @DisplayName("Beyond the list: bare role words, Moodle's members in one answer")
    void bareRoles() {
        try (SandboxLms moodle = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.MOODLE))) {
            Tool there = operator.register(moodle);
            JsonNode roster = read(enter(moodle.launch(there).as(CourseRole.INSTRUCTOR)));
            assertThat(roster.get("total").asInt()).isGreaterThan(80);
            assertThat(roster.at("/counts/instructors").asInt()).isPositive();
        }
    }

    @Test
    @DisplayName("Beyond the list: a token that was revoked is renewed once")
    void renewedToken() {
        read(enter(launchAs(CourseRole.INSTRUCTOR)));
        platform.revokeTokens();
        Course other = platform.courses().get(1);
        Visitor there = enter(platform.launch(registered)
                .opening(platform.activities(registered, other).get(0))
                .as(CourseRole.INSTRUCTOR));
        assertThat(read(there).get("total").asInt()).isEqualTo(membersOf(other));
    }

    @Test
    @DisplayName("Beyond the list: a slow platform holds up its roster and nothing else")
    void slow() {
        platform.misbehave(AT_ROSTER.slowBy(Duration.ofSeconds(3)));
        long begun = System.nanoTime();
        Visitor visitor = enter(launchAs(CourseRole.INSTRUCTOR));
        JsonNode before = Visitor.json(visitor.get("/roster"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(before.get("readAt").isNull()).isTrue();
        assertThat(read(visitor).get("total").asInt()).isEqualTo(membersOf(course()));
    }

    @Test
    @DisplayName("Beyond the list: a platform that fails, or answers HTML, is told of in words")
    void faults() {
        platform.misbehave(AT_ROSTER.withHtmlForJson());
        Visitor visitor = enter(launchAs(CourseRole.INSTRUCTOR));
        JsonNode unreadable = readWithProblem(visitor);
        assertThat(unreadable.at("/problem/code").asText()).isEqualTo("platform-unreadable");
        assertThat(unreadable.get("total").asInt()).as("who launched is there").isEqualTo(1);

        platform.misbehave(AT_ROSTER.failingEvery(1));
        Course other = platform.courses().get(1);
        Visitor there = enter(platform.launch(registered)
                .opening(platform.activities(registered, other).get(0))
                .as(CourseRole.INSTRUCTOR));
        JsonNode broken = readWithProblem(there);
        assertThat(broken.at("/problem/code").asText()).isEqualTo("platform-broken");
        assertThat(broken.at("/problem/sentence").asText()).isEqualTo("The learning platform has a fault.");
    }

    @Test
    @DisplayName("Beyond the list: who leaves is marked, and who returns is back, also where only differences are read")
    void leaversAndReturners() throws SQLException {
        assumeThat(database).as("H2's file is open to the tool alone").isEqualTo(ToolDatabase.POSTGRESQL);
        Visitor visitor = enter(launchAs(CourseRole.INSTRUCTOR));
        int all = read(visitor).get("total").asInt();
        Person leaver = platform.person(CourseRole.LEARNER, course());

        platform.unenrol(leaver, course());
        readAgain();
        Patience.until("one has left", READING, () -> left(visitor) == 1);
        assertThat(Visitor.json(visitor.get("/roster")).get("total").asInt()).isEqualTo(all - 1);
        JsonNode gone =
                Visitor.json(visitor.get("/roster?status=left")).get("members").get(0);
        assertThat(gone.get("name").asText()).isEqualTo(leaver.name());
        assertThat(gone.get("leftAt").isNull()).isFalse();

        platform.enrol(leaver, course(), CourseRole.LEARNER);
        readAgain();
        Patience.until("nobody has left", READING, () -> left(visitor) == 0);
        assertThat(Visitor.json(visitor.get("/roster")).get("total").asInt()).isEqualTo(all);
    }

    private static int left(Visitor visitor) {
        return Visitor.json(visitor.get("/roster")).at("/counts/left").asInt();
    }

    /** As if the last reading were two hours old; the next launch asks for another one. */
    private void readAgain() throws SQLException {
        ToolDatabase.Address address = SharedTools.addressOf(database);
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update course set roster_tried_at = roster_tried_at - 7200000000");
        }
        enter(launchAs(CourseRole.INSTRUCTOR));
    }

    private Course course() {
        return platform.courses().get(0);
    }

    private int membersOf(Course course) {
        return platform.members(course).size();
    }

    private static JsonNode read(Visitor visitor) {
        Patience.until(
                "the roster is read",
                READING,
                () -> !Visitor.json(visitor.get("/roster")).get("readAt").isNull());
        return Visitor.json(visitor.get("/roster"));
    }

    private static JsonNode readWithProblem(Visitor visitor) {
        Patience.until(
                "the roster's problem is told",
                READING,
                () -> !Visitor.json(visitor.get("/roster")).get("problem").isNull());
        return Visitor.json(visitor.get("/roster"));
    }
}
