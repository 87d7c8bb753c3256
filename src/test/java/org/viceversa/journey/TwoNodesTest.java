package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.OwnThreads;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** Two instances on one PostgreSQL, behind a balancer that sends each request to either. */
class TwoNodesTest {

    private static ToolDatabase.Address database;
    private static RunningTool one;
    private static RunningTool two;
    private static SandboxLms platform;
    private static Tool registered;

    @BeforeAll
    static void start() {
        database = ToolDatabase.POSTGRESQL.newEmpty();
        one = RunningTool.start(database, Map.of());
        // The second one is reached under the first one's address, as behind a balancer.
        two = RunningTool.start(database, Map.of("VICEVERSA_URL", one.base().toString()));
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = Operator.of(one).register(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
        two.close();
        one.close();
    }

    @Test
    void a_login_begun_on_one_ends_on_the_other_and_the_visit_goes_on_on_both() {
        LaunchToken launch = platform.launch(registered);
        Visitor atOne = new Visitor(one);
        HttpResponse<String> login = atOne.beginLogin(launch);
        Visitor atTwo = atOne.at(two);
        assertThat(atTwo.answer(launch, login).statusCode()).isEqualTo(303);

        String name = atTwo.me().at("/person/name").asText();
        assertThat(name).isNotEmpty();
        assertThat(atTwo.at(one).me().at("/person/name").asText()).isEqualTo(name);

        assertThat(atTwo.call("DELETE", "/session", "").statusCode()).isEqualTo(204);
        assertThat(atTwo.at(one).get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_nonce_cannot_be_used_on_both_even_at_the_same_moment() {
        for (int round = 0; round < 10; round++) {
            LaunchToken launch = platform.launch(registered);
            Visitor atOne = new Visitor(one);
            HttpResponse<String> login = atOne.beginLogin(launch);
            Visitor atTwo = atOne.at(two);
            List<Integer> answers = Stream.of(atOne, atTwo)
                    .map(visitor -> CompletableFuture.supplyAsync(
                            () -> visitor.answer(launch, login).statusCode(), OwnThreads.EACH))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(303, 403);
        }
    }

    @Test
    void a_login_that_took_longer_than_ten_minutes_is_told_so_and_the_next_one_is_let_in() throws SQLException {
        LaunchToken launch = platform.launch(registered);
        Visitor atOne = new Visitor(one);
        HttpResponse<String> login = atOne.beginLogin(launch);
        // Where it was begun it is remembered; the other node goes by the database.
        letLoginsExpire();

        HttpResponse<String> late = atOne.at(two).answer(launch, login);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body())
                .contains("took longer than ten minutes")
                .contains("open the activity again from your course");
        assertThat(new Visitor(two).enter(platform.launch(registered)).me().get("person"))
                .isNotNull();
    }

    private static void letLoginsExpire() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update pending_login set expires_at = expires_at - 600000000"))
                    .isPositive();
        }
    }

    @Test
    void both_sign_with_the_same_keys() {
        assertThat(keySet(one)).isEqualTo(keySet(two)).contains("\"kid\"", "\"alg\":\"RS256\"");
    }

    private static String keySet(RunningTool tool) {
        return Http.get(tool.at("/lti/jwks.json")).orElseThrow().body();
    }
}
