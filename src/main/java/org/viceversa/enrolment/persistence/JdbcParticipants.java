package org.viceversa.enrolment.persistence;

import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.Participants;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** What sums and maps need of the table {@code enrolment} and its lists. */
public final class JdbcParticipants implements Participants {

    private static final String OF_CYCLE =
            "e.tenant = ? and e.cycle_id = ? and e.state in ('APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING')";

    private final Jdbc jdbc;

    public JdbcParticipants(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<UUID> listPeople(UUID tenant, UUID cycle) {
        return jdbc.list(
                "select e.person_id from enrolment e where " + OF_CYCLE, row -> Cells.uuid(row, 1), tenant, cycle);
    }

    @Override
    public List<Wanting> listWanting(UUID tenant, UUID cycle) {
        return jdbc.list(
                "select e.person_id, n.skill_id, n.current_level from enrolment e"
                        + " join enrolment_need n on n.enrolment_id = e.id where " + OF_CYCLE,
                row -> new Wanting(Cells.uuid(row, 1), Cells.uuid(row, 2), row.getInt(3)),
                tenant,
                cycle);
    }

    @Override
    public List<Teaching> listTeaching(UUID tenant, UUID cycle) {
        return jdbc.list(
                "select e.person_id, o.skill_id, o.level from enrolment e"
                        + " join enrolment_offer o on o.enrolment_id = e.id where " + OF_CYCLE,
                row -> new Teaching(Cells.uuid(row, 1), Cells.uuid(row, 2), row.getInt(3)),
                tenant,
                cycle);
    }
}
