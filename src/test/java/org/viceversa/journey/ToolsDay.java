package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.viceversa.platform.FakePlatform;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** All that a tool does in a day, good and bad; it remembers each secret that went over the wire. */
final class ToolsDay {

    /** What a stranger writes where it does not belong, and what looks like a token. */
    static final String IN_PARAMETERS = "s3cr3t-in-a-parameter-4Jq9Zk2";

    private static final Duration SOON = Duration.ofSeconds(30);

    final Set<String> secrets = new TreeSet<>(Set.of(IN_PARAMETERS));

    private final RunningTool tool;
    private final SandboxLms platform;
    private Operator operator;

    ToolsDay(RunningTool tool, SandboxLms platform) {
        this.tool = tool;
        this.platform = platform;
    }

    void pass() {
        signIn();
        Tool registered = registerBadlyAndWell();
        launchWell(registered);
        launchBadly(registered);
        readRosters(registered);
    }

    private void signIn() {
        String wrong = "{\"password\":\"" + IN_PARAMETERS + "\"}";
        assertThat(Http.send(Http.request(tool.at("/api/operator/session"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(wrong)))
                        .statusCode())
                .isEqualTo(401);
        operator = Operator.of(tool);
        secrets.add(operator.cookie().split("=", 2)[1]);
        for (String token : Set.of(RunningTool.METRICS_TOKEN, IN_PARAMETERS)) {
            Http.send(Http.request(tool.at("/metrics")).header("Authorization", "Bearer " + token));
        }
    }

    private Tool registerBadlyAndWell() {
        URI invited = operator.inviteAPlatform();
        secrets.add(invited.getQuery().split("=", 2)[1]);
        try (FakePlatform elsewhere = FakePlatform.start()) {
            elsewhere.on("/configuration", FakePlatform.text(403, "text/html", "You sent " + IN_PARAMETERS));
            HttpResponse<String> failed = Http.get(
                            URI.create(invited + "&registration_token=" + IN_PARAMETERS + "&openid_configuration="
                                    + elsewhere.base() + "/configuration%3Ftoken%3D" + IN_PARAMETERS))
                    .orElseThrow();
            assertThat(failed.statusCode()).isEqualTo(503);
        }
        Http.get(tool.at("/lti/register?invitation=" + IN_PARAMETERS));
        return operator.register(platform);
    }

    private void launchWell(Tool registered) {
        LaunchToken reading = platform.launch(registered).as(CourseRole.INSTRUCTOR);
        Visitor visitor = enter(reading.with("custom", Map.of("note", IN_PARAMETERS)));
        Patience.until(
                "the roster is read",
                SOON,
                () -> !visitor.me().at("/roster/readAt").isNull());
        JsonNode answer = Visitor.json(
                enter(platform.launch(registered).as(CourseRole.INSTRUCTOR).asDeepLinking())
                        .call(
                                "POST",
                                "/deep-linking",
                                "{\"items\":[{\"kind\":\"home\",\"title\":\"" + IN_PARAMETERS + "\"}]}"));
        secrets.add(answer.get("jwt").asText());
        secrets.add(URI.create(answer.get("returnUrl").asText()).getQuery());
        Visitor reviewer = enter(platform.launch(registered)
                .as(CourseRole.INSTRUCTOR)
                .asSubmissionReviewOf(
                        platform.person(CourseRole.LEARNER, platform.courses().get(0))));
        assertThat(reviewer.get("/roster?search=" + IN_PARAMETERS).statusCode()).isEqualTo(200);
        assertThat(reviewer.get("/roster?after=" + IN_PARAMETERS).statusCode()).isEqualTo(400);
        assertThat(reviewer.call("DELETE", "/session", "").statusCode()).isEqualTo(204);
        Visitor administrator = enter(platform.launch(registered).as(platform.administrator()));
        assertThat(administrator.get("/diagnostics").statusCode()).isEqualTo(200);
    }

    private Visitor enter(LaunchToken launch) {
        Visitor visitor = new Visitor(tool);
        HttpResponse<String> answer = launch(visitor, launch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return visitor;
    }

    private HttpResponse<String> launch(Visitor visitor, LaunchToken launch) {
        Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(visitor.beginLogin(launch)));
        secrets.add(form.get("state"));
        secrets.add(form.get("id_token"));
        secrets.add(launch.claims().path("nonce").asText());
        HttpResponse<String> answer = visitor.post(form);
        for (String cookie : visitor.cookieHeader().split("; ")) {
            secrets.add(cookie.replaceFirst(".*?=", ""));
        }
        return answer;
    }

    private void launchBadly(Tool registered) {
        Instant now = Instant.now();
        LaunchToken launch = platform.launch(registered);
        Visitor visitor = new Visitor(tool);
        refused(
                visitor,
                platform.launch(registered).issuedAt(now.minusSeconds(900)).expiringAt(now.minusSeconds(800)));
        refused(visitor, platform.launch(registered).withTamperedSignature());
        refused(visitor, platform.launch(registered).with("deployment_id", "unheard-of"));
        refused(visitor, platform.launch(registered).with("message_type", IN_PARAMETERS));
        refused(visitor, platform.launch(registered).withHeader("kid", IN_PARAMETERS));
        refused(visitor, platform.launch(registered).unsigned());
        refused(visitor, launch.with("target_link_uri", "https://elsewhere.example.org/?k=" + IN_PARAMETERS));
        for (Map<String, String> form : Set.of(
                Map.of("error", IN_PARAMETERS, "error_description", IN_PARAMETERS, "state", IN_PARAMETERS),
                Map.of("state", IN_PARAMETERS, "id_token", IN_PARAMETERS))) {
            assertThat(visitor.post(form).statusCode()).isIn(400, 403);
        }
        Map<String, String> login = Map.of(
                "iss",
                "https://unknown.example.org/?k=" + IN_PARAMETERS,
                "login_hint",
                IN_PARAMETERS,
                "target_link_uri",
                tool.base() + "/lti/launch?k=" + IN_PARAMETERS,
                "lti_message_hint",
                IN_PARAMETERS);
        assertThat(Http.send(Http.form(tool.at("/lti/login"), login)).statusCode())
                .isEqualTo(403);
        Http.get(tool.at("/lti/launch?id_token=" + IN_PARAMETERS));
        Http.get(tool.at("/app?s=" + IN_PARAMETERS));
        Http.send(Http.request(tool.at("/api/me"))
                .header("Viceversa-Session", IN_PARAMETERS)
                .header("Authorization", "Bearer " + IN_PARAMETERS));
    }

    private void refused(Visitor visitor, LaunchToken launch) {
        HttpResponse<String> answer = launch(visitor, launch);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 503);
    }

    private void readRosters(Tool registered) {
        platform.misbehave(Misbehaviour.none().onlyAt("member").withHtmlForJson());
        Visitor visitor = enter(platform.launch(registered)
                .opening(platform.activities(registered, platform.courses().get(1))
                        .get(0))
                .as(CourseRole.INSTRUCTOR));
        Patience.until(
                "the roster's problem is told",
                SOON,
                () -> !visitor.me().at("/roster/problem").isEmpty());
        platform.behave();
    }
}
