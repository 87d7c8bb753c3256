package org.viceversa.lti;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.VerifyLaunch.Verified;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/** Spends the login of a verified launch and lets it in, if its deployment is accepted. Belongs in a transaction. */
public final class AdmitLaunch {

    private final Registrations registrations;
    private final PendingLogins pendingLogins;
    private final Clock clock;

    public AdmitLaunch(Registrations registrations, PendingLogins pendingLogins, Clock clock) {
        this.registrations = registrations;
        this.pendingLogins = pendingLogins;
        this.clock = clock;
    }

    /**
     * The launch, or why its deployment may not launch: a value and no exception, since a deployment that is seen for
     * the first time must stay noted while the launch is turned away.
     */
    public sealed interface Admission permits Admitted, TurnedAway {}

    public record Admitted(Launch launch, Registration registration) implements Admission {}

    public record TurnedAway(LaunchRejected refusal) implements Admission {}

    /** @throws LaunchRejected {@code state-unknown} when the login was spent in the meantime: a replay, or a reload */
    public Admission admit(Verified verified) {
        if (!pendingLogins.spend(verified.login().state())) {
            throw new LaunchRejected(Reason.STATE_UNKNOWN, "state was spent by another request")
                    .withRegistration(verified.registration());
        }
        Deployment deployment = deploymentOf(verified);
        return switch (deployment.state()) {
            case ACCEPTED ->
                new Admitted(verified.reader().read(verified.registration(), deployment), verified.registration());
            case WAITING -> turnAway(Reason.DEPLOYMENT_WAITING, verified);
            case REFUSED -> turnAway(Reason.DEPLOYMENT_REFUSED, verified);
        };
    }

    private Deployment deploymentOf(Verified verified) {
        UUID registrationId = verified.registration().id();
        return registrations
                .findDeployment(registrationId, verified.deploymentId())
                .orElseGet(() -> registrations.addDeployment(
                        registrationId,
                        verified.deploymentId(),
                        others -> new Deployment(
                                UUID.randomUUID(),
                                registrationId,
                                verified.deploymentId(),
                                others.isEmpty() ? State.ACCEPTED : State.WAITING,
                                clock.instant())));
    }

    private static TurnedAway turnAway(Reason reason, Verified verified) {
        return new TurnedAway(new LaunchRejected(reason, "deployment " + verified.deploymentId())
                .withRegistration(verified.registration()));
    }
}
