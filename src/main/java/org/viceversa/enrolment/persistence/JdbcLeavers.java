package org.viceversa.enrolment.persistence;

import java.time.Instant;
import java.util.List;
import org.viceversa.enrolment.Leavers;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Who is in no course any more, by the table {@code membership}. */
public final class JdbcLeavers implements Leavers {

    private final Jdbc jdbc;

    public JdbcLeavers(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Gone> list(Instant before) {
        return jdbc.list(
                "select e.tenant, e.id from enrolment e"
                        + " where e.state in ('APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING')"
                        + " and exists (select 1 from membership m where m.person_id = e.person_id)"
                        + " and not exists (select 1 from membership m where m.person_id = e.person_id"
                        + " and (m.here or m.left_at > ?)) order by e.changed_at, e.id",
                row -> new Gone(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                before);
    }
}
