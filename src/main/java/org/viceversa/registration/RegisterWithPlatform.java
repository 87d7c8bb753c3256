package org.viceversa.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.RegistrationFailed.Reason;
import org.viceversa.secret.Secrets;

/**
 * Dynamic registration: a platform with an invitation tells where its configuration is, and tool and platform come to
 * know each other (LTI Dynamic Registration 1.0).
 *
 * <p>In this order: invitation · addresses · invitation spent · configuration read · issuer and algorithms checked · tool
 * registered there · platform kept here. Nothing is called before the invitation is found good, so that the address
 * cannot be used to make the tool call anything; and the invitation is given back when the platform did not complete.
 * It calls the platform, so it must not run in a transaction; each step that is kept stands by itself.
 */
public final class RegisterWithPlatform {

    private final Invitations invitations;
    private final PlatformRegistrar registrar;
    private final Registrations registrations;
    private final ToolAddress tool;
    private final Clock clock;

    public RegisterWithPlatform(
            Invitations invitations,
            PlatformRegistrar registrar,
            Registrations registrations,
            ToolAddress tool,
            Clock clock) {
        this.invitations = invitations;
        this.registrar = registrar;
        this.registrations = registrations;
        this.tool = tool;
        this.clock = clock;
    }

    /** What the platform's page opened the registration URL with. */
    public record Initiation(
            Optional<String> invitationSecret, Optional<String> configurationUrl, Optional<String> registrationToken) {
        public Initiation {
            // What cannot stand in a header is no token.
            registrationToken = registrationToken.filter(token -> token.matches("[!-~]{1,8000}"));
        }
    }

    /** What came of it. */
    public sealed interface Outcome permits Registered, AlreadyRegistered {
        Registration registration();
    }

    /** @param renewed whether this platform and client id were known before, and only changed */
    public record Registered(Registration registration, Optional<Deployment> deployment, boolean renewed)
            implements Outcome {}

    /** The invitation was spent before by this registration: somebody loaded the page again. */
    public record AlreadyRegistered(Registration registration) implements Outcome {}

    /** @throws RegistrationFailed with what to do */
    public Outcome register(Initiation initiation) {
        Invitation invitation = invitationOf(initiation);
        Optional<AlreadyRegistered> already = already(invitation);
        if (already.isPresent()) {
            return already.get();
        }
        String configurationUrl = configurationUrlOf(initiation);
        UUID newId = UUID.randomUUID();
        if (!invitations.spend(invitation.id(), newId, clock.instant())) {
            throw new RegistrationFailed(Reason.INVITATION_SPENT);
        }
        boolean done = false;
        try {
            Registered registered = registerAt(configurationUrl, initiation.registrationToken(), invitation, newId);
            done = true;
            return registered;
        } finally {
            if (!done) {
                invitations.release(invitation.id());
            }
        }
    }

    private Invitation invitationOf(Initiation initiation) {
        Invitation invitation = initiation
                .invitationSecret()
                .flatMap(secret -> invitations.findBySecretHash(Secrets.hash(secret)))
                .orElseThrow(() -> new RegistrationFailed(Reason.INVITATION_UNKNOWN));
        if (!invitation.isOpenAt(clock.instant()) && invitation.spentBy().isEmpty()) {
            throw new RegistrationFailed(Reason.INVITATION_EXPIRED);
        }
        return invitation;
    }

    private Optional<AlreadyRegistered> already(Invitation invitation) {
        // Spent by a registration that is not there: it is being made just now, or was broken off.
        return invitation
                .spentBy()
                .map(id -> registrations
                        .find(id)
                        .map(AlreadyRegistered::new)
                        .orElseThrow(() -> new RegistrationFailed(Reason.INVITATION_SPENT)));
    }

    private static String configurationUrlOf(Initiation initiation) {
        String url =
                initiation.configurationUrl().orElseThrow(() -> new RegistrationFailed(Reason.NOT_FROM_A_PLATFORM));
        if (WebAddress.origin(url).isEmpty()) {
            throw new RegistrationFailed(Reason.CONFIGURATION_ADDRESS_INVALID);
        }
        return url;
    }

    private Registered registerAt(String configurationUrl, Optional<String> token, Invitation invitation, UUID newId) {
        PlatformConfiguration platform = registrar.read(configurationUrl, token);
        platform.check(configurationUrl);
        PlatformRegistrar.Answer answer = registrar.register(platform, ToolDescription.of(tool, platform), token);
        String clientId = answer.clientId().orElseThrow(() -> new RegistrationFailed(Reason.CLIENT_ID_MISSING));
        Optional<Registration> known = registrations.find(platform.issuer(), clientId);
        Registration registration = known.map(before -> renewed(before, platform))
                .orElseGet(() -> registrationOf(newId, clientId, platform, invitation));
        registrations.save(registration);
        invitations.assign(invitation.id(), registration.id());
        return new Registered(
                registration, answer.deploymentId().map(id -> accept(registration, id)), known.isPresent());
    }

    private Registration registrationOf(
            UUID id, String clientId, PlatformConfiguration platform, Invitation invitation) {
        return new Registration(
                id,
                platform.issuer(),
                clientId,
                nameOf(platform, invitation),
                platform.endpoints(),
                platform.tokenAudience(),
                platform.productFamily(),
                List.of(),
                true,
                clock.instant());
    }

    /** What the platform may change; name, frame origins and being switched off are the operator's. */
    private static Registration renewed(Registration before, PlatformConfiguration platform) {
        return new Registration(
                before.id(),
                before.issuer(),
                before.clientId(),
                before.name(),
                platform.endpoints(),
                platform.tokenAudience(),
                platform.productFamily(),
                before.frameOrigins(),
                before.active(),
                before.createdAt());
    }

    /** The operator's word first; that of an invitation for many would stand for none of them. */
    private static String nameOf(PlatformConfiguration platform, Invitation invitation) {
        Optional<String> note =
                Optional.of(invitation.note()).filter(word -> !word.isBlank() && !invitation.reusable());
        String name = note.or(platform::platformName)
                .orElseGet(() -> WebAddress.origin(platform.issuer())
                        .map(origin -> origin.substring(origin.indexOf("//") + 2))
                        .orElse(platform.issuer()));
        return name.substring(0, Math.min(255, name.length()));
    }

    /** The platform told its deployment in the answer, so it needs nobody's further word. */
    private Deployment accept(Registration registration, String deploymentId) {
        Deployment kept = registrations.addDeployment(
                new Deployment(UUID.randomUUID(), registration.id(), deploymentId, State.ACCEPTED, clock.instant()));
        if (kept.state() == State.WAITING) {
            kept = kept.withState(State.ACCEPTED);
            registrations.saveDeployment(kept);
        }
        return kept;
    }
}
