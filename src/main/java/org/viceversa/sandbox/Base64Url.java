package org.viceversa.sandbox;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Base64 for URLs without padding, and random names made of it. */
final class Base64Url {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Unsigned and big-endian, as RFC 7518 §6.3.1 wants it. */
    static String of(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int skip = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return of(Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    /** @throws IllegalArgumentException when the text is not base64url */
    static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** Text that nobody guesses, with 8 bits for each byte asked for. */
    static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return of(random);
    }

    /** Letters and digits only. */
    static String randomLetters(int length) {
        String alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        StringBuilder text = new StringBuilder();
        RANDOM.ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
        return text.toString();
    }
}
