package org.viceversa.lti.persistence;

import java.time.Instant;
import java.util.Optional;
import org.viceversa.lti.PendingLogin;
import org.viceversa.lti.PendingLogins;
import org.viceversa.persistence.Transactions;

/** Logins in the table {@code pending_login}; whoever deletes the row has spent it, on whichever node. */
public final class JpaPendingLogins implements PendingLogins {

    private final Transactions transactions;

    public JpaPendingLogins(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(PendingLogin login) {
        transactions.with(entities -> {
            entities.persist(PendingLoginRow.from(login));
            return login;
        });
    }

    @Override
    public Optional<PendingLogin> find(String state, Instant now) {
        return transactions.with(entities -> Optional.ofNullable(entities.find(PendingLoginRow.class, state))
                .filter(row -> now.isBefore(row.expiresAt))
                .map(PendingLoginRow::toDomain));
    }

    @Override
    public boolean spend(String state) {
        return transactions.with(
                entities -> entities.createQuery("delete from PendingLoginRow l where l.state = :state")
                                .setParameter("state", state)
                                .executeUpdate()
                        == 1);
    }

    @Override
    public int removeExpired(Instant now) {
        return transactions.with(
                entities -> entities.createQuery("delete from PendingLoginRow l where l.expiresAt <= :now")
                        .setParameter("now", now)
                        .executeUpdate());
    }
}
