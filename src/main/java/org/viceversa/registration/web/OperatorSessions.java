package org.viceversa.registration.web;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.secret.SecretBox;
import org.viceversa.secret.Secrets;

/**
 * Signs the operator in with the password of the settings, for eight hours.
 *
 * <p>A pass is the time of its end, encrypted with the key of the settings, so that every node knows it without asking.
 * It is bound to the password: with another one, all passes are void. Signing out takes it from the browser; a copy that
 * somebody made stays good until its end. Safe for many threads.
 */
public final class OperatorSessions {

    static final Duration LIFE = Duration.ofHours(8);

    private static final int WRONG_TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Optional<String> passwordHash;
    private final SecretBox secretBox;
    private final Clock clock;
    private final Deque<Instant> wrongTries = new ArrayDeque<>();

    /** @param password without it nobody can sign in */
    public OperatorSessions(Optional<String> password, SecretBox secretBox, Clock clock) {
        this.passwordHash = password.map(Secrets::hash);
        this.secretBox = secretBox;
        this.clock = clock;
    }

    /**
     * @return a pass
     * @throws Refused {@code too-many-tries} for everybody after five wrong ones in a minute on this node, {@code
     *     password-wrong}, {@code operator-off}
     */
    public synchronized String signIn(String password) {
        String hash = passwordHash();
        Instant now = clock.instant();
        while (!wrongTries.isEmpty() && wrongTries.peekFirst().plus(WINDOW).isBefore(now)) {
            wrongTries.removeFirst();
        }
        if (wrongTries.size() >= WRONG_TRIES) {
            throw new Refused(
                    Kind.TOO_MANY, "too-many-tries", "The password was wrong too often. Try again in a minute.");
        }
        if (!Secrets.matches(password, hash)) {
            wrongTries.addLast(now);
            throw new Refused(Kind.UNAUTHENTICATED, "password-wrong", "This is not the operator's password.");
        }
        byte[] end = ByteBuffer.allocate(Long.BYTES)
                .putLong(now.plus(LIFE).getEpochSecond())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secretBox.seal(label(hash), end));
    }

    /** @throws Refused {@code operator-unknown} when the pass is none of ours or has ended, {@code operator-off} */
    void check(Optional<String> pass) {
        String hash = passwordHash();
        boolean good = pass.flatMap(text -> end(text, hash))
                .filter(end -> clock.instant().isBefore(end))
                .isPresent();
        if (!good) {
            throw new Refused(Kind.UNAUTHENTICATED, "operator-unknown", "Sign in with the operator's password.");
        }
    }

    private Optional<Instant> end(String pass, String hash) {
        try {
            byte[] end = secretBox.open(label(hash), Base64.getUrlDecoder().decode(pass));
            return Optional.of(Instant.ofEpochSecond(ByteBuffer.wrap(end).getLong()));
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }

    private String passwordHash() {
        return passwordHash.orElseThrow(() -> new Refused(
                Kind.NOT_FOUND,
                "operator-off",
                "The operator's page is off: set VICEVERSA_OPERATOR_PASSWORD and start Viceversa again."));
    }

    private static String label(String hash) {
        return "operator-pass/" + hash;
    }
}
