package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.diagnosis.CourseServices;
import org.viceversa.diagnosis.DiagnosePlatform;
import org.viceversa.diagnosis.Diagnosis;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.lti.Gradebook.Filter;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.lti.RosterMember;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.ToolAddress;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;

/** The services as one platform after the other has them: a second implementation, which checks every signature. */
class SandboxServicesTest {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/";

    private static final Map<Mode, SandboxLms> SANDBOXES = new EnumMap<>(Mode.class);

    @AfterAll
    static void stop() {
        SANDBOXES.values().forEach(SandboxLms::close);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_roster_is_the_course_whatever_the_page_size(Mode mode) {
        with(mode, site -> {
            site.sandbox.misbehave(Misbehaviour.none().withPagesOf(7));
            Set<String> ids = new HashSet<>();
            List<RosterMember> members = new ArrayList<>();

            new NrpsRoster(site.tool.http, site.tool.tokens)
                    .read(site.tool.registration, site.membershipsUrl(), page -> members.addAll(page));

            members.forEach(member -> assertThat(ids.add(member.userId())).isTrue());
            Set<String> enrolled = site.sandbox.members(site.course).stream()
                    .filter(member -> member.status() == Member.Status.ACTIVE)
                    .map(Member::personId)
                    .collect(Collectors.toSet());
            assertThat(ids).containsAll(enrolled);
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_column_is_made_found_changed_filled_read_and_deleted(Mode mode) {
        with(mode, site -> {
            AgsGradebook gradebook = new AgsGradebook(site.tool.http, site.tool.tokens);
            var registration = site.tool.registration;
            String columns = site.gradeClaim().path("lineitems").asText();
            LineItem wanted = new LineItem(
                    Optional.empty(), "Skill path", new BigDecimal("50"), Optional.empty(), "path-1", "path");
            String student =
                    site.sandbox.person(CourseRole.LEARNER, site.course).id();

            LineItem made = gradebook.createLineItem(registration, columns, wanted);
            Filter filter = new Filter(Optional.empty(), Optional.of("path-1"), Optional.of("path"));
            assertThat(gradebook.listLineItems(registration, columns, filter)).containsExactly(made);

            LineItem renamed = new LineItem(
                    made.id(), "Renamed", made.scoreMaximum(), made.resourceLinkId(), made.resourceId(), made.tag());
            gradebook.updateLineItem(registration, renamed);
            assertThat(gradebook.getLineItem(registration, made.id().orElseThrow()))
                    .isEqualTo(renamed);

            gradebook.postScore(registration, made.id().orElseThrow(), score(student, Instant.now()));
            List<Result> results = gradebook.listResults(registration, made.id().orElseThrow(), Optional.of(student));
            assertThat(results).hasSize(1);
            assertThat(results.get(0).score().orElseThrow()).isEqualByComparingTo("40");
            assertThat(results.get(0).comment()).isEqualTo("Well done");

            gradebook.deleteLineItem(registration, made);
            assertThat(gradebook.listLineItems(registration, columns, filter)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_activitys_own_column_is_not_deleted_even_if_its_coupling_was_forgotten(Mode mode) {
        with(mode, site -> {
            AgsGradebook gradebook = new AgsGradebook(site.tool.http, site.tool.tokens);
            String url = site.gradeClaim().path("lineitem").asText();
            LineItem column = gradebook.getLineItem(site.tool.registration, url);
            LineItem forgotten =
                    new LineItem(column.id(), column.label(), column.scoreMaximum(), Optional.empty(), "", "");

            assertThatThrownBy(() -> gradebook.deleteLineItem(site.tool.registration, forgotten))
                    .hasMessageContaining("belongs to an activity");
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_older_score_is_a_conflict(Mode mode) {
        with(mode, site -> {
            AgsGradebook gradebook = new AgsGradebook(site.tool.http, site.tool.tokens);
            String url = site.gradeClaim().path("lineitem").asText();
            String student =
                    site.sandbox.person(CourseRole.LEARNER, site.course).id();
            gradebook.postScore(site.tool.registration, url, score(student, Instant.now()));

            assertThatThrownBy(() -> gradebook.postScore(
                            site.tool.registration,
                            url,
                            score(student, Instant.now().minusSeconds(60))))
                    .isInstanceOfSatisfying(
                            PlatformCallFailed.class,
                            failed -> assertThat(failed.fault()).isEqualTo(Cause.CONFLICT));
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_self_test_finds_nothing_wrong(Mode mode) {
        with(
                mode,
                site -> assertThat(site.diagnose().checks())
                        .as(mode.name())
                        .allSatisfy(check ->
                                assertThat(check.state()).as(check.finding()).isEqualTo(State.OK)));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_self_test_tells_when_the_platform_cannot_read_our_keys(Mode mode) {
        with(mode, site -> {
            site.tool.hideKeys();

            Check token = site.diagnose().checks().get(2);

            assertThat(token.state()).isEqualTo(State.FAILED);
            assertThat(token.advice()).contains("https://tool.example.org/lti/jwks.json");
            if (mode == Mode.MOODLE) {
                assertThat(token.advice()).contains("cURL blocked hosts");
            }
        });
    }

    private static Score score(String userId, Instant at) {
        return new Score(
                userId,
                Optional.of(new BigDecimal("8")),
                BigDecimal.TEN,
                "Well done",
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                at);
    }

    @FunctionalInterface
    private interface Visit {
        void at(Site site);
    }

    private static void with(Mode mode, Visit visit) {
        SandboxLms sandbox = SANDBOXES.computeIfAbsent(
                mode, any -> SandboxLms.start(SandboxSettings.defaults().withMode(mode)));
        sandbox.behave();
        try (RegisteredTool tool = new RegisteredTool(sandbox)) {
            Course course = sandbox.course("Reverse Mentoring 2026");
            visit.at(new Site(
                    sandbox, tool, course, sandbox.activities(tool.tool, course).get(0)));
        }
    }

    private record Site(SandboxLms sandbox, RegisteredTool tool, Course course, Activity activity) {

        JsonNode claim(String name) {
            JsonNode claims = sandbox.launch(tool.tool)
                    .as(CourseRole.INSTRUCTOR)
                    .opening(activity)
                    .claims();
            return claims.path(CLAIM + name);
        }

        String membershipsUrl() {
            return claim("lti-nrps/claim/namesroleservice")
                    .path("context_memberships_url")
                    .asText();
        }

        JsonNode gradeClaim() {
            return claim("lti-ags/claim/endpoint");
        }

        Diagnosis diagnose() {
            Set<String> scopes = StreamSupport.stream(gradeClaim().path("scope").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            CourseServices services = CourseServices.within(
                    Optional.of(new RosterService(membershipsUrl())),
                    Optional.of(new GradeService(
                            scopes, Optional.of(gradeClaim().path("lineitems").asText()), Optional.empty())));
            return new DiagnosePlatform(
                            new HttpPlatformProbe(tool.http, tool.tokens, Clock.systemUTC()),
                            new ToolAddress("https://tool.example.org"),
                            Clock.systemUTC())
                    .diagnose(
                            tool.registration,
                            List.of(new Deployment(
                                    UUID.randomUUID(),
                                    tool.registration.id(),
                                    tool.tool.deploymentId(),
                                    Deployment.State.ACCEPTED,
                                    Instant.now())),
                            services);
        }
    }
}
