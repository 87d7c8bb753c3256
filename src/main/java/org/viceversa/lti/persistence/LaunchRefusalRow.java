package org.viceversa.lti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.lti.LaunchRefusal;

/** The table {@code launch_refusal}. */
@Entity
@Table(name = "launch_refusal")
class LaunchRefusalRow {

    @Id
    UUID id = new UUID(0, 0);

    String reference = "";

    @Column(name = "registration_id")
    @Nullable
    UUID registrationId;

    String issuer = "";

    String code = "";

    String clause = "";

    String detail = "";

    @Column(name = "refused_at")
    Instant refusedAt = Instant.EPOCH;

    static LaunchRefusalRow from(LaunchRefusal refusal) {
        LaunchRefusalRow row = new LaunchRefusalRow();
        row.id = refusal.id();
        row.reference = refusal.reference();
        row.registrationId = refusal.registrationId().orElse(null);
        row.issuer = refusal.issuer();
        row.code = refusal.code();
        row.clause = refusal.clause();
        row.detail = refusal.detail();
        row.refusedAt = refusal.refusedAt();
        return row;
    }

    LaunchRefusal toDomain() {
        return new LaunchRefusal(
                id, reference, Optional.ofNullable(registrationId), issuer, code, clause, detail, refusedAt);
    }
}
