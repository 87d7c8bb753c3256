package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TokenTest extends WithATool {

    @Test
    void a_token_is_given_for_a_signed_assertion_and_only_for_what_the_tool_may() throws IOException {
        HttpResponse<String> answer = fake.askForToken(
                sandbox, fake.sign(fake.assertionClaims(tool, sandbox)), Lti.SCOPE_ROSTER, "urn:unknown", "openid");

        JsonNode json = Json.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json.path("scope").asText()).isEqualTo(Lti.SCOPE_ROSTER);
        assertThat(json.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(json.path("expires_in").asInt()).isEqualTo(3600);
    }

    @Test
    void an_assertion_is_refused_that_is_wrong_in_any_claim() throws IOException {
        assertThat(refused(claims -> claims.put("iss", "somebody"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("sub", "somebody"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("aud", "https://elsewhere.example")))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("exp", claims.path("iat").asLong() - 600)))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.put("iat", claims.path("iat").asLong() + 600)))
                .isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.remove("jti"))).isEqualTo("invalid_client");
        assertThat(refused(claims -> claims.remove("exp"))).isEqualTo("invalid_client");
    }

    @Test
    void an_assertion_is_good_once() throws IOException {
        String assertion = fake.sign(fake.assertionClaims(tool, sandbox));

        assertThat(fake.askForToken(sandbox, assertion, Lti.SCOPE_ROSTER).statusCode())
                .isEqualTo(200);
        assertThat(fake.askForToken(sandbox, assertion, Lti.SCOPE_ROSTER).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_tools_keys_are_read_again_only_for_a_key_that_is_not_known() throws IOException {
        fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        int reads = fake.keySetReads.get();
        fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        assertThat(fake.keySetReads).hasValue(reads);

        fake.rotateKey();
        assertThat(fake.token(sandbox, tool, Lti.SCOPE_ROSTER)).isNotEmpty();
        assertThat(fake.keySetReads).hasValue(reads + 1);
    }

    @Test
    void services_ask_for_a_token_of_the_right_scope() throws IOException {
        String url = membersUrl();
        String wrong = fake.token(sandbox, tool, Lti.SCOPE_SCORE);

        assertThat(fake.get(url).statusCode()).isEqualTo(401);
        assertThat(fake.get(url, "Authorization", "Bearer nonsense").statusCode())
                .isEqualTo(401);
        assertThat(fake.get(url, "Authorization", "Bearer " + wrong).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_revoked_token_is_good_for_nothing() throws IOException {
        String token = fake.token(sandbox, tool, Lti.SCOPE_ROSTER);
        sandbox.revokeTokens();

        assertThat(members(membersUrl(), token).statusCode()).isEqualTo(401);
    }

    private String refused(Consumer<ObjectNode> change) throws IOException {
        ObjectNode claims = fake.assertionClaims(tool, sandbox);
        change.accept(claims);
        HttpResponse<String> answer = fake.askForToken(sandbox, fake.sign(claims), Lti.SCOPE_ROSTER);
        assertThat(answer.statusCode()).isEqualTo(401);
        return Json.parse(answer.body()).path("error").asText();
    }
}
