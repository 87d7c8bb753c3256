package org.viceversa.sandbox;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox in Moodle mode with an active tool of its own for each test. */
abstract class WithMoodle {

    static SandboxLms sandbox;
    static FakeTool fake;
    Tool tool;
    Course course;
    Activity activity;
    Flow flow;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults().withMode(Mode.MOODLE));
        fake = new FakeTool();
    }

    @BeforeEach
    void registerAnotherTool() throws IOException {
        sandbox.behave();
        tool = sandbox.activate(sandbox.registerTool(fake.registrationUrl()));
        course = sandbox.course("Reverse Mentoring 2026");
        activity = sandbox.activities(tool, course).get(0);
        flow = new Flow(sandbox, fake, new Browser(sandbox).signIn(sandbox.person("Ana Álvarez")));
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    static Person learner() {
        return sandbox.person("Ana Álvarez");
    }

    LineItem column() {
        return sandbox.lineItems(tool, course).get(0);
    }

    String membersUrl() {
        return sandbox.issuer() + "/mod/lti/services.php/CourseSection/2/bindings/" + tool.deploymentId()
                + "/memberships";
    }

    String itemUrl(LineItem item, String tail) {
        return sandbox.issuer() + "/mod/lti/services.php/2/lineitems/" + item.id() + "/lineitem" + tail + "?type_id="
                + tool.deploymentId();
    }
}
