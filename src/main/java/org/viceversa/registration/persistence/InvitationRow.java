package org.viceversa.registration.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.registration.Invitation;

/** The table {@code invitation}. */
@Entity
@Table(name = "invitation")
class InvitationRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "secret_hash")
    String secretHash = "";

    String note = "";

    boolean reusable;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    Instant expiresAt = Instant.EPOCH;

    @Column(name = "spent_by")
    @Nullable
    UUID spentBy;

    static InvitationRow from(Invitation invitation) {
        InvitationRow row = new InvitationRow();
        row.id = invitation.id();
        row.secretHash = invitation.secretHash();
        row.note = invitation.note();
        row.reusable = invitation.reusable();
        row.createdAt = invitation.createdAt();
        row.expiresAt = invitation.expiresAt();
        row.spentBy = invitation.spentBy().orElse(null);
        return row;
    }

    Invitation toDomain() {
        return new Invitation(id, secretHash, note, reusable, createdAt, expiresAt, Optional.ofNullable(spentBy));
    }
}
