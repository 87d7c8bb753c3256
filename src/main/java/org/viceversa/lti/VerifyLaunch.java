package org.viceversa.lti;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.ToolAddress;
import org.viceversa.secret.Secrets;

/**
 * Checks an answer to an authentication request, and changes nothing: a launch that cannot be admitted just now, since
 * the database or the platform is away, can be sent again. It may call the platform for its keys, so it must not run in
 * a transaction; {@link AdmitLaunch} then does what must happen once.
 */
public final class VerifyLaunch {

    private final Registrations registrations;
    private final PendingLogins pendingLogins;
    private final IdTokens idTokens;
    private final ToolAddress tool;
    private final Clock clock;

    public VerifyLaunch(
            Registrations registrations,
            PendingLogins pendingLogins,
            IdTokens idTokens,
            ToolAddress tool,
            Clock clock) {
        this.registrations = registrations;
        this.pendingLogins = pendingLogins;
        this.idTokens = idTokens;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * What the browser posted.
     *
     * @param binding the browser's secret for this state, from its cookie or from platform storage
     */
    public record Attempt(
            Optional<String> state,
            Optional<String> idToken,
            Optional<String> platformError,
            Optional<String> binding) {}

    /** What came of it: a message to admit, or a browser that first has to prove itself. */
    public sealed interface Verification permits Verified, BrowserUnproven {}

    /** Every check passed that needs no writing. */
    public record Verified(PendingLogin login, Registration registration, LaunchReader reader) implements Verification {
        public String deploymentId() {
            return reader.deploymentId();
        }
    }

    /** The browser kept no cookie: it may prove itself from platform storage, or begin again in a window of its own. */
    public record BrowserUnproven(PendingLogin login, Registration registration) implements Verification {}

    /**
     * Verifies in this order: the platform's error · state · browser · registration · form, algorithm, key and signature
     * · issuer, audience, times, nonce · version, message type and what each requires.
     *
     * @throws LaunchRejected at the first rule that is broken
     */
    public Verification verify(Attempt attempt) {
        Instant now = clock.instant();
        Optional<PendingLogin> login = attempt.state().flatMap(state -> pendingLogins.find(state, now));
        Optional<Registration> registration = login.flatMap(begun -> registrations.find(begun.registrationId()));
        try {
            return verify(attempt, login, registration, now);
        } catch (LaunchRejected rejected) {
            throw registration.map(rejected::withRegistration).orElse(rejected);
        }
    }

    private Verification verify(
            Attempt attempt, Optional<PendingLogin> known, Optional<Registration> found, Instant now) {
        attempt.platformError().ifPresent(error -> {
            throw new LaunchRejected(platformErrorReason(error), "the platform answered " + printable(error));
        });
        PendingLogin login = known.orElseThrow(() -> new LaunchRejected(
                Reason.STATE_UNKNOWN, attempt.state().isEmpty() ? "no state" : "state unknown, spent or expired"));
        Registration registration = active(found, login);
        if (attempt.binding().isEmpty()) {
            return new BrowserUnproven(login, registration);
        }
        if (!Secrets.matches(attempt.binding().get(), login.bindingHash())) {
            throw new LaunchRejected(Reason.BROWSER_DIFFERENT, "the browser's secret is not that of the login");
        }
        String idToken = attempt.idToken().orElseThrow(() -> new LaunchRejected(Reason.TOKEN_MISSING, "no id_token"));
        LaunchClaims claims = LaunchClaims.of(idTokens.open(registration, idToken));
        IdTokenRules.check(claims, registration, login.nonce(), now);
        LaunchReader reader = new LaunchReader(claims, tool);
        reader.check(login.initiation().targetLinkUri());
        return new Verified(login, registration, reader);
    }

    private static Registration active(Optional<Registration> found, PendingLogin login) {
        Registration registration = found.orElseThrow(() -> new LaunchRejected(
                        Reason.PLATFORM_UNKNOWN,
                        "The platform was removed while it signed somebody in. Register it again, if this was a mistake.")
                .withIssuer(login.initiation().issuer()));
        if (!registration.active()) {
            throw new LaunchRejected(Reason.REGISTRATION_INACTIVE, "client id " + registration.clientId());
        }
        return registration;
    }

    private static Reason platformErrorReason(String error) {
        return error.equals("login_required") ? Reason.NOT_SIGNED_IN_THERE : Reason.PLATFORM_ERROR;
    }

    private static String printable(String error) {
        String plain = error.replaceAll("[^a-z_]", "");
        return plain.isEmpty() ? "an error" : plain.substring(0, Math.min(60, plain.length()));
    }
}
