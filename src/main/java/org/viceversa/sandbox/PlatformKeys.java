package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.List;

/** The platform's signing keys, newest first, and the set of public ones that it publishes. Safe for threads. */
final class PlatformKeys {

    /** A key pair with the name by which the published set knows it. */
    record SigningKey(String id, KeyPair pair) {

        static SigningKey generate() {
            return new SigningKey(Base64Url.random(10), newPair(2048));
        }
    }

    private final List<SigningKey> published = new ArrayList<>(List.of(SigningKey.generate()));
    private final List<SigningKey> secret = new ArrayList<>();

    synchronized SigningKey current() {
        return published.get(0);
    }

    /** A key that is never published: what a platform signs with that forgot to. */
    synchronized SigningKey unpublished() {
        if (secret.isEmpty()) {
            secret.add(SigningKey.generate());
        }
        return secret.get(0);
    }

    /** Signs with a new key from now on; the older ones stay published, or go at once. */
    synchronized void rotate(boolean keepOldOnes) {
        if (!keepOldOnes) {
            published.clear();
        }
        published.add(0, SigningKey.generate());
    }

    synchronized boolean signed(Jws token) {
        return published.stream().anyMatch(key -> token.isSignedBy(key.pair().getPublic()));
    }

    synchronized ObjectNode published() {
        ObjectNode set = Json.object();
        published.forEach(key -> set.withArray("keys").add(toJwk(key)));
        return set;
    }

    static KeyPair newPair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode toJwk(SigningKey key) {
        RSAPublicKey rsa = (RSAPublicKey) key.pair().getPublic();
        return Json.object()
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("kid", key.id())
                .put("e", Base64Url.of(rsa.getPublicExponent()))
                .put("n", Base64Url.of(rsa.getModulus()))
                .put("use", "sig");
    }

    /** @throws IllegalArgumentException when it is not an RSA key */
    static RSAPublicKey fromJwk(JsonNode jwk) {
        try {
            BigInteger modulus =
                    new BigInteger(1, Base64Url.decode(jwk.path("n").asText()));
            BigInteger exponent =
                    new BigInteger(1, Base64Url.decode(jwk.path("e").asText()));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key", e);
        }
    }
}
