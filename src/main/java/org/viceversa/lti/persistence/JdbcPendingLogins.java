package org.viceversa.lti.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PendingLogin;
import org.viceversa.lti.PendingLogins;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/**
 * Logins in the table {@code pending_login}; whoever deletes the row has spent it, on whichever node.
 *
 * <p>The latest of this node are remembered too, since most launches end where they began: looking one up asks the table
 * only for the others. That a login is not spent yet, the table alone decides.
 */
public final class JdbcPendingLogins implements PendingLogins {

    private static final int MOST_REMEMBERED = 5_000;

    private final Jdbc jdbc;

    private final Map<String, PendingLogin> begunHere = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PendingLogin> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    public JdbcPendingLogins(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    /**
     * Does not wait for the disk: a login that a crash of the database takes along has to be begun again, which is what
     * its browser does anyway when the tool was away.
     */
    @Override
    public void add(PendingLogin login) {
        LoginInitiation initiation = login.initiation();
        jdbc.insertWithoutWaiting(
                "pending_login (state, nonce, binding_hash, registration_id, issuer, login_hint, target_link_uri,"
                        + " message_hint, client_id, deployment_id, storage_target, expires_at)",
                login.state(),
                login.nonce(),
                login.bindingHash(),
                login.registrationId(),
                initiation.issuer(),
                initiation.loginHint(),
                initiation.targetLinkUri(),
                initiation.messageHint(),
                initiation.clientId(),
                initiation.deploymentId(),
                initiation.storageTarget(),
                login.expiresAt());
        begunHere.put(login.state(), login);
    }

    @Override
    public Optional<PendingLogin> find(String state, Instant now) {
        PendingLogin remembered = begunHere.get(state);
        return remembered == null
                ? stored(state, now)
                : Optional.of(remembered).filter(login -> now.isBefore(login.expiresAt()));
    }

    private Optional<PendingLogin> stored(String state, Instant now) {
        return jdbc.find(
                "select state, nonce, binding_hash, registration_id, expires_at, issuer, login_hint, target_link_uri,"
                        + " message_hint, client_id, deployment_id, storage_target"
                        + " from pending_login where state = ? and expires_at > ?",
                JdbcPendingLogins::read,
                state,
                now);
    }

    @Override
    public boolean spend(String state) {
        begunHere.remove(state);
        return jdbc.update("delete from pending_login where state = ?", state) == 1;
    }

    @Override
    public int removeExpired(Instant now) {
        begunHere.values().removeIf(login -> !now.isBefore(login.expiresAt()));
        return jdbc.update("delete from pending_login where expires_at <= ?", now);
    }

    private static PendingLogin read(ResultSet row) throws SQLException {
        return new PendingLogin(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                new LoginInitiation(
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        Optional.ofNullable(row.getString(9)),
                        Optional.ofNullable(row.getString(10)),
                        Optional.ofNullable(row.getString(11)),
                        Optional.ofNullable(row.getString(12))),
                InstantConverter.instant(row.getLong(5)));
    }
}
