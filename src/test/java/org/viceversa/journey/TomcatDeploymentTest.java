package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** The WAR that {@code java -jar} runs, on servers of other people, below a context path. */
class TomcatDeploymentTest {

    static List<Path> tomcats() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("target/tomcat"))) {
            return folders.filter(Files::isDirectory)
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tomcats")
    void the_same_war_registers_and_is_launched(Path tomcat) {
        try (RunningTool tool = RunningTool.onTomcat(tomcat, ToolDatabase.H2.newEmpty());
                SandboxLms platform = SandboxLms.start(SandboxSettings.defaults())) {
            Tool registered = Operator.of(tool).register(platform);
            Visitor visitor =
                    new Visitor(tool).enter(platform.launch(registered).as(CourseRole.LEARNER));

            assertThat(visitor.me().get("roles").get(0).asText()).isEqualTo("LEARNER");
            assertThat(visitor.send(Http.request(tool.at("/app?s=" + visitor.session())))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(tool.log()).doesNotContain("SEVERE", "ERROR");
        }
    }

    @Test
    void both_versions_are_tried() throws IOException {
        assertThat(tomcats()).hasSize(2);
    }
}
