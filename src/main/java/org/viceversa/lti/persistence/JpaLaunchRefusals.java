package org.viceversa.lti.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.lti.LaunchRefusal;
import org.viceversa.lti.LaunchRefusals;
import org.viceversa.persistence.Transactions;

/** Refusals in the table {@code launch_refusal}. */
public final class JpaLaunchRefusals implements LaunchRefusals {

    private final Transactions transactions;

    public JpaLaunchRefusals(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(LaunchRefusal refusal) {
        transactions.with(entities -> {
            entities.persist(LaunchRefusalRow.from(refusal));
            return refusal;
        });
    }

    @Override
    public List<LaunchRefusal> listLatest(int most) {
        return transactions.with(entities -> entities.createQuery(
                        "select r from LaunchRefusalRow r order by r.refusedAt desc", LaunchRefusalRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(LaunchRefusalRow::toDomain)
                .toList());
    }

    @Override
    public List<LaunchRefusal> listLatest(UUID registrationId, int most) {
        return transactions.with(entities -> entities.createQuery(
                        "select r from LaunchRefusalRow r where r.registrationId = :id order by r.refusedAt desc",
                        LaunchRefusalRow.class)
                .setParameter("id", registrationId)
                .setMaxResults(most)
                .getResultStream()
                .map(LaunchRefusalRow::toDomain)
                .toList());
    }

    @Override
    public int removeBefore(Instant time) {
        return transactions.with(
                entities -> entities.createQuery("delete from LaunchRefusalRow r where r.refusedAt < :time")
                        .setParameter("time", time)
                        .executeUpdate());
    }
}
