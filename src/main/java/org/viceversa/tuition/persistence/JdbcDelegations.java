package org.viceversa.tuition.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.Delegation;
import org.viceversa.tuition.Delegations;

/** Who stands in for whom, in the table {@code tuition_delegation}. */
public final class JdbcDelegations implements Delegations {

    private final Jdbc jdbc;

    public JdbcDelegations(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<UUID> listDelegators(UUID tenant, UUID delegate, LocalDate today) {
        return jdbc.list(
                "select person_id from tuition_delegation where tenant = ? and delegate_id = ? and from_day <= ?"
                        + " and to_day >= ?",
                row -> Cells.uuid(row, 1),
                tenant,
                delegate,
                today,
                today);
    }

    @Override
    public Optional<Delegation> find(UUID tenant, UUID person) {
        return jdbc.find(
                "select tenant, person_id, delegate_id, from_day, to_day from tuition_delegation"
                        + " where tenant = ? and person_id = ?",
                row -> new Delegation(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Cells.date(row, 4),
                        Cells.date(row, 5)),
                tenant,
                person);
    }

    @Override
    public void save(Delegation one) {
        remove(one.tenant(), one.person());
        jdbc.update(
                "insert into tuition_delegation (tenant, person_id, delegate_id, from_day, to_day) values (?, ?, ?, ?, ?)",
                one.tenant(),
                one.person(),
                one.delegate(),
                one.from(),
                one.to());
    }

    @Override
    public void remove(UUID tenant, UUID person) {
        jdbc.update("delete from tuition_delegation where tenant = ? and person_id = ?", tenant, person);
    }
}
