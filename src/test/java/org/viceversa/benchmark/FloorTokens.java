package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Verifies ID tokens of one issuer by the JDK's RSA, with the claims that every launch must have. */
final class FloorTokens {

    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final String issuer;
    private final String keySet;
    private final Map<String, PublicKey> keys = new ConcurrentHashMap<>();

    FloorTokens(String issuer, String keySet) {
        this.issuer = issuer;
        this.keySet = keySet;
    }

    /** @throws IllegalStateException when anything is wrong with it */
    JsonNode verify(String token, String nonce) throws IOException, GeneralSecurityException {
        int first = token.indexOf('.');
        int last = token.lastIndexOf('.');
        JsonNode header = JSON.readTree(BASE64.decode(token.substring(0, first)));
        require(header.path("alg").asText().equals("RS256"), "alg");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key(header.path("kid").asText()));
        signature.update(token.substring(0, last).getBytes(StandardCharsets.ISO_8859_1));
        require(signature.verify(BASE64.decode(token.substring(last + 1))), "signature");
        JsonNode claims = JSON.readTree(BASE64.decode(token.substring(first + 1, last)));
        checkClaims(claims, nonce);
        return claims;
    }

    private void checkClaims(JsonNode claims, String nonce) {
        require(claims.path("iss").asText().equals(issuer), "iss");
        require(claims.path("aud").asText().equals(LoadedPlatform.CLIENT_ID), "aud");
        require(claims.path("exp").asLong() > Instant.now().getEpochSecond(), "exp");
        require(claims.path("nonce").asText().equals(nonce), "nonce");
        require(claims.path(CLAIM + "version").asText().equals("1.3.0"), "version");
        require(claims.path(CLAIM + "message_type").asText().equals("LtiResourceLinkRequest"), "message_type");
        require(claims.path(CLAIM + "deployment_id").asText().equals(LoadedPlatform.DEPLOYMENT_ID), "deployment");
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }

    private PublicKey key(String keyId) throws IOException, GeneralSecurityException {
        PublicKey known = keys.get(keyId);
        if (known == null) {
            readKeys();
            known = keys.get(keyId);
        }
        return known;
    }

    private void readKeys() throws IOException, GeneralSecurityException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keySet)).build();
        try {
            String set = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            for (JsonNode key : JSON.readTree(set).path("keys")) {
                RSAPublicKeySpec numbers = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
                keys.put(key.path("kid").asText(), KeyFactory.getInstance("RSA").generatePublic(numbers));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, BASE64.decode(key.path(name).asText()));
    }
}
