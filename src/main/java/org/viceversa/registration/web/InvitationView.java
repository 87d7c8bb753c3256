package org.viceversa.registration.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.registration.Invitation;

/** An invitation, for the operator's page; its secret is not kept. */
public record InvitationView(
        UUID id,
        String note,
        boolean reusable,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String spentBy) {

    /** @param names of the registered platforms; one that did not finish to register is told in words */
    static InvitationView of(Invitation invitation, Map<UUID, String> names) {
        return new InvitationView(
                invitation.id(),
                invitation.note(),
                invitation.reusable(),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation
                        .spentBy()
                        .map(id -> names.getOrDefault(id, "a registration that was not finished"))
                        .orElse(null));
    }
}
