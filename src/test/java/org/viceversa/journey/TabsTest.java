package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.OwnThreads;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** One person, one browser, several tabs, and the reload button. */
class TabsTest {

    private static final RunningTool TOOL = SharedTools.on(ToolDatabase.POSTGRESQL);

    private static SandboxLms platform;
    private static Tool registered;

    @BeforeAll
    static void register() {
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = Operator.of(TOOL).register(platform);
    }

    @AfterAll
    static void close() {
        platform.close();
    }

    @Test
    void two_tabs_that_open_at_once_both_stay_in() {
        Visitor browser = new Visitor(TOOL);
        LaunchToken first = launch();
        LaunchToken second = launch().opening(
                        platform.activities(registered, platform.courses().get(1))
                                .get(0));
        HttpResponse<String> firstLogin = browser.beginLogin(first);
        HttpResponse<String> secondLogin = browser.beginLogin(second);

        String secondTab = session(browser.answer(second, secondLogin));
        String firstTab = session(browser.answer(first, firstLogin));

        assertThat(course(browser, firstTab))
                .isEqualTo(platform.courses().get(0).title());
        assertThat(course(browser, secondTab))
                .isEqualTo(platform.courses().get(1).title());
        assertThat(browser.call("DELETE", "/session", "").statusCode()).isEqualTo(204);
        assertThat(course(browser, secondTab)).as("the other tab goes on").isNotEmpty();
    }

    @Test
    void a_person_who_comes_for_the_first_time_in_many_tabs_is_one_person() {
        LaunchToken launch = launch().with("sub", "many-tabs");
        List<String> people = Stream.generate(() -> new Visitor(TOOL))
                .limit(6)
                .map(tab -> CompletableFuture.supplyAsync(() -> tab.enter(freshly("many-tabs")), OwnThreads.EACH))
                .toList()
                .stream()
                .map(tab -> tab.join().me().at("/person/id").asText())
                .toList();
        assertThat(people).hasSize(6).containsOnly(people.get(0));
        assertThat(new Visitor(TOOL).enter(launch).me().at("/person/id").asText())
                .isEqualTo(people.get(0));
    }

    private static LaunchToken freshly(String subject) {
        return launch().with("sub", subject);
    }

    @Test
    void a_launch_that_is_sent_again_says_so_and_ends_nothing() {
        Visitor browser = new Visitor(TOOL);
        LaunchToken launch = launch();
        Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(browser.beginLogin(launch)));
        String tab = session(browser.post(form));

        assertSaysOpenAgain(browser.post(form));

        assertThat(course(browser, tab)).isNotEmpty();
        for (int reloads = 0; reloads < 2; reloads++) {
            assertThat(browser.send(Http.request(TOOL.at("/app?s=" + tab))).statusCode())
                    .isEqualTo(200);
        }
        assertThat(browser.enter(launch()).me().get("person")).isNotNull();
    }

    private static void assertSaysOpenAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("has been used already, or took longer than ten minutes")
                .contains("open the activity again from your course");
    }

    private static LaunchToken launch() {
        return platform.launch(registered).as(CourseRole.INSTRUCTOR);
    }

    private static String session(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Visitor.location(answer).getQuery().substring(2);
    }

    private static String course(Visitor browser, String tab) {
        HttpResponse<String> me = browser.send(Http.request(TOOL.at("/api/me")).header("Viceversa-Session", tab));
        return Visitor.json(me).at("/course/title").asText();
    }
}
