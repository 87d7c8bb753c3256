package org.viceversa.secret;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;

/** New RSA key pairs of 2048 bits, the least that RFC 7518 §3.3 allows and the most that every platform reads. */
public final class RsaKeyPairs implements Supplier<KeyPair> {

    private static final int BITS = 2048;

    @Override
    public KeyPair get() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has RSA", impossible);
        }
    }
}
