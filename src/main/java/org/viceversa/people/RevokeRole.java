package org.viceversa.people;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes a role back that was given here; the history keeps that it was in force. */
public final class RevokeRole {

    private final Grants grants;
    private final Clock clock;

    public RevokeRole(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** @throws Refused {@code not-allowed}; {@code grant-unknown} when it is not in force, or not any more */
    public void run(Caller caller, UUID grantId) {
        caller.require(ToolRole.LMS_ADMINISTRATOR);
        Grant grant = grants.find(caller.tenant(), grantId)
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND,
                        "grant-unknown",
                        "This role is not given any more. Load the list again to see who has it."));
        grants.remove(grant, grant.revoked(caller.person().id(), clock.instant()));
    }
}
