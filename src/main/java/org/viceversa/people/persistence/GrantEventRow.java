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
import org.viceversa.people.Grant.What;
import org.viceversa.people.ToolRole;

/** The table {@code role_grant_event}: the history, which nothing changes. */
@Entity
@Table(name = "role_grant_event")
class GrantEventRow {

    @Id
    UUID id = new UUID(0, 0);

    UUID tenant = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    ToolRole role = ToolRole.PROGRAMME_MANAGER;

    @Enumerated(EnumType.STRING)
    What what = What.GRANTED;

    @Column(name = "done_by")
    UUID doneBy = new UUID(0, 0);

    @Column(name = "done_at")
    Instant doneAt = Instant.EPOCH;

    static GrantEventRow from(Grant.Event event) {
        GrantEventRow row = new GrantEventRow();
        row.id = event.id();
        row.tenant = event.tenant();
        row.personId = event.person();
        row.role = event.role();
        row.what = event.what();
        row.doneBy = event.by();
        row.doneAt = event.at();
        return row;
    }

    Grant.Event toDomain() {
        return new Grant.Event(id, tenant, personId, role, what, doneBy, doneAt);
    }
}
