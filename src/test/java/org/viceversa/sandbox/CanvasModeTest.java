package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CanvasModeTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private static Tool tool;
    private static Course course;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.CANVAS));
        fake = new FakeTool();
        tool = sandbox.registerTool(fake.registrationUrl());
        course = sandbox.course("Reverse Mentoring 2026");
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void the_issuer_is_shared_and_is_not_its_own_address() {
        assertThat(sandbox.issuer()).isEqualTo("https://canvas.instructure.example");
        assertThat(fake.configuration.path("issuer").asText()).isEqualTo(sandbox.issuer());
        assertThat(sandbox.launch(tool).claims().path("iss").asText()).isEqualTo(sandbox.issuer());
        assertThat(sandbox.tokenAddress().getHost()).isEqualTo("localhost");
    }

    @Test
    void the_configuration_wants_the_registration_token() throws IOException {
        assertThat(fake.get(sandbox.configurationAddress().toString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_launch_names_the_storage_frame_twice_and_the_region() throws IOException {
        Activity activity = sandbox.activities(tool, course).get(0);
        Flow flow = new Flow(sandbox, fake, new Browser(sandbox).signIn(sandbox.person("Ana Álvarez")));

        assertThat(flow.login(activity).fields())
                .containsEntry("lti_storage_target", "post_message_forwarding")
                .containsEntry("deployment_id", tool.deploymentId())
                .containsKeys("canvas_region", "canvas_environment");
        assertThat(flow.launch(activity).fields()).containsEntry("lti_storage_target", "post_message_forwarding");
    }

    @Test
    void one_client_has_several_deployments_and_one_issuer_several_clients() throws IOException {
        Tool twice = sandbox.registerTool(fake.registrationUrl());
        String second = sandbox.addDeployment(twice);

        Tool now = sandbox.tool(twice.clientId());
        assertThat(now.deploymentIds()).containsExactly(twice.deploymentId(), second);
        assertThat(now.clientId()).isNotEqualTo(tool.clientId());
        assertThat(sandbox.activities(now, course))
                .extracting(Activity::deploymentId)
                .containsExactly(twice.deploymentId(), twice.deploymentId(), second);
        JsonNode claims = sandbox.launch(now).throughDeployment(second).claims();
        assertThat(claims.path(Lti.claim("deployment_id")).asText()).isEqualTo(second);
    }

    @Test
    void a_page_with_a_tool_has_the_storage_frame() throws IOException {
        Activity activity = sandbox.activities(tool, course).get(0);
        String page = new Browser(sandbox)
                .signIn(sandbox.person("Ana Álvarez"))
                .get(sandbox.address() + "activities/" + activity.id())
                .body();

        assertThat(page).contains("name=\"post_message_forwarding\"").contains("data-stores=\"false\"");
        assertThat(fake.get(sandbox.address() + "lti/storage/" + tool.clientId())
                        .body())
                .contains("data-origins=\"" + fake.url("") + "\"")
                .contains("data-stores=\"true\"");
    }
}
