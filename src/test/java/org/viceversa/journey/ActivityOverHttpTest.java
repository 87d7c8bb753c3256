package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.LineItem;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** From the dialogue in a platform like Moodle to the activity, its copies and its column. */
class ActivityOverHttpTest {

    private static final String KEY = "activity_key";

    private static RunningTool tool;
    private static SandboxLms platform;
    private static Tool registered;

    @BeforeAll
    static void register() {
        tool = SharedTools.on(ToolDatabase.H2);
        platform = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.MOODLE));
        registered = Operator.of(tool).register(platform);
    }

    @AfterAll
    static void close() {
        platform.close();
    }

    private static Visitor enter(LaunchToken launch) {
        return new Visitor(tool).enter(launch);
    }

    private static LaunchToken launch(CourseRole role) {
        return platform.launch(registered).as(role);
    }

    private static ObjectNode settings(Visitor visitor, String title) {
        return ((ObjectNode) Visitor.json(visitor.get("/activity-models")).get("defaults")).put("title", title);
    }

    /** Places reflections with these titles; as the platform has them. */
    private static List<Activity> placed(String... titles) {
        int before = activities().size();
        Visitor teacher = enter(launch(CourseRole.INSTRUCTOR).asDeepLinking());
        String all = String.join(
                ",",
                List.of(titles).stream()
                        .map(title -> settings(teacher, title).toString())
                        .toList());
        JsonNode answer =
                Visitor.json(teacher.call("POST", "/deep-linking/activities", "{\"activities\":[" + all + "]}"));
        HttpResponse<String> posted = Http.send(Http.form(
                URI.create(answer.get("returnUrl").asText()),
                Map.of("JWT", answer.get("jwt").asText())));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        return activities().subList(before, before + titles.length);
    }

    private static List<Activity> activities() {
        return platform.activities(registered, platform.courses().get(0));
    }

    private static JsonNode opened(LaunchToken launch) {
        return enter(launch).me().get("activity");
    }

    private static LineItem columnOf(Activity activity) {
        return platform.lineItems(registered, platform.courses().get(0)).stream()
                .filter(column -> column.resourceId().equals(activity.custom().get(KEY)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_placed_has_a_column_and_opens_as_itself() {
        Activity week = placed("Week 3").get(0);

        assertThat(columnOf(week).scoreMaximum()).isEqualTo(10);
        JsonNode learners = opened(launch(CourseRole.LEARNER).opening(week));
        assertThat(learners.get("title").asText()).isEqualTo("Week 3");
        JsonNode teachers = opened(launch(CourseRole.INSTRUCTOR).opening(week));
        assertThat(teachers.get("id")).isEqualTo(learners.get("id"));
        JsonNode reviewed = opened(launch(CourseRole.INSTRUCTOR).opening(week).asSubmissionReview());
        assertThat(reviewed.get("id")).isEqualTo(learners.get("id"));
    }

    @Test
    void several_are_several() {
        List<Activity> months = placed("January", "February", "March");
        List<String> ids = months.stream()
                .map(month -> opened(launch(CourseRole.LEARNER).opening(month))
                        .get("id")
                        .asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("null");
        assertThat(months).extracting(Activity::title).containsExactly("January", "February", "March");
    }

    @Test
    void a_link_that_nobody_set_up_stays_the_home() {
        assertThat(opened(launch(CourseRole.LEARNER)).get("id").isNull()).isTrue();
    }

    @Test
    void a_copied_course_and_a_copied_activity_have_their_own() {
        Activity week = placed("Week 5").get(0);
        Visitor teacher = enter(launch(CourseRole.INSTRUCTOR).opening(week));
        String original = teacher.me().at("/activity/id").asText();
        String key = week.custom().get(KEY);

        LaunchToken copied = launch(CourseRole.INSTRUCTOR)
                .opening(week)
                .with("context.id", "copy-of-" + platform.courses().get(0).id())
                .with("resource_link.id", "link-in-the-copy")
                .with(
                        "custom",
                        Map.of(
                                KEY,
                                key,
                                "context_id_history",
                                platform.courses().get(0).id()));
        Visitor there = enter(copied);
        String copy = there.me().at("/activity/id").asText();
        assertThat(copy).isNotEqualTo(original).isNotEqualTo("null");
        assertThat(enter(copied).me().at("/activity/id").asText()).isEqualTo(copy);
        assertThat(Visitor.json(there.get("/activities/" + copy))
                        .at("/settings/title")
                        .asText())
                .isEqualTo("Week 5");
        assertThat(there.get("/activities/" + original).statusCode()).isEqualTo(404);
        assertThat(Visitor.json(teacher.get("/activities/" + original))
                        .get("copies")
                        .asInt())
                .isEqualTo(1);

        String twin = opened(launch(CourseRole.INSTRUCTOR).opening(week).with("resource_link.id", "duplicated"))
                .get("id")
                .asText();
        assertThat(twin).isNotIn(original, copy, "null");
        assertThat(opened(launch(CourseRole.LEARNER).opening(week)).get("id").asText())
                .isEqualTo(original);
    }

    @Test
    void the_column_follows_other_points() {
        Activity week = placed("Week 6").get(0);
        Visitor teacher = enter(launch(CourseRole.INSTRUCTOR).opening(week));
        JsonNode saved = changed(teacher, "scoreMaximum", 25);

        assertThat(saved.at("/column/change").asText()).isEqualTo("CHANGED");
        assertThat(columnOf(week).scoreMaximum()).isEqualTo(25);
        assertThat(columnOf(week).tag()).isEqualTo("reflection");
        assertThat(saved.at("/before/0/settings/scoreMaximum").asInt()).isEqualTo(10);
    }

    private static JsonNode changed(Visitor teacher, String field, int value) {
        String path = "/activities/" + teacher.me().at("/activity/id").asText();
        JsonNode whole = Visitor.json(teacher.get(path));
        ObjectNode settings = ((ObjectNode) whole.get("settings")).put(field, value);
        return Visitor.json(
                teacher.call("PUT", path, "{\"version\":" + whole.get("version") + ",\"settings\":" + settings + "}"));
    }

    @Test
    void nothing_is_made_by_an_answer_that_is_refused() {
        Visitor teacher = enter(launch(CourseRole.INSTRUCTOR).asDeepLinking());
        int before = Visitor.json(teacher.get("/activities")).get("activities").size();
        String good = settings(teacher, "Good").toString();
        String bad = settings(teacher, "Bad").put("scoreMaximum", 7.5).toString();

        assertProblem(teacher, "{\"activities\":[" + good + "," + bad + "]}", "points-invalid");
        assertProblem(
                teacher, "{\"activities\":[" + good + "],\"items\":[{\"kind\":\"quiz\"}]}", "activity-kind-unknown");
        assertProblem(teacher, "{\"activities\":[{}]}", "field-missing");
        assertProblem(teacher, "{\"activities\":[]}", "activities-too-many");
        assertProblem(enter(launch(CourseRole.INSTRUCTOR)), "{\"activities\":[" + good + "]}", "no-deep-linking");
        assertThat(Visitor.json(teacher.get("/activities")).get("activities")).hasSize(before);
        HttpResponse<String> bare = teacher.call("POST", "/deep-linking", "{\"items\":[{\"kind\":\"reflection\"}]}");
        assertThat(bare.body()).contains("activity-kind-unknown");
    }

    private static void assertProblem(Visitor visitor, String body, String code) {
        HttpResponse<String> answer = visitor.call("POST", "/deep-linking/activities", body);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isIn(400, 409);
    }
}
