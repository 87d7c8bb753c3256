package org.viceversa.pairing.persistence;

import java.util.List;
import java.util.UUID;
import org.viceversa.pairing.Mark;
import org.viceversa.pairing.Marks;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Notes about suggestions in the table {@code pairing_mark}. */
public final class JdbcMarks implements Marks {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcMarks(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    private List<Mark> list(String where, Object... parameters) {
        return jdbc.list(
                "select tenant, cycle_id, person_id, about_id, mark from pairing_mark where " + where
                        + " order by person_id, about_id",
                row -> new Mark(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Cells.uuid(row, 4),
                        Mark.Kind.valueOf(row.getString(5))),
                parameters);
    }

    @Override
    public List<Mark> listOf(UUID tenant, UUID cycle) {
        return list("tenant = ? and cycle_id = ?", tenant, cycle);
    }

    @Override
    public List<Mark> listFor(UUID tenant, UUID cycle, UUID person) {
        return list("tenant = ? and cycle_id = ? and person_id = ?", tenant, cycle, person);
    }

    @Override
    public void save(Mark mark) {
        transactions.run(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into pairing_mark (tenant, cycle_id, person_id, about_id, mark) values (?, ?, ?, ?, ?)",
                    mark.tenant(),
                    mark.cycle(),
                    mark.person(),
                    mark.about(),
                    mark.kind().name());
            if (!ours) {
                jdbc.update(
                        "update pairing_mark set mark = ? where tenant = ? and cycle_id = ? and person_id = ?"
                                + " and about_id = ?",
                        mark.kind().name(),
                        mark.tenant(),
                        mark.cycle(),
                        mark.person(),
                        mark.about());
            }
        });
    }

    @Override
    public void remove(UUID tenant, UUID cycle, UUID person, UUID about) {
        jdbc.update(
                "delete from pairing_mark where tenant = ? and cycle_id = ? and person_id = ? and about_id = ?",
                tenant,
                cycle,
                person,
                about);
    }
}
