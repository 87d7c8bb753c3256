package org.viceversa.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code tool_session}. */
@Entity
@Table(name = "tool_session")
class ToolSessionRow {

    @Id
    String handle = "";

    @Column(name = "secret_hash")
    String secretHash = "";

    UUID tenant = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Column(name = "course_id")
    @Nullable
    UUID courseId;

    @Column(name = "frame_ancestors")
    String frameAncestors = "";

    /** One note a line: name, equals sign, value in percent encoding. */
    String notes = "";

    @Column(name = "last_used_at")
    Instant lastUsedAt = Instant.EPOCH;

    @Column(name = "ends_at")
    Instant endsAt = Instant.EPOCH;
}
