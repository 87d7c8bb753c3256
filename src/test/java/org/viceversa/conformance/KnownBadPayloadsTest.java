package org.viceversa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.testkit.Visitor;

/** 1EdTech's certification 6.1.1, "Known bad payloads", in its own titles, and the cases that it leaves out. */
class KnownBadPayloadsTest extends OnEachDatabase {

    private LaunchToken launch() {
        return launchAs(CourseRole.INSTRUCTOR);
    }

    @Test
    @DisplayName("No KID sent in JWT header")
    void noKid() {
        assertRefused(launch().withoutHeader("kid"), "key-id-missing");
    }

    @Test
    @DisplayName("Incorrect KID in JWT header")
    void wrongKid() {
        assertRefused(launch().withHeader("kid", "imstester_66067"), "key-unknown");
    }

    @Test
    @DisplayName("Wrong LTI version")
    void wrongVersion() {
        assertRefused(launch().with("version", "11.3"), "version-wrong");
    }

    @Test
    @DisplayName("No LTI version")
    void noVersion() {
        assertRefused(launch().without("version"), "claim-missing");
    }

    @Test
    @DisplayName("Invalid LTI message: JSON is not LTI 1.3 JWT")
    void notLti() {
        assertRefused(launch().withOnlyTheClaims(Map.of("name", "badltilaunch")), "claim-missing");
    }

    @Test
    @DisplayName("Missing LTI claims: one or more required claims missing")
    void missingClaims() {
        for (String claim : List.of(
                "version",
                "message_type",
                "roles",
                "deployment_id",
                "target_link_uri",
                "iss",
                "aud",
                "nonce",
                "iat",
                "exp")) {
            assertRefused(launch().without(claim), "claim-missing");
        }
    }

    @Test
    @DisplayName("Timestamps incorrect: iat and exp invalid")
    void wrongTimes() {
        assertRefused(
                launch().issuedAt(Instant.ofEpochSecond(11111)).expiringAt(Instant.ofEpochSecond(22222)), "expired");
    }

    @Test
    @DisplayName("message_type claim missing")
    void noMessageType() {
        assertRefused(launch().without("message_type"), "claim-missing");
    }

    @Test
    @DisplayName("role claim missing")
    void noRoles() {
        assertRefused(launch().without("roles"), "claim-missing");
    }

    @Test
    @DisplayName("deployment_id claim missing")
    void noDeployment() {
        assertRefused(launch().without("deployment_id"), "claim-missing");
    }

    @Test
    @DisplayName("resource_link_id claim missing")
    void noResourceLink() {
        assertRefused(launch().without("resource_link.id"), "claim-missing");
        assertRefused(launch().without("resource_link"), "claim-missing");
    }

    @Test
    @DisplayName("sub claim missing")
    void noUser() {
        assertRefused(launch().without("sub"), "claim-missing");
        assertRefused(launch().with("sub", ""), "claim-missing");
    }

    @Test
    @DisplayName("Beyond the list: algorithms and keys")
    void algorithmsAndKeys() throws Exception {
        assertRefused(launch().unsigned(), "algorithm-not-allowed");
        assertRefused(launch().signedWithThePublicKeyAsSecret(), "algorithm-not-allowed");
        assertRefused(launch().signedWith("RS384"), "algorithm-not-allowed");
        assertRefused(launch().signedWith("ES256").signedBy(ellipticKeys()), "algorithm-not-allowed");
        assertRefused(launch().signedBy(rsaKeys(2048)), "signature-wrong");
        assertRefused(launch().withTamperedSignature(), "signature-wrong");
    }

    @Test
    @DisplayName("Beyond the list: audiences, azp and issuer")
    void audiences() {
        String client = registered.clientId();
        assertRefused(launch().with("aud", List.of(client, "other")), "audience-wrong");
        assertRefused(launch().with("aud", List.of(client, "other")).with("azp", client), "audience-wrong");
        assertRefused(launch().with("azp", "other"), "audience-wrong");
        assertRefused(launch().with("aud", "other"), "audience-wrong");
        assertRefused(launch().with("iss", "http://elsewhere.example.org"), "issuer-wrong");
    }

    @Test
    @DisplayName("Beyond the list: nbf ahead, iat old")
    void times() {
        Instant now = Instant.now();
        assertRefused(launch().with("nbf", now.plusSeconds(120).getEpochSecond()), "not-yet-valid");
        assertRefused(launch().issuedAt(now.minusSeconds(900)), "expired");
        assertRefused(launch().issuedAt(now.plusSeconds(120)), "not-yet-valid");
    }

    @Test
    @DisplayName("Beyond the list: nonces, states and browsers")
    void noncesStatesBrowsers() {
        LaunchToken launch = launch();
        Visitor visitor = new Visitor(tool);
        HttpResponse<String> login = visitor.beginLogin(launch);
        Map<String, String> form = launch.answerTo(Visitor.authenticationRequest(login));
        HttpResponse<String> otherLogin = visitor.beginLogin(launch);

        Map<String, String> foreignNonce = new HashMap<>(form);
        foreignNonce.put(
                "id_token",
                launch.answerTo(Visitor.authenticationRequest(otherLogin)).get("id_token"));
        assertRefused(visitor.post(foreignNonce), "nonce-wrong");
        Map<String, String> invented = new HashMap<>(form);
        invented.put("state", "invented");
        assertRefused(visitor.post(invented), "state-unknown");
        HttpResponse<String> elsewhere = new Visitor(tool).post(form);
        assertThat(elsewhere.statusCode()).isEqualTo(200);
        assertThat(elsewhere.body()).contains("new window");

        assertThat(visitor.post(form).statusCode()).isEqualTo(303);
        assertRefused(visitor.post(form), "state-unknown");
    }

    @Test
    @DisplayName("Beyond the list: deployments, targets and forms of claims")
    void deploymentsTargetsForms() {
        new Visitor(tool).enter(launch());
        assertRefused(launch().with("deployment_id", "unheard-of"), "deployment-waiting");
        assertRefused(launch().with("deployment_id", "x".repeat(256)), "claim-invalid");
        assertRefused(launch().with("target_link_uri", "https://evil.example.org/"), "target-foreign");
        assertRefused(launch().with("target_link_uri", tool.base() + "/lti/launch?x=1"), "claim-invalid");
        assertRefused(launch().with("roles", "Instructor"), "claim-invalid");
        assertRefused(launch().with("sub", "x".repeat(256)), "claim-invalid");
        assertRefused(launch().with("message_type", "LtiUnheardOfRequest"), "message-type-unknown");
    }

    private static KeyPair rsaKeys(int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static KeyPair ellipticKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
