package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.testkit.Http;

/** 1EdTech's certification 6.2, Deep Linking 2.0: the request is taken, and the response is looked at claim by claim. */
class DeepLinkingTest extends DeepLinkingRequests {

    @Test
    @DisplayName("Deep Linking request payload sent")
    void requestIsTaken() {
        JsonNode picker = enter(request()).me().get("deepLinking");
        assertThat(picker.get("acceptMultiple").asBoolean()).isTrue();
        assertThat(picker.get("acceptsLinks").asBoolean()).isTrue();
        assertThat(picker.get("kinds")).isNotEmpty();
    }

    @Test
    @DisplayName("Deep Linking response received, is signed by a published key, and carries the required claims")
    void responseIsComplete() throws Exception {
        JsonNode answer = answer(request(), ONE);
        JWSObject jws = JWSObject.parse(answer.get("jwt").asText());
        assertThat(URI.create(answer.get("returnUrl").asText()).getAuthority())
                .isEqualTo(platform.address().getAuthority());
        assertThat(jws.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(jws.getHeader().getKeyID()).isNotBlank();
        JWKSet published =
                JWKSet.parse(Http.get(tool.at("/lti/jwks.json")).orElseThrow().body());
        assertThat(jws.verify(new RSASSAVerifier(
                        published.getKeyByKeyId(jws.getHeader().getKeyID()).toRSAKey())))
                .isTrue();

        JsonNode claims = claims(answer);
        assertThat(claims.get("iss").asText()).isEqualTo(registered.clientId());
        assertThat(claims.get("aud")).hasSize(1);
        assertThat(claims.get("aud").get(0).asText()).isEqualTo(platform.issuer());
        assertThat(claims.get(CLAIM + "message_type").asText()).isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.get(CLAIM + "version").asText()).isEqualTo("1.3.0");
        assertThat(claims.get(CLAIM + "deployment_id").asText()).isEqualTo(registered.deploymentId());
        assertThat(claims.get("nonce").asText()).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("Deep Linking response timestamps")
    void responseTimestamps() {
        JsonNode claims = claims(answer(request(), ONE));
        Instant now = Instant.now();
        Instant issued = Instant.ofEpochSecond(claims.get("iat").asLong());
        assertThat(issued).isBetween(now.minusSeconds(30), now);
        assertThat(Instant.ofEpochSecond(claims.get("exp").asLong()))
                .isBetween(now.plusSeconds(60), now.plusSeconds(900));
    }

    @Test
    @DisplayName("Affirm Deep Linking response values: content items and data")
    void values() {
        JsonNode claims = claims(answer(request(), ONE));
        JsonNode item = claims.get(DL + "content_items").get(0);
        assertThat(item.get("type").asText()).isEqualTo("ltiResourceLink");
        assertThat(item.get("title").asText()).isEqualTo("Our mentoring");
        assertThat(item.get("url").asText()).isEqualTo(tool.base() + "/lti/launch");
        item.get("custom").forEach(value -> assertThat(value.isTextual()).isTrue());
        assertThat(claims.get(DL + "data").asText()).isEqualTo("909708");
    }
}
