package org.viceversa.lti.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;

class NimbusIdTokensTest {

    private static final RSAKey KEY = rsa("k1", 2048);
    private static final Payload CLAIMS = new Payload(Map.<String, Object>of("sub", "7", "exp", 5));

    private final List<JWK> published = new ArrayList<>(List.of(KEY.toPublicJWK()));
    private int fetches;
    private boolean down;
    private final NimbusIdTokens idTokens = new NimbusIdTokens(registration -> {
        fetches++;
        if (down) {
            throw new PlatformCallFailed(PlatformCallFailed.Cause.UNREACHABLE, "GET /keys");
        }
        return new JWKSet(published).toString();
    });
    private final Registration registration = new Registration(
            UUID.randomUUID(),
            "https://lms.example.org",
            "client",
            "LMS",
            new Endpoints("https://lms.example.org/a", "https://lms.example.org/t", "https://lms.example.org/k"),
            Optional.empty(),
            "",
            List.of(),
            true,
            Instant.EPOCH);

    @Test
    void a_token_signed_by_a_published_key_is_opened() throws JOSEException {
        assertThat(open(signed(rs256("k1"), new RSASSASigner(KEY)))).containsEntry("sub", "7");
    }

    @Test
    void keys_are_read_once_for_many_launches() throws JOSEException {
        for (int i = 0; i < 5; i++) {
            open(signed(rs256("k1"), new RSASSASigner(KEY)));
        }
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void a_new_key_of_the_platform_is_picked_up_at_once() throws JOSEException {
        open(signed(rs256("k1"), new RSASSASigner(KEY)));
        RSAKey next = rsa("k2", 2048);
        published.add(next.toPublicJWK());
        assertThat(open(signed(rs256("k2"), new RSASSASigner(next)))).containsEntry("sub", "7");
    }

    @Test
    void invented_key_ids_cost_few_readings_and_never_lock_the_real_key_out() throws JOSEException {
        String genuine = signed(rs256("k1"), new RSASSASigner(KEY));
        open(genuine);
        for (int i = 0; i < 20; i++) {
            String invented = signed(rs256("bogus" + i), new RSASSASigner(KEY));
            assertThatThrownBy(() -> open(invented)).isInstanceOf(LaunchRejected.class);
        }
        assertThat(fetches).isLessThanOrEqualTo(3);
        assertThat(open(genuine)).containsEntry("sub", "7");
    }

    @Test
    void while_the_platform_is_down_known_keys_serve_and_unknown_ones_are_told_to_come_back() throws JOSEException {
        String genuine = signed(rs256("k1"), new RSASSASigner(KEY));
        open(genuine);
        down = true;
        assertThat(open(genuine)).containsEntry("sub", "7");
        assertRejected(Reason.KEYS_UNREACHABLE, signed(rs256("k2"), new RSASSASigner(KEY)));
    }

    @Test
    void every_algorithm_but_rs256_is_refused() throws JOSEException {
        ECKey ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        published.add(ec.toPublicJWK());
        assertRejected(Reason.ALGORITHM_NOT_ALLOWED, signed(header(JWSAlgorithm.RS384, "k1"), new RSASSASigner(KEY)));
        assertRejected(Reason.ALGORITHM_NOT_ALLOWED, signed(header(JWSAlgorithm.ES256, "ec"), new ECDSASigner(ec)));
        byte[] publicKeyAsSecret = KEY.toRSAPublicKey().getEncoded();
        assertRejected(
                Reason.ALGORITHM_NOT_ALLOWED,
                signed(header(JWSAlgorithm.HS256, "k1"), new MACSigner(publicKeyAsSecret)));
        assertRejected(Reason.ALGORITHM_NOT_ALLOWED, "eyJhbGciOiJub25lIn0.eyJzdWIiOiI3In0.");
    }

    @Test
    void a_missing_key_id_a_foreign_key_and_a_changed_token_are_refused() throws JOSEException {
        assertRejected(Reason.KEY_ID_MISSING, signed(rs256(null), new RSASSASigner(KEY)));
        assertRejected(Reason.SIGNATURE_WRONG, signed(rs256("k1"), new RSASSASigner(rsa("k1", 2048))));
        String token = signed(rs256("k1"), new RSASSASigner(KEY));
        String[] parts = token.split("\\.");
        String tampered = parts[0] + "." + new Payload("{\"sub\":\"8\"}").toBase64URL() + "." + parts[2];
        assertRejected(Reason.SIGNATURE_WRONG, tampered);
    }

    @Test
    void a_key_below_2048_bits_is_refused() {
        RSAKey small = small();
        published.add(small.toPublicJWK());
        assertRejected(Reason.KEY_TOO_SHORT, signedSmall(small));
    }

    @Test
    void another_type_and_what_is_no_token_are_refused() throws JOSEException {
        JWSHeader accessToken = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("k1")
                .type(new JOSEObjectType("at+jwt"))
                .build();
        assertRejected(Reason.TOKEN_MALFORMED, signed(accessToken, new RSASSASigner(KEY)));
        for (String garbage : new String[] {"x", "a.b.c", "..", "é.é.é", "a".repeat(300_000)}) {
            assertRejected(Reason.TOKEN_MALFORMED, garbage);
        }
        JWSObject text = new JWSObject(rs256("k1"), new Payload("no json"));
        text.sign(new RSASSASigner(KEY));
        assertRejected(Reason.TOKEN_MALFORMED, text.serialize());
    }

    private Map<String, Object> open(String token) {
        return idTokens.open(registration, token);
    }

    private void assertRejected(Reason reason, String token) {
        assertThatThrownBy(() -> open(token))
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    private static JWSHeader rs256(String keyId) {
        return header(JWSAlgorithm.RS256, keyId);
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String keyId) {
        return new JWSHeader.Builder(algorithm).keyID(keyId).build();
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        JWSObject token = new JWSObject(header, CLAIMS);
        token.sign(signer);
        return token.serialize();
    }

    private static String signedSmall(RSAKey key) {
        try {
            return signed(rs256(key.getKeyID()), new RSASSASigner(key.toPrivateKey(), true));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey small() {
        try {
            return new RSAKeyGenerator(1024, true).keyID("small").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsa(String keyId, int bits) {
        try {
            return new RSAKeyGenerator(bits).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
