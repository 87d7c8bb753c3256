package org.viceversa.people.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.viceversa.people.Grant;
import org.viceversa.people.ToolRole;

/** The table {@code role_grant}: what is in force. */
@Entity
@Table(name = "role_grant")
class GrantRow {

    @Id
    UUID id = new UUID(0, 0);

    UUID tenant = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    ToolRole role = ToolRole.PROGRAMME_MANAGER;

    @Column(name = "granted_by")
    UUID grantedBy = new UUID(0, 0);

    @Column(name = "granted_at")
    Instant grantedAt = Instant.EPOCH;

    static GrantRow from(Grant grant) {
        GrantRow row = new GrantRow();
        row.id = grant.id();
        row.tenant = grant.tenant();
        row.personId = grant.person();
        row.role = grant.role();
        row.grantedBy = grant.by();
        row.grantedAt = grant.at();
        return row;
    }

    Grant toDomain() {
        return new Grant(id, tenant, personId, role, grantedBy, grantedAt);
    }
}
