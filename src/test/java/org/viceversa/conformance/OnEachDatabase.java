package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** Each test on each database, with a platform of its own that has registered the tool. */
@ParameterizedClass(name = "on {0}")
@EnumSource(ToolDatabase.class)
abstract class OnEachDatabase {

    @Parameter
    ToolDatabase database;

    SandboxLms platform;
    RunningTool tool;
    Tool registered;
    Operator operator;

    @BeforeEach
    void register() {
        tool = SharedTools.on(database);
        platform = SandboxLms.start(settings());
        operator = Operator.of(tool);
        registered = operator.register(platform);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    SandboxSettings settings() {
        return SandboxSettings.defaults();
    }

    LaunchToken launchAs(CourseRole role) {
        return platform.launch(registered).as(role);
    }

    Visitor enter(LaunchToken launch) {
        return new Visitor(tool).enter(launch);
    }

    void assertRefused(LaunchToken launch, String code) {
        assertRefused(new Visitor(tool).launch(launch), code);
    }

    /** A client's mistake is told on a page with a reference, under which the operator finds the reason. */
    void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).doesNotContain("eyJ").doesNotContain("Exception");
        String newest = operator.overview().get("refusals").get(0).get("code").asText();
        assertThat(newest).isEqualTo(code);
    }
}
