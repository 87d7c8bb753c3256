package org.viceversa.people.persistence;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Grant;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Grants in the tables {@code role_grant} and {@code role_grant_event}. */
public final class JpaGrants implements Grants {

    private final Transactions transactions;

    public JpaGrants(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Grant> list(UUID tenant) {
        return transactions.with(entities -> entities
                .createQuery(
                        "select g from GrantRow g where g.tenant = :tenant order by g.grantedAt desc, g.id",
                        GrantRow.class)
                .setParameter("tenant", tenant)
                .getResultList()
                .stream()
                .map(GrantRow::toDomain)
                .toList());
    }

    @Override
    public Optional<Grant> find(UUID tenant, UUID id) {
        return transactions.with(entities -> Optional.ofNullable(entities.find(GrantRow.class, id))
                .filter(row -> row.tenant.equals(tenant))
                .map(GrantRow::toDomain));
    }

    @Override
    public Set<ToolRole> listRoles(UUID tenant, UUID person) {
        return transactions.with(entities -> Set.copyOf(entities.createQuery(
                        "select g.role from GrantRow g where g.tenant = :tenant and g.personId = :person",
                        ToolRole.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .getResultList()));
    }

    @Override
    public void add(Grant grant, Grant.Event event) {
        transactions.with(entities -> {
            entities.persist(GrantRow.from(grant));
            entities.persist(GrantEventRow.from(event));
            try {
                entities.flush();
            } catch (PersistenceException e) {
                throw Transactions.isUniqueViolation(e) ? changedMeanwhile() : e;
            }
            return grant;
        });
    }

    @Override
    public void remove(Grant grant, Grant.Event event) {
        transactions.with(entities -> {
            int removed = entities.createQuery("delete from GrantRow g where g.tenant = :tenant and g.id = :id")
                    .setParameter("tenant", grant.tenant())
                    .setParameter("id", grant.id())
                    .executeUpdate();
            if (removed == 0) {
                throw changedMeanwhile();
            }
            entities.persist(GrantEventRow.from(event));
            return grant;
        });
    }

    @Override
    public List<Grant.Event> listHistory(UUID tenant, int limit) {
        return transactions.with(entities -> entities
                .createQuery(
                        "select e from GrantEventRow e where e.tenant = :tenant order by e.doneAt desc, e.id",
                        GrantEventRow.class)
                .setParameter("tenant", tenant)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(GrantEventRow::toDomain)
                .toList());
    }

    private static Refused changedMeanwhile() {
        return new Refused(
                Kind.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this in the meantime. Load it again and repeat your change.");
    }
}
