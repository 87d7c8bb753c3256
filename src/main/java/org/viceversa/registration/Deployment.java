package org.viceversa.registration;

import java.time.Instant;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * One placing of the tool on a platform under a registration, and so a tenant: its {@code id} stands in every row that
 * people make.
 *
 * @param deploymentId the platform's word for it, at most 255 characters, unique within the registration
 */
public record Deployment(UUID id, UUID registrationId, String deploymentId, State state, Instant firstSeenAt) {

    /** Only an accepted deployment may launch. */
    public enum State {
        ACCEPTED,
        /** Seen in a well-signed launch, and waiting for the operator's word. */
        WAITING,
        REFUSED
    }

    public Deployment {
        if (deploymentId.isBlank() || deploymentId.length() > 255) {
            throw new Refused(
                    Kind.INVALID, "deployment-id-invalid", "The deployment id must have 1 to 255 characters.");
        }
    }

    public Deployment withState(State next) {
        return new Deployment(id, registrationId, deploymentId, next, firstSeenAt);
    }
}
