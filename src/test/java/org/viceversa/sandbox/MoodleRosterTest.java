package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleRosterTest extends WithMoodle {

    @Test
    void a_tutor_is_an_instructor_in_launches_and_a_learner_in_the_roster() throws IOException {
        JsonNode claims = sandbox.launch(tool).as(CourseRole.TUTOR).claims();
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        JsonNode members = Json.parse(members("", token).body()).path("members");

        assertThat(Json.texts(claims.path(Lti.claim("roles"))))
                .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        members.forEach(member -> {
            boolean teaches = List.of("Theresa Abernathy", "Yaw Boateng", "Hiroshi Okada")
                    .contains(member.path("name").asText());
            assertThat(Json.texts(member.path("roles"))).containsExactly(teaches ? "Instructor" : "Learner");
        });
        assertThat(members).hasSize(84);
    }

    @Test
    void the_roster_pages_only_when_asked_and_loses_the_role_on_the_way() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        assertThat(members("", token).headers().firstValue("Link")).isEmpty();
        assertThat(members("?limit=5&role=Learner", token)
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .isEqualTo("<" + membersUrl() + "?limit=5&from=5>; rel=\"next\"");
        JsonNode first =
                Json.parse(members("?limit=1", token).body()).path("members").path(0);
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "status",
                        "roles",
                        "user_id",
                        "lis_person_sourcedid",
                        "name",
                        "given_name",
                        "family_name",
                        "email",
                        "ext_user_username");
        assertThat(members("?limit=1", token).body())
                .contains("http:\\/\\/localhost")
                .contains("\\u00c1lvarez");
    }

    @Test
    void leavers_and_suspended_people_are_not_in_the_roster() throws IOException {
        Course other = sandbox.course("How We Work Here");
        sandbox.suspend(sandbox.person("Chloé Dupont"), other);
        sandbox.unenrol(sandbox.person("Emeka Eze"), other);
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        String body = fake.get(
                        membersUrl().replace("CourseSection/2", "CourseSection/4"),
                        "Authorization",
                        "Bearer " + token,
                        "Accept",
                        Lti.MEMBERS)
                .body();

        assertThat(body).doesNotContain("Dupont").doesNotContain("Emeka").contains("Bilal");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 400",
        "'application/vnd.ims.lti-nrps.v2.membershipcontainer+json, application/json', 400",
        "application/vnd.ims.lti-nrps.v2.membershipcontainer+json;q=1.0, 400",
        "'application/vnd.ims.lti-nrps.v2.membershipcontainer+json, */*;q=0.1', 200",
        "*/*, 200"
    })
    void the_accept_header_must_be_exact(String accept, int status) throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);

        HttpResponse<String> answer =
                fake.get(membersUrl() + "?limit=1", "Authorization", "Bearer " + token, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertThat(Json.parse(answer.body()).path("reason").asText())
                    .isEqualTo("No handler found for /CourseSection/2/bindings/" + tool.deploymentId() + "/memberships "
                            + accept + " ");
        }
    }

    @Test
    void a_missing_scope_is_401_with_the_recorded_body() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_LINE_ITEM);

        HttpResponse<String> answer = members("", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .startsWith(
                        "{\n    \"status\": 401,\n    \"reason\": \"Unauthorized\",\n    \"request\": {\n"
                                + "        \"method\": \"GET\",\n        \"url\": \"/mod/lti/services.php/CourseSection/2/bindings/");
    }

    @Test
    void tokens_are_json_called_html_and_know_no_leeway() throws IOException {
        ObjectNode ahead = fake.assertionClaims(tool, sandbox);
        ahead.put("iat", Instant.now().getEpochSecond() + 5);
        ObjectNode careless = fake.assertionClaims(tool, sandbox);
        careless.put("aud", "anything").remove(List.of("jti", "iat", "exp", "iss"));

        HttpResponse<String> good = fake.askForToken(sandbox, fake.sign(careless), Lti.SCOPE_ROSTER, Lti.SCOPE_SCORE);
        HttpResponse<String> bad = fake.askForToken(sandbox, fake.sign(ahead), Lti.SCOPE_ROSTER);

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(good.body())
                .startsWith("{\n  \"access_token\" : \"")
                .endsWith("\",\n  \"token_type\" : \"Bearer\",\n  \"expires_in\" : 3600,\n  \"scope\" : \""
                        + Lti.SCOPE_ROSTER + " " + Lti.SCOPE_SCORE + "\"\n}");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).startsWith("{\n  \"error\" : \"");
    }

    private HttpResponse<String> members(String query, String token) throws IOException {
        return fake.get(membersUrl() + query, "Authorization", "Bearer " + token, "Accept", Lti.MEMBERS);
    }
}
