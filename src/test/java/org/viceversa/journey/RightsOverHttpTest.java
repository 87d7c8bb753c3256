package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RawHttp;
import org.viceversa.testkit.RawHttp.Draft;
import org.viceversa.testkit.RawHttp.Reply;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** What only some may do is never done for a learner, whatever they send. */
class RightsOverHttpTest {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private static RunningTool tool;
    private static SandboxLms platform;
    private static Visitor learner;

    @BeforeAll
    static void enter() {
        tool = SharedTools.on(ToolDatabase.H2);
        platform = SandboxLms.start(SandboxSettings.defaults());
        Tool registered = Operator.of(tool).register(platform);
        learner = new Visitor(tool).enter(platform.launch(registered).as(CourseRole.LEARNER));
    }

    @AfterAll
    static void close() {
        platform.close();
    }

    static Stream<ApiOperation> forSomeOnly() {
        return ApiOperation.all().stream()
                .filter(ApiOperation::isForSomeOnly)
                .filter(operation -> !operation.isOperators());
    }

    @ParameterizedTest
    @MethodSource("forSomeOnly")
    void a_learner_is_refused(ApiOperation operation) {
        Draft draft = RawHttp.request(operation.method(), operation.pathWith(UNKNOWN))
                .header("Viceversa-Session", learner.session())
                .header("Cookie", learner.cookieHeader());
        Reply reply = (operation.hasBody()
                        ? draft.body(operation.mediaType(), "{}".getBytes(StandardCharsets.UTF_8))
                        : draft)
                .send(tool.base());

        assertThat(reply.status()).isBetween(400, 499);
        if (operation.method().equals("GET") && !operation.hasPlace()) {
            assertThat(reply.status()).isEqualTo(403);
        }
    }
}
