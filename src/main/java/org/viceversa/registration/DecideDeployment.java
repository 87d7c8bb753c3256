package org.viceversa.registration;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment.State;

/** The operator's word on who of a platform may launch. */
public final class DecideDeployment {

    private final Registrations registrations;
    private final Clock clock;

    public DecideDeployment(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * On a deployment that was seen before.
     *
     * @throws Refused {@code deployment-not-found}, {@code decision-invalid}
     */
    public Deployment decide(UUID id, State decision) {
        if (decision == State.WAITING) {
            throw new Refused(
                    Kind.INVALID, "decision-invalid", "A deployment can be accepted or refused, not made to wait.");
        }
        Deployment deployment = registrations
                .findDeployment(id)
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "deployment-not-found", "This deployment is not known here any more."));
        return keep(deployment, decision);
    }

    /**
     * Accepts a deployment by the platform's word for it, seen before or not.
     *
     * @throws Refused {@code registration-not-found}, {@code deployment-id-invalid}
     */
    public Deployment accept(UUID registrationId, String deploymentId) {
        if (registrations.find(registrationId).isEmpty()) {
            throw RegisterByHand.notFound();
        }
        Deployment kept = registrations.addDeployment(new Deployment(
                UUID.randomUUID(), registrationId, deploymentId.strip(), State.ACCEPTED, clock.instant()));
        return keep(kept, State.ACCEPTED);
    }

    private Deployment keep(Deployment deployment, State decision) {
        if (deployment.state() == decision) {
            return deployment;
        }
        Deployment decided = deployment.withState(decision);
        registrations.saveDeployment(decided);
        return decided;
    }
}
