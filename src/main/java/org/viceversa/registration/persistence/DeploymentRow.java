package org.viceversa.registration.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;

/** The table {@code deployment}. */
@Entity
@Table(name = "deployment")
class DeploymentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "registration_id")
    UUID registrationId = new UUID(0, 0);

    @Column(name = "deployment_id")
    String deploymentId = "";

    @Enumerated(EnumType.STRING)
    State state = State.WAITING;

    @Column(name = "first_seen_at")
    Instant firstSeenAt = Instant.EPOCH;

    static DeploymentRow from(Deployment deployment) {
        DeploymentRow row = new DeploymentRow();
        row.id = deployment.id();
        row.registrationId = deployment.registrationId();
        row.deploymentId = deployment.deploymentId();
        row.state = deployment.state();
        row.firstSeenAt = deployment.firstSeenAt();
        return row;
    }

    /** Here and not by whoever decides: a field that another class sets is not seen as changed. */
    void take(State decision) {
        state = decision;
    }

    Deployment toDomain() {
        return new Deployment(id, registrationId, deploymentId, state, firstSeenAt);
    }
}
