package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signed JSON web token in its compact form (RFC 7515), made and checked with {@code java.security} alone.
 *
 * <p>The sandbox itself signs with RS256 and accepts nothing else; the other algorithms are there to make tokens that a
 * tool must refuse.
 */
record Jws(ObjectNode header, ObjectNode claims, String signedPart, byte[] signature) {

    private static final Map<String, String> SIGNATURES = Map.of(
            "RS256", "SHA256withRSA",
            "RS384", "SHA384withRSA",
            "RS512", "SHA512withRSA",
            "ES256", "SHA256withECDSAinP1363Format");

    /** @throws IllegalArgumentException when the text is not a signed token */
    static Jws parse(String compact) {
        String[] parts = compact.strip().split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a signed token has three parts");
        }
        return new Jws(object(parts[0]), object(parts[1]), parts[0] + "." + parts[1], Base64Url.decode(parts[2]));
    }

    /** Signs as the header's {@code alg} says; {@code none} leaves the signature empty. */
    static String sign(ObjectNode header, ObjectNode claims, Key key) {
        String content = Base64Url.of(Json.write(header)) + "." + Base64Url.of(Json.write(claims));
        return content + "."
                + Base64Url.of(signatureOf(content, header.path("alg").asText(), key));
    }

    String algorithm() {
        return header.path("alg").asText();
    }

    String keyId() {
        return header.path("kid").asText();
    }

    /** False also for every algorithm but RS256. */
    boolean isSignedBy(PublicKey key) {
        if (!"RS256".equals(algorithm())) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(SIGNATURES.get("RS256"));
            verifier.initVerify(key);
            verifier.update(signedPart.getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] signatureOf(String content, String algorithm, Key key) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        try {
            if (algorithm.toLowerCase(Locale.ROOT).equals("none")) {
                return new byte[0];
            }
            if (algorithm.equals("HS256")) {
                return hmac(bytes, key);
            }
            Signature signer = Signature.getInstance(SIGNATURES.getOrDefault(algorithm, algorithm));
            signer.initSign((PrivateKey) key);
            signer.update(bytes);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot sign with " + algorithm + ".", e);
        }
    }

    /** With a public key as the secret this is the classic confusion of HS256 with RS256. */
    private static byte[] hmac(byte[] content, Key key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static ObjectNode object(String part) {
        return Json.parseObject(new String(Base64Url.decode(part), StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jws that
                && signedPart.equals(that.signedPart)
                && MessageDigest.isEqual(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return signedPart.hashCode();
    }

    /** Never the token itself: it would end in a log. */
    @Override
    public String toString() {
        return "Jws[" + algorithm() + "]";
    }
}
