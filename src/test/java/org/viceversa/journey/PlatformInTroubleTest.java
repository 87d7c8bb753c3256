package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.platform.FakePlatform;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** A platform that is down, slow, or answers HTML where JSON belongs: told in words, and never our fault. */
class PlatformInTroubleTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Misbehaviour FAILING = Misbehaviour.none().failingEvery(1);
    private static final Misbehaviour HTML = Misbehaviour.none().withHtmlForJson();

    private final RunningTool tool = SharedTools.on(ToolDatabase.H2);
    private final Operator operator = Operator.of(tool);
    private SandboxLms platform;
    private Tool registered;

    @BeforeEach
    void register() {
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = operator.register(platform);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void a_launch_whose_keys_cannot_be_read_can_be_sent_again_when_they_can() {
        for (Misbehaviour trouble : List.of(FAILING, HTML)) {
            Tool fresh = operator.register(platform);
            LaunchToken launch = platform.launch(fresh);
            Visitor visitor = new Visitor(tool);
            Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(visitor.beginLogin(launch)));

            platform.misbehave(trouble);
            assertKeysUnreachable(visitor.post(form));
            platform.behave();

            Patience.until(
                    "the same launch is let in", SOON, () -> visitor.post(form).statusCode() == 303);
        }
    }

    @Test
    void a_launch_from_a_platform_that_went_away_is_told_so() {
        LaunchToken launch = platform.launch(registered);
        Visitor visitor = new Visitor(tool);
        Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(visitor.beginLogin(launch)));
        platform.close();
        assertKeysUnreachable(visitor.post(form));
    }

    @Test
    void slow_keys_hold_up_a_launch_and_do_not_end_it() {
        platform.misbehave(Misbehaviour.none().slowBy(Duration.ofSeconds(3)));
        new Visitor(tool).enter(platform.launch(registered));
    }

    @Test
    void the_keys_that_were_read_last_serve_while_the_platform_is_away() {
        new Visitor(tool).enter(platform.launch(registered));
        LaunchToken next = platform.launch(registered);
        platform.close();
        new Visitor(tool).enter(next);
    }

    private static void assertKeysUnreachable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body())
                .contains("could not read your learning platform", "keys just now", "Wait a minute")
                .doesNotContain("Exception");
    }

    @Test
    void the_self_test_tells_what_is_wrong_with_the_token_endpoint() {
        Visitor administrator =
                new Visitor(tool).enter(platform.launch(registered).as(platform.administrator()));
        platform.misbehave(FAILING.onlyAt("token"));
        assertThat(check(administrator, "token").get("finding").asText()).contains("has a fault");
        platform.misbehave(HTML.onlyAt("token"));
        assertThat(check(administrator, "token").get("finding").asText()).contains("could not be understood");
        assertThat(check(administrator, "roster").get("state").asText()).isEqualTo("NOT_APPLICABLE");
        platform.close();
        assertThat(check(administrator, "token").get("finding").asText()).contains("does not answer");
        assertThat(check(administrator, "keys").get("finding").asText()).contains("does not answer");
    }

    private static JsonNode check(Visitor administrator, String id) {
        for (JsonNode check : Visitor.json(administrator.get("/diagnostics")).get("checks")) {
            if (check.get("id").asText().equals(id)) {
                assertThat(check.get("state").asText()).as(check.toString()).isNotEqualTo("OK");
                return check;
            }
        }
        throw new AssertionError("the self-test looks at no " + id);
    }

    @Test
    void a_roster_whose_token_is_refused_says_so_on_its_page() {
        platform.misbehave(HTML.onlyAt("token"));
        Visitor visitor = new Visitor(tool).enter(platform.launch(registered).as(platform.administrator()));
        Patience.until(
                "the roster's problem is told",
                SOON,
                () -> !visitor.me().at("/roster/problem").isEmpty());
        assertThat(visitor.me().at("/roster/problem/sentence").asText()).endsWith("could not be understood.");
    }

    @Test
    void a_configuration_that_cannot_be_read_ends_a_registration_in_words_and_spends_nothing() {
        URI invited = operator.inviteAPlatform();
        try (FakePlatform elsewhere = FakePlatform.start()) {
            elsewhere
                    .on("/fails", FakePlatform.status(500))
                    .on("/html", FakePlatform.text(200, "text/html", "<html><title>Sign in</title></html>"))
                    .on("/text", FakePlatform.json("[1,2,"))
                    .on("/list", FakePlatform.json("[]"))
                    .on("/empty", FakePlatform.json("{}"))
                    .on("/forbidden", FakePlatform.status(403));
            for (String path : List.of("/fails", "/html", "/text", "/list", "/empty", "/forbidden", "/gone")) {
                assertRegistrationFailed(register(invited, elsewhere.uri(path).toString()));
            }
        }
        assertRegistrationFailed(register(invited, "http://127.0.0.1:" + RunningTool.freePort() + "/closed"));
        assertRegistrationFailed(register(invited, "ftp://example.org/"));
        assertThat(platform.registerTool(invited).clientId()).isNotEmpty();
    }

    private static HttpResponse<String> register(URI invited, String configuration) {
        return Http.get(URI.create(invited + "&registration_token=secret-of-the-platform&openid_configuration="
                        + URLEncoder.encode(configuration, StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static void assertRegistrationFailed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 503);
        assertThat(answer.body())
                .contains("The registration did not work")
                .doesNotContain("Exception", "secret-of-the-platform");
    }
}
