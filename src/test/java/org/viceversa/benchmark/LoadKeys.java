package org.viceversa.benchmark;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A key pair of RSA with 2048 bits, and the key set that publishes it. */
record LoadKeys(PrivateKey privateKey, RSAPublicKey publicKey) {

    static final String KEY_ID = "benchmark-key";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static LoadKeys generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        return new LoadKeys(pair.getPrivate(), (RSAPublicKey) pair.getPublic());
    }

    String keySet() {
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"" + KEY_ID + "\",\"n\":\""
                + number(publicKey.getModulus().toByteArray()) + "\",\"e\":\""
                + number(publicKey.getPublicExponent().toByteArray()) + "\"}]}";
    }

    private static String number(byte[] bytes) {
        // The sign's byte is not part of the number (RFC 7518 §6.3.1.1).
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
