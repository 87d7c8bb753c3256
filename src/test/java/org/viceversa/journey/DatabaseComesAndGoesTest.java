package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.Relay;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** The database is away when the tool starts, and again in the middle of a launch. */
class DatabaseComesAndGoesTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void the_tool_waits_for_its_database_and_goes_on_when_it_is_back() {
        ToolDatabase.Address address = ToolDatabase.POSTGRESQL.newEmpty();
        URI server = URI.create(address.url().substring("jdbc:".length()));
        try (Relay cable = new Relay(server.getHost(), server.getPort());
                RunningTool tool = RunningTool.launch(through(cable, address), Map.of());
                SandboxLms platform = SandboxLms.start(SandboxSettings.defaults())) {
            Patience.until("the tool is alive", SOON, () -> status(tool, "/health/live") == 200);
            assertWaits(tool);

            cable.join();
            Patience.until("the tool is ready", SOON, tool::isReady);
            Tool registered = Operator.of(tool).register(platform);
            Visitor visitor = new Visitor(tool).enter(platform.launch(registered));
            LaunchToken launch = platform.launch(registered);
            Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(visitor.beginLogin(launch)));

            cable.cut();
            assertSaysTryAgain(visitor.post(form));
            assertAway(tool, visitor);

            cable.join();
            Patience.until("the tool is ready again", SOON, tool::isReady);
            assertThat(visitor.me().get("person")).as("the visit goes on").isNotNull();
            assertThat(visitor.post(form).statusCode())
                    .as("the same launch again")
                    .isEqualTo(303);
            assertThat(visitor.me().get("person")).isNotNull();
        }
    }

    private static void assertWaits(RunningTool tool) {
        assertThat(status(tool, "/health/ready")).isEqualTo(503);
        HttpResponse<String> login = Http.get(tool.at("/lti/login?iss=x")).orElseThrow();
        assertThat(login.statusCode()).isEqualTo(503);
        assertThat(login.headers().firstValue("Retry-After")).isPresent();
        assertThat(login.body()).contains("waiting for its database", "in a minute");
        HttpResponse<String> api = Http.get(tool.at("/api/me")).orElseThrow();
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.body()).contains("\"code\":\"starting\"");
        assertThat(status(tool, "/")).isEqualTo(200);
        Patience.until("the log says what it waits for", SOON, () -> tool.log().contains("Viceversa waits: "));
    }

    private static void assertSaysTryAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("cannot reach its database", "Nothing was lost");
        assertThat(answer.body()).doesNotContain("Exception", "postgres");
    }

    private static void assertAway(RunningTool tool, Visitor visitor) {
        assertThat(status(tool, "/health/ready")).isEqualTo(503);
        assertThat(status(tool, "/health/live")).isEqualTo(200);
        HttpResponse<String> me = visitor.get("/me");
        assertThat(me.statusCode()).isEqualTo(503);
        assertThat(me.body()).contains("\"code\":\"database-unavailable\"");
        assertThat(visitor.send(Http.request(tool.at("/app?s=" + visitor.session())))
                        .statusCode())
                .isEqualTo(503);
    }

    private static ToolDatabase.Address through(Relay cable, ToolDatabase.Address address) {
        String url = address.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + cable.port() + "/");
        return new ToolDatabase.Address(url, address.user(), address.password());
    }

    private static int status(RunningTool tool, String path) {
        return Http.get(tool.at(path)).map(HttpResponse::statusCode).orElse(0);
    }
}
