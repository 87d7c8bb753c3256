package org.viceversa.registration.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Invitation;
import org.viceversa.registration.Invitations;

/** Invitations in the table {@code invitation}; one is spent by the statement that finds it open. */
public final class JpaInvitations implements Invitations {

    private final Transactions transactions;

    public JpaInvitations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Invitation> list() {
        return transactions.with(entities -> entities.createQuery(
                        "select i from InvitationRow i order by i.createdAt desc, i.id", InvitationRow.class)
                .getResultStream()
                .map(InvitationRow::toDomain)
                .toList());
    }

    @Override
    public Optional<Invitation> findBySecretHash(String secretHash) {
        return transactions.with(entities -> entities.createQuery(
                        "select i from InvitationRow i where i.secretHash = :hash", InvitationRow.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst()
                .map(InvitationRow::toDomain));
    }

    @Override
    public void add(Invitation invitation) {
        transactions.with(entities -> {
            entities.persist(InvitationRow.from(invitation));
            return invitation;
        });
    }

    @Override
    public boolean spend(UUID id, UUID registrationId, Instant now) {
        return transactions.with(entities -> {
            long reusable = entities.createQuery(
                            "select count(i) from InvitationRow i"
                                    + " where i.id = :id and i.reusable = true and i.expiresAt > :now",
                            Long.class)
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .getSingleResult();
            int spent = entities.createQuery("update InvitationRow i set i.spentBy = :registration"
                            + " where i.id = :id and i.reusable = false and i.spentBy is null and i.expiresAt > :now")
                    .setParameter("registration", registrationId)
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .executeUpdate();
            return reusable + spent == 1;
        });
    }

    @Override
    public void assign(UUID id, UUID registrationId) {
        transactions.with(entities -> entities.createQuery(
                        "update InvitationRow i set i.spentBy = :registration where i.id = :id and i.spentBy is not null")
                .setParameter("registration", registrationId)
                .setParameter("id", id)
                .executeUpdate());
    }

    @Override
    public void release(UUID id) {
        transactions.with(
                entities -> entities.createQuery("update InvitationRow i set i.spentBy = null where i.id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    @Override
    public void remove(UUID id) {
        transactions.with(entities -> entities.createQuery("delete from InvitationRow i where i.id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    @Override
    public int removeExpiredBefore(Instant time) {
        return transactions.with(
                entities -> entities.createQuery("delete from InvitationRow i where i.expiresAt < :time")
                        .setParameter("time", time)
                        .executeUpdate());
    }
}
