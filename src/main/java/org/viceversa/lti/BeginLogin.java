package org.viceversa.lti;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.ToolAddress;
import org.viceversa.secret.Secrets;

/** Answers a platform's login initiation: remembers the login and makes the authentication request. */
public final class BeginLogin {

    private static final int LONGEST_QUOTED = 100;
    private static final int MOST_NAMED = 5;

    private final Registrations registrations;
    private final PendingLogins pendingLogins;
    private final Secrets secrets;
    private final ToolAddress tool;
    private final Clock clock;

    public BeginLogin(
            Registrations registrations, PendingLogins pendingLogins, Secrets secrets, ToolAddress tool, Clock clock) {
        this.registrations = registrations;
        this.pendingLogins = pendingLogins;
        this.secrets = secrets;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * What the browser is to do next.
     *
     * @param binding the secret that this browser must show again, by cookie or from platform storage
     */
    public record LoginBegun(
            AuthenticationRequest request, PendingLogin login, String binding, Registration registration) {}

    /** @throws LaunchRejected when no active registration fits, or the target is not this tool's */
    public LoginBegun begin(LoginInitiation initiation) {
        Registration registration = registrationFor(initiation);
        if (!registration.active()) {
            throw new LaunchRejected(Reason.REGISTRATION_INACTIVE, "client id " + registration.clientId())
                    .withRegistration(registration);
        }
        if (!tool.owns(initiation.targetLinkUri())) {
            throw new LaunchRejected(Reason.TARGET_FOREIGN, "target_link_uri of the login")
                    .withRegistration(registration);
        }
        String binding = secrets.next();
        Instant now = clock.instant();
        PendingLogin login = new PendingLogin(
                secrets.next(),
                secrets.next(),
                Secrets.hash(binding),
                registration.id(),
                initiation,
                now.plus(PendingLogin.LIFE));
        pendingLogins.add(login);
        AuthenticationRequest request = new AuthenticationRequest(
                registration.endpoints().authorization(),
                registration.clientId(),
                tool.launchUrl(),
                login.state(),
                login.nonce(),
                initiation);
        return new LoginBegun(request, login, binding, registration);
    }

    private Registration registrationFor(LoginInitiation initiation) {
        if (initiation.clientId().isPresent()) {
            return registrations
                    .find(initiation.issuer(), initiation.clientId().get())
                    .orElseThrow(() -> unknown(initiation));
        }
        List<Registration> ofIssuer = registrations.listByIssuer(initiation.issuer());
        if (ofIssuer.isEmpty()) {
            throw unknown(initiation);
        }
        if (ofIssuer.size() > 1) {
            throw new LaunchRejected(Reason.CLIENT_AMBIGUOUS, ofIssuer.size() + " registrations for the issuer")
                    .withIssuer(initiation.issuer());
        }
        return ofIssuer.get(0);
    }

    /** Says what was looked for and what the operator can do: they compare it with what the platform shows. */
    private LaunchRejected unknown(LoginInitiation initiation) {
        List<String> clientIds = registrations.listByIssuer(initiation.issuer()).stream()
                .map(Registration::clientId)
                .limit(MOST_NAMED)
                .toList();
        String lookedFor = "No platform has issuer " + quoted(withoutQuery(initiation.issuer()))
                + initiation
                        .clientId()
                        .map(id -> " with client id " + quoted(id))
                        .orElse("") + ". ";
        String todo = clientIds.isEmpty()
                ? "Register it, or correct the issuer of the platform that is meant."
                : "The issuer is registered with client id " + String.join(", ", clientIds)
                        + ". Register this client id too, or correct it.";
        return new LaunchRejected(Reason.PLATFORM_UNKNOWN, lookedFor + todo).withIssuer(initiation.issuer());
    }

    /** An issuer has neither query nor fragment (Security Framework §5.1.2), and a stranger's may hold what is secret. */
    private static String withoutQuery(String issuer) {
        return issuer.replaceFirst("(?s)[?#].*", "");
    }

    /** Nothing of it is signed, so it is cut to what a real one may have. */
    private static String quoted(String said) {
        return "\"" + said.substring(0, Math.min(LONGEST_QUOTED, said.length())) + "\"";
    }
}
