package org.viceversa.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Logins that the browser keeps in a cookie, sealed against change; the database sees a nonce when it is used. */
final class FloorLogins {

    private static final int LIFE_SECONDS = 600;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Mac> macs;

    FloorLogins() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        macs = ThreadLocal.withInitial(() -> mac(key));
    }

    record Login(String state, String nonce, long expiresAt) {}

    String secret() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    Login begin() {
        return new Login(secret(), secret(), Instant.now().getEpochSecond() + LIFE_SECONDS);
    }

    String seal(Login login) {
        String plain = login.state() + "." + login.nonce() + "." + login.expiresAt();
        return plain + "." + sign(plain);
    }

    /** @throws IllegalStateException when it was changed, is of another state, or has expired */
    Login open(String sealed, String state) {
        int dot = sealed.lastIndexOf('.');
        String plain = sealed.substring(0, dot);
        byte[] expected = sign(plain).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, sealed.substring(dot + 1).getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalStateException("cookie");
        }
        String[] parts = plain.split("\\.");
        Login login = new Login(parts[0], parts[1], Long.parseLong(parts[2]));
        if (!login.state().equals(state) || login.expiresAt() < Instant.now().getEpochSecond()) {
            throw new IllegalStateException("state");
        }
        return login;
    }

    private String sign(String plain) {
        return BASE64.encodeToString(macs.get().doFinal(plain.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
