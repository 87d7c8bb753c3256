package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Where somebody lives, as far as the platform tells. */
class TimeZoneTest {

    private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";

    private final RunningTool tool = SharedTools.on(ToolDatabase.H2);
    private SandboxLms platform;
    private Tool registered;

    @BeforeEach
    void register() {
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = Operator.of(tool).register(platform);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private LaunchToken launch() {
        return platform.launch(registered).as(CourseRole.LEARNER);
    }

    private JsonNode toldBy(LaunchToken launch) {
        return new Visitor(tool).enter(launch).me().get("timeZone");
    }

    @Test
    void the_zone_that_the_platform_tells_is_known() {
        assertThat(toldBy(launch().with(CUSTOM, Map.of("user_timezone", "Asia/Kolkata")))
                        .asText())
                .isEqualTo("Asia/Kolkata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "$Person.address.timezone", "", "Mars/Olympus_Mons", "GMT+25:00"})
    void what_is_no_zone_is_none(String told) {
        assertThat(toldBy(launch().with(CUSTOM, Map.of("user_timezone", told))).isNull())
                .isTrue();
    }

    @Test
    void a_platform_that_was_registered_by_hand_may_tell_none() {
        assertThat(toldBy(launch().without(CUSTOM)).isNull()).isTrue();
    }
}
