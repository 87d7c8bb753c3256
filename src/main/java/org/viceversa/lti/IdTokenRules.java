package org.viceversa.lti;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.registration.Registration;

/** The rules of the Security Framework for an ID token whose signature fits (§5.1.3). */
final class IdTokenRules {

    /** How far the platform's clock and ours may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** An older token is refused, whatever it says of its own life. */
    static final Duration OLDEST = Duration.ofMinutes(10);

    private IdTokenRules() {}

    static void check(LaunchClaims claims, Registration registration, String nonce, Instant now) {
        checkIssuer(claims, registration);
        checkAudience(claims, registration.clientId());
        checkTimes(claims, now);
        if (!claims.text("nonce").equals(nonce)) {
            throw new LaunchRejected(Reason.NONCE_WRONG, "nonce is not that of the login");
        }
    }

    private static void checkIssuer(LaunchClaims claims, Registration registration) {
        if (!claims.text("iss").equals(registration.issuer())) {
            throw new LaunchRejected(Reason.ISSUER_WRONG, "iss is not that of the registration");
        }
    }

    private static void checkAudience(LaunchClaims claims, String clientId) {
        List<String> audiences =
                claims.values().get("aud") instanceof List<?> ? claims.texts("aud") : List.of(claims.text("aud"));
        if (!audiences.contains(clientId)) {
            throw new LaunchRejected(Reason.AUDIENCE_WRONG, "aud lacks the client id");
        }
        if (audiences.stream().anyMatch(audience -> !audience.equals(clientId))) {
            throw new LaunchRejected(Reason.AUDIENCE_WRONG, "aud names another audience, which is not trusted");
        }
        claims.find("azp").filter(azp -> !azp.equals(clientId)).ifPresent(azp -> {
            throw new LaunchRejected(Reason.AUDIENCE_WRONG, "azp is not the client id");
        });
    }

    private static void checkTimes(LaunchClaims claims, Instant now) {
        Instant expires = time(claims, "exp");
        Instant issued = time(claims, "iat");
        if (!now.isBefore(expires.plus(SKEW))) {
            throw new LaunchRejected(Reason.EXPIRED, "exp is " + gap(expires, now) + " ago");
        }
        if (issued.plus(OLDEST).isBefore(now)) {
            throw new LaunchRejected(Reason.EXPIRED, "iat is " + gap(issued, now) + " ago");
        }
        if (issued.isAfter(now.plus(SKEW))) {
            throw new LaunchRejected(Reason.NOT_YET_VALID, "iat is " + gap(now, issued) + " ahead");
        }
        claims.seconds("nbf").map(Instant::ofEpochSecond).ifPresent(notBefore -> {
            if (notBefore.isAfter(now.plus(SKEW))) {
                throw new LaunchRejected(Reason.NOT_YET_VALID, "nbf is " + gap(now, notBefore) + " ahead");
            }
        });
    }

    private static Instant time(LaunchClaims claims, String name) {
        long seconds =
                claims.seconds(name).orElseThrow(() -> new LaunchRejected(Reason.CLAIM_MISSING, name + " is missing"));
        // Beyond the year 9999 an Instant could not be printed or compared safely.
        if (seconds < 0 || seconds > 253_402_300_799L) {
            throw new LaunchRejected(Reason.CLAIM_INVALID, name + " is no time");
        }
        return Instant.ofEpochSecond(seconds);
    }

    private static String gap(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() + " s";
    }
}
