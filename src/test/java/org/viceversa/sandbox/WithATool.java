package org.viceversa.sandbox;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox with a tool of its own for each test. */
abstract class WithATool {

    static SandboxLms sandbox;
    static FakeTool fake;
    Tool tool;
    Course course;
    Activity activity;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults());
        fake = new FakeTool();
    }

    @BeforeEach
    void registerAnotherTool() throws IOException {
        sandbox.behave();
        tool = sandbox.registerTool(fake.registrationUrl());
        course = sandbox.course("Reverse Mentoring 2026");
        activity = sandbox.activities(tool, course).get(0);
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    String membersUrl() {
        return sandbox.address() + "lti/courses/" + course.id() + "/members";
    }

    String lineItemsUrl() {
        return sandbox.address() + "lti/courses/" + course.id() + "/lineitems";
    }

    HttpResponse<String> members(String url, String token) throws IOException {
        return fake.get(url, "Authorization", "Bearer " + token, "Accept", Lti.MEMBERS);
    }

    LineItem column() {
        return sandbox.lineItems(tool, course).get(0);
    }

    Person learner() {
        return sandbox.person("Ana Álvarez");
    }

    static Optional<String> link(HttpResponse<String> answer, String relation) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                .matcher(answer.headers().firstValue("Link").orElse(""));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
