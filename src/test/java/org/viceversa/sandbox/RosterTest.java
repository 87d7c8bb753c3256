package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTest extends WithATool {

    @Test
    void a_roster_is_read_page_by_page_with_everybody_once() throws IOException {
        course = sandbox.course("Data Skills for Leaders");
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of(membersUrl() + "?limit=30");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = members(next.get(), token);
            Json.parse(page.body())
                    .path("members")
                    .forEach(member -> ids.add(member.path("user_id").asText()));
            next = link(page, "next");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(76).doesNotHaveDuplicates();
    }

    @Test
    void a_roster_says_who_people_are() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        JsonNode roster =
                Json.parse(members(membersUrl() + "?role=Instructor", token).body());

        JsonNode tutor = roster.path("members").path(0);
        assertThat(roster.path("members")).hasSize(3);
        assertThat(roster.path("context").path("title").asText()).isEqualTo("Reverse Mentoring 2026");
        assertThat(tutor.path("name").asText()).isEqualTo("Noor van den Berg");
        assertThat(tutor.path("status").asText()).isEqualTo("Active");
        assertThat(Json.texts(tutor.path("roles")))
                .contains("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        assertThat(tutor.path("email").asText()).endsWith("@example.org");
    }

    @Test
    void the_differences_tell_who_came_and_who_left() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        String differences =
                link(members(membersUrl() + "?limit=500", token), "differences").orElseThrow();
        Person leaver = sandbox.person("Bilal Başaran");
        Person comer = sandbox.person("Mele Fonoti");
        sandbox.unenrol(leaver, course);
        sandbox.enrol(comer, course, CourseRole.LEARNER);
        sandbox.suspend(sandbox.person("Ana Álvarez"), course);

        HttpResponse<String> answer = members(differences, token);

        List<String> told = new ArrayList<>();
        Json.parse(answer.body())
                .path("members")
                .forEach(member -> told.add(member.path("name").asText() + " "
                        + member.path("status").asText()));
        assertThat(told)
                .containsExactlyInAnyOrder("Bilal Başaran Deleted", "Mele Fonoti Active", "Ana Álvarez Inactive");
        String later = link(answer, "differences").orElseThrow();
        assertThat(Json.parse(members(later, token).body()).path("members")).isEmpty();
    }

    @Test
    void a_roster_for_a_link_has_what_each_launch_would_say() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        JsonNode member = Json.parse(members(membersUrl() + "?limit=1&rlid=" + activity.id(), token)
                        .body())
                .path("members")
                .path(0);

        JsonNode custom = member.path("message").path(0).path(Lti.claim("custom"));
        assertThat(custom.path("who").asText()).isEqualTo(member.path("user_id").asText());
        assertThat(members(membersUrl() + "?rlid=9999", token).statusCode()).isEqualTo(404);
    }

    @Test
    void fifty_thousand_members_are_served_in_pages_of_a_thousand() throws IOException {
        try (SandboxLms large = SandboxLms.start(SandboxSettings.defaults().withMembers(50_000))) {
            Tool here = large.registerTool(fake.registrationUrl());
            String token = fake.token(large, here, Lti.SCOPE_ROSTER);
            Set<String> ids = new HashSet<>();
            Optional<String> next = Optional.of(large.address() + "lti/courses/5/members?limit=1000");
            while (next.isPresent()) {
                HttpResponse<String> page = members(next.get(), token);
                Json.parse(page.body())
                        .path("members")
                        .forEach(member -> ids.add(member.path("user_id").asText()));
                next = link(page, "next");
            }

            assertThat(ids).hasSize(50_000);
        }
    }

    @Test
    void service_calls_can_be_spoilt() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        sandbox.misbehave(Misbehaviour.none().failingEvery(2).onlyAt("members"));
        List<Integer> statuses = List.of(
                members(membersUrl(), token).statusCode(),
                members(membersUrl(), token).statusCode(),
                members(membersUrl(), token).statusCode());
        sandbox.misbehave(Misbehaviour.none().withHtmlForJson());
        String html = members(membersUrl(), token).body();
        sandbox.misbehave(Misbehaviour.none().withPagesOf(7));
        int length = Json.parse(members(membersUrl() + "?limit=50", token).body())
                .path("members")
                .size();
        sandbox.misbehave(Misbehaviour.none().redirectingTo("http://elsewhere.example"));
        Optional<String> location = members(membersUrl(), token).headers().firstValue("Location");
        sandbox.misbehave(Misbehaviour.none().withHugeBodies(1_000_000));
        int size = members(membersUrl(), token).body().length();
        sandbox.misbehave(Misbehaviour.none().slowBy(Duration.ofMillis(300)));
        long before = System.nanoTime();
        members(membersUrl(), token);
        long waited = System.nanoTime() - before;

        assertThat(statuses).containsExactly(200, 500, 200);
        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(length).isEqualTo(7);
        assertThat(location.orElseThrow()).startsWith("http://elsewhere.example/lti/courses/2/members");
        assertThat(size).isGreaterThan(1_000_000);
        assertThat(Duration.ofNanos(waited)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }
}
