package org.viceversa.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.viceversa.people.web.PeopleApi.Visit;

/** Visits of each role. */
abstract class PeopleApiFixture {

    PeopleApi api;

    @BeforeEach
    void open() throws Exception {
        api = new PeopleApi();
    }

    @AfterEach
    void close() throws Exception {
        api.close();
    }

    Visit learner() {
        return api.visit(
                api.launchOf("6").named("Ana", "Álvarez").at("ana@example.org").as(LEARNER));
    }

    Visit instructor() {
        return api.visit(api.launchOf("3").named("Theresa", "Nakamura").as(INSTRUCTOR));
    }

    Visit administrator() {
        return api.visit(api.launchOf("2").named("Amara", "Okafor").as(INSTRUCTOR, SYSTEM_ADMINISTRATOR));
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(PeopleApi.parse(answer).get("code").asText()).isEqualTo(code);
        assertThat(PeopleApi.parse(answer).get("detail").asText()).isNotBlank();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
