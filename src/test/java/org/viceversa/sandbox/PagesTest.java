package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static SandboxLms sandbox;
    private static FakeTool fake;
    private static Tool tool;
    private static Course course;

    @BeforeAll
    static void startEverything() throws IOException {
        sandbox = SandboxLms.start(SandboxSettings.defaults());
        fake = new FakeTool(registration -> registration.put("client_name", "<b>Tool & \"co\"</b>"));
        tool = sandbox.registerTool(fake.registrationUrl());
        course = sandbox.course("Reverse Mentoring 2026");
    }

    @AfterAll
    static void stopEverything() {
        fake.close();
        sandbox.close();
    }

    @Test
    void the_sandbox_has_120_people_with_names_of_every_kind() {
        assertThat(sandbox.people()).hasSize(120);
        assertThat(sandbox.people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(sandbox.people()).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(sandbox.people()).anyMatch(person -> person.name().length() == 80);
        assertThat(sandbox.people()).anyMatch(person -> person.familyName().isEmpty());
        assertThat(sandbox.people()).anyMatch(person -> person.email().isEmpty());
        assertThat(sandbox.people()).filteredOn(Person::administrator).hasSize(1);
    }

    @Test
    void somebody_teaches_in_one_course_and_learns_in_another() {
        Person theresa = sandbox.person(CourseRole.INSTRUCTOR, course);

        assertThat(sandbox.members(sandbox.course("Data Skills for Leaders")))
                .anyMatch(member -> member.personId().equals(theresa.id()) && member.role() == CourseRole.LEARNER);
    }

    @Test
    void a_visitor_chooses_a_person_and_sees_their_courses() throws IOException {
        Browser browser = new Browser(sandbox);

        assertThat(browser.get(sandbox.address().toString()).body())
                .contains("Who are you?")
                .contains("Ana Álvarez");
        assertThat(browser.get(sandbox.address() + "?q=tenzin").body()).contains(">Tenzin</button>");
        browser.signIn(sandbox.person("Ana Álvarez"));
        assertThat(browser.get(sandbox.address().toString()).body())
                .contains("You are <bdi>Ana Álvarez</bdi>")
                .contains("Reverse Mentoring 2026");
    }

    @Test
    void every_page_opens_and_escapes_what_the_tool_said() throws IOException {
        Browser browser = new Browser(sandbox).signIn(sandbox.person(CourseRole.INSTRUCTOR, course));
        LineItem column = sandbox.lineItems(tool, course).get(0);
        Activity activity = sandbox.activities(tool, course).get(0);

        for (String path : new String[] {
            "",
            "courses/2",
            "courses/2/people",
            "courses/2/people?from=50",
            "courses/2/gradebook",
            "courses/2/add-content?tool=" + tool.clientId(),
            "activities/" + activity.id(),
            "activities/" + sandbox.activities(tool, course).get(1).id(),
            "gradebook/" + column.id(),
            "gradebook/" + column.id() + "?person=9",
            "admin/tools",
            "admin/tools/" + tool.clientId(),
            "admin/misbehaviour",
            "lti/return?course=2&lti_msg=%3Cb%3EDone",
            "admin/tools/register?url=" + fake.url("/register")
        }) {
            HttpResponse<String> page = browser.get(sandbox.address() + path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<b>").contains("<h1>");
        }
    }

    @Test
    void assets_are_served_and_nothing_beside_them() throws IOException {
        Browser browser = new Browser(sandbox);

        assertThat(browser.get(sandbox.address() + "assets/sandbox.css").statusCode())
                .isEqualTo(200);
        assertThat(browser.get(sandbox.address() + "assets/storage.js").body()).contains("lti.put_data");
        assertThat(browser.get(sandbox.address() + "assets/nothing.css").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(sandbox.address() + "assets/..%2FMode.class").statusCode())
                .isEqualTo(404);
    }

    @Test
    void people_are_enrolled_and_removed_by_those_who_may() throws IOException {
        Person newcomer = sandbox.person("Sione Taufa");
        Map<String, String> form = Map.of("person", newcomer.id(), "role", "LEARNER", "status", "ACTIVE");
        String people = sandbox.address() + "courses/2/people";

        assertThat(new Browser(sandbox)
                        .signIn(sandbox.person("Ana Álvarez"))
                        .post(people, form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(sandbox)
                        .signIn(sandbox.administrator())
                        .post(people, form)
                        .statusCode())
                .isEqualTo(302);
        assertThat(sandbox.members(course)).anyMatch(member -> member.personId().equals(newcomer.id()));
    }

    @Test
    void a_tool_is_registered_by_hand() throws IOException {
        Browser browser = new Browser(sandbox);
        HttpResponse<String> answer = browser.post(
                sandbox.address() + "admin/tools",
                Map.of(
                        "name",
                        "By hand",
                        "target",
                        fake.url("/launch"),
                        "login",
                        fake.url("/login"),
                        "redirects",
                        fake.url("/launch") + " " + fake.url("/deep"),
                        "keys",
                        fake.url("/jwks")));

        String details = answer.headers().firstValue("Location").orElseThrow();
        Tool byHand = sandbox.tool(details.substring(details.lastIndexOf('/') + 1));
        assertThat(byHand.redirectUris()).hasSize(2);
        assertThat(fake.token(sandbox, byHand, Lti.SCOPE_ROSTER)).isNotEmpty();
    }

    @Test
    void a_tool_registered_by_hand_in_java_is_in_the_courses() {
        Tool byHand = sandbox.registerByHand(
                "In Java",
                URI.create(fake.url("/login")),
                URI.create(fake.url("/jwks")),
                List.of(URI.create(fake.url("/launch"))),
                URI.create(fake.url("/launch")));

        assertThat(sandbox.activities(byHand, course)).hasSize(2);
        assertThat(sandbox.launch(byHand).loginParameters()).containsEntry("client_id", byHand.clientId());
    }

    @Test
    void misbehaviour_is_set_on_its_page() throws IOException {
        Browser browser = new Browser(sandbox);
        browser.post(
                sandbox.address() + "admin/misbehaviour",
                Map.of(
                        "every",
                        "3",
                        "slow",
                        "20",
                        "missing",
                        "nonce roles",
                        "signature",
                        "on",
                        "at",
                        "members",
                        "skew",
                        "-5"));

        assertThat(browser.get(sandbox.address() + "admin/misbehaviour").body()).contains("misbehaves as set below");
        assertThat(sandbox.misbehaviour())
                .isEqualTo(Misbehaviour.none()
                        .failingEvery(3)
                        .slowBy(Duration.ofMillis(20))
                        .withoutClaims("nonce", "roles")
                        .withWrongSignature()
                        .onlyAt("members")
                        .withClockAheadBy(Duration.ofSeconds(-5)));
        browser.post(sandbox.address() + "admin/misbehaviour/end", Map.of());
        assertThat(sandbox.misbehaviour()).isEqualTo(Misbehaviour.none());
    }

    @Test
    void a_taken_port_and_a_host_elsewhere_are_told_in_a_sentence() {
        SandboxSettings taken = SandboxSettings.defaults().withPort(sandbox.port());

        assertThatThrownBy(() -> SandboxLms.start(taken))
                .isInstanceOf(SandboxNotStarted.class)
                .hasMessage("Port " + sandbox.port() + " is taken: give the sandbox LMS another one.");
        assertThatThrownBy(() -> SandboxLms.start(SandboxSettings.defaults().withHost("0.0.0.0")))
                .isInstanceOf(SandboxNotStarted.class)
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void a_call_that_hangs_is_let_go_when_the_sandbox_closes() throws Exception {
        SandboxLms other = SandboxLms.start(SandboxSettings.defaults());
        other.misbehave(Misbehaviour.none().withHangingConnections());
        var call = HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(other.keysAddress()).build(), HttpResponse.BodyHandlers.ofString());
        assertThatThrownBy(() -> call.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        other.close();

        assertThat(call).failsWithin(Duration.ofSeconds(5));
    }
}
