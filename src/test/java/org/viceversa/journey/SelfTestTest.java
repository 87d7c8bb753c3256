package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** The operator looks at a platform from outside of its courses. */
@ParameterizedClass(name = "on {0}")
@EnumSource(ToolDatabase.class)
class SelfTestTest {

    @Parameter
    ToolDatabase database;

    private SandboxLms platform;
    private RunningTool tool;
    private Operator operator;
    private Tool registered;

    @BeforeEach
    void register() {
        tool = SharedTools.on(database);
        platform = SandboxLms.start(SandboxSettings.defaults());
        operator = Operator.of(tool);
        registered = operator.register(platform);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private LaunchToken launch() {
        return platform.launch(registered).as(CourseRole.INSTRUCTOR);
    }

    private JsonNode diagnosis() {
        String id = StreamSupport.stream(operator.overview().get("platforms").spliterator(), false)
                .filter(known -> known.get("issuer").asText().equals(platform.issuer()))
                .map(known -> known.get("id").asText())
                .findFirst()
                .orElseThrow();
        return operator.send("GET", "/platforms/" + id + "/diagnostics", "");
    }

    private static Map<String, JsonNode> checks(JsonNode diagnosis) {
        return StreamSupport.stream(diagnosis.get("checks").spliterator(), false)
                .collect(Collectors.toMap(check -> check.get("id").asText(), check -> check));
    }

    @Test
    void the_services_of_the_course_that_was_launched_last_are_tried_and_it_is_named() {
        assertThat(checks(diagnosis()).get("roster").get("state").asText()).isEqualTo("NOT_APPLICABLE");
        String course = new Visitor(tool)
                .enter(launch())
                .me()
                .get("course")
                .get("title")
                .asText();

        Map<String, JsonNode> checks = checks(diagnosis());
        for (String service : new String[] {"roster", "grades"}) {
            assertThat(checks.get(service).get("state").asText())
                    .as(checks.get(service).toString())
                    .isEqualTo("OK");
            assertThat(checks.get(service).get("finding").asText()).startsWith("In the course “" + course + "”: ");
        }
    }

    @Test
    void a_launch_that_was_refused_while_it_was_verified_is_listed_under_its_platform() {
        new Visitor(tool).launch(launch().with("aud", "somebody-else"));

        JsonNode refusal = diagnosis().get("refusals").get(0);
        assertThat(refusal.get("code").asText()).isEqualTo("audience-wrong");
        assertThat(refusal.get("issuer").asText()).isNotBlank();
    }
}
