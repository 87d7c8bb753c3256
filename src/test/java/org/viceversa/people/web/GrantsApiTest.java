package org.viceversa.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.people.web.PeopleApi.Visit;

class GrantsApiTest extends PeopleApiFixture {

    @Test
    void an_administrator_gives_a_role_and_takes_it_back() {
        Visit administrator = administrator();
        Visit ana = learner();
        String wish = "{\"personId\":\"" + ana.guest().person() + "\",\"role\":\"PROGRAMME_MANAGER\"}";
        HttpResponse<String> granted = administrator.send("POST", "/grants", wish);
        assertThat(granted.statusCode()).isEqualTo(201);
        assertThat(texts(ana.json("/me").get("roles"))).containsExactly("LEARNER", "PROGRAMME_MANAGER");
        assertThat(ana.get("/roster").statusCode()).isEqualTo(200);

        JsonNode grant = administrator.json("/grants").at("/grants/0");
        assertThat(grant.get("personName").asText()).isEqualTo("Ana Álvarez");
        assertThat(grant.get("grantedBy").asText()).isEqualTo("Amara Okafor");
        assertThat(grant.get("role").asText()).isEqualTo("PROGRAMME_MANAGER");
        assertThat(grant.get("grantedAt").asText()).isEqualTo("2026-11-22T10:00:00Z");

        api.clock.goOn(Duration.ofMinutes(1));
        String id = grant.get("id").asText();
        assertThat(administrator.send("DELETE", "/grants/" + id, "").statusCode())
                .isEqualTo(204);
        JsonNode after = administrator.json("/grants");
        assertThat(after.get("grants")).isEmpty();
        assertThat(after.at("/history/0/what").asText()).isEqualTo("REVOKED");
        assertThat(after.at("/history/0/by").asText()).isEqualTo("Amara Okafor");
        assertThat(after.at("/history/1/what").asText()).isEqualTo("GRANTED");
        assertThat(after.at("/history/1/person").asText()).isEqualTo("Ana Álvarez");
        assertProblem(administrator.send("DELETE", "/grants/" + id, ""), 404, "grant-unknown");
        assertProblem(ana.get("/roster"), 403, "not-allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|404|person-unknown",
                "{\"personId\":\"x\",\"role\":\"PROGRAMME_MANAGER\"}|404|person-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"PROGRAMME_MANAGER\"}"
                        + "|404|person-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"KING\"}|400|role-unknown",
                "{\"personId\":\"00000000-0000-0000-0000-000000000000\",\"role\":\"LMS_ADMINISTRATOR\"}"
                        + "|400|role-not-grantable",
                "{\"personId\":{}}|400|json-invalid",
                "garbage|400|json-invalid",
                "[]|400|json-invalid"
            })
    void a_wrong_wish_gets_a_sentence(String body, int status, String code) {
        assertProblem(administrator().send("POST", "/grants", body), status, code);
    }

    @Test
    void nobody_but_an_administrator_deals_with_grants() {
        for (Visit visit : List.of(learner(), instructor())) {
            assertProblem(visit.get("/grants"), 403, "not-allowed");
            assertProblem(visit.send("POST", "/grants", "{}"), 403, "not-allowed");
            assertProblem(visit.send("DELETE", "/grants/x", ""), 403, "not-allowed");
        }
    }
}
