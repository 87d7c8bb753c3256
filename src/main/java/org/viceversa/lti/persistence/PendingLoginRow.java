package org.viceversa.lti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PendingLogin;

/** The table {@code pending_login}. */
@Entity
@Table(name = "pending_login")
class PendingLoginRow {

    @Id
    String state = "";

    String nonce = "";

    @Column(name = "binding_hash")
    String bindingHash = "";

    @Column(name = "registration_id")
    UUID registrationId = new UUID(0, 0);

    String issuer = "";

    @Column(name = "login_hint")
    String loginHint = "";

    @Column(name = "target_link_uri")
    String targetLinkUri = "";

    @Column(name = "message_hint")
    @Nullable
    String messageHint;

    @Column(name = "client_id")
    @Nullable
    String clientId;

    @Column(name = "deployment_id")
    @Nullable
    String deploymentId;

    @Column(name = "storage_target")
    @Nullable
    String storageTarget;

    @Column(name = "expires_at")
    Instant expiresAt = Instant.EPOCH;

    static PendingLoginRow from(PendingLogin login) {
        PendingLoginRow row = new PendingLoginRow();
        row.state = login.state();
        row.nonce = login.nonce();
        row.bindingHash = login.bindingHash();
        row.registrationId = login.registrationId();
        row.issuer = login.initiation().issuer();
        row.loginHint = login.initiation().loginHint();
        row.targetLinkUri = login.initiation().targetLinkUri();
        row.messageHint = login.initiation().messageHint().orElse(null);
        row.clientId = login.initiation().clientId().orElse(null);
        row.deploymentId = login.initiation().deploymentId().orElse(null);
        row.storageTarget = login.initiation().storageTarget().orElse(null);
        row.expiresAt = login.expiresAt();
        return row;
    }

    PendingLogin toDomain() {
        LoginInitiation initiation = new LoginInitiation(
                issuer,
                loginHint,
                targetLinkUri,
                Optional.ofNullable(messageHint),
                Optional.ofNullable(clientId),
                Optional.ofNullable(deploymentId),
                Optional.ofNullable(storageTarget));
        return new PendingLogin(state, nonce, bindingHash, registrationId, initiation, expiresAt);
    }
}
