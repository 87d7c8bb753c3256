package org.viceversa.enrolment.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.CycleCounts;

/** Counts those who were invited or came by themselves, in two queries for any number of cycles. */
public final class JdbcCycleCounts implements CycleCounts {

    /** Who has an invitation may have an enrolment as well, and counts once; put together without looking up each. */
    private static final String ASKED = "select cycle_id, count(*) from ("
            + "select cycle_id, coalesce(person_id, id) as who from cycle_invitation"
            + " where tenant = ? and cycle_id = any(?) and withdrawn_at is null"
            + " union select cycle_id, person_id from enrolment where tenant = ? and cycle_id = any(?)"
            + ") asked group by cycle_id";

    private static final String TAKING_PART = "select cycle_id, sides, state, count(*) from enrolment"
            + " where tenant = ? and cycle_id = any(?)"
            + " and state in ('APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING') group by cycle_id, sides, state";

    private final Jdbc jdbc;

    public JdbcCycleCounts(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    private record Asked(UUID cycle, int people) {}

    private record Taking(UUID cycle, Count count) {
        static Taking of(UUID cycle, String sides, String state, int people) {
            return new Taking(
                    cycle,
                    new Count(
                            0,
                            sides.contains(Side.MENTOR.name()) ? people : 0,
                            sides.contains(Side.MENTEE.name()) ? people : 0,
                            state.equals("APPLIED") ? people : 0));
        }
    }

    @Override
    public Map<UUID, Count> count(UUID tenant, Collection<UUID> cycles) {
        Column wanted = new Column("uuid", List.copyOf(cycles));
        Map<UUID, Count> counts = new HashMap<>();
        jdbc.list(ASKED, row -> new Asked(Cells.uuid(row, 1), row.getInt(2)), tenant, wanted, tenant, wanted)
                .forEach(asked -> counts.put(asked.cycle(), new Count(asked.people(), 0, 0, 0)));
        jdbc.list(
                        TAKING_PART,
                        row -> Taking.of(Cells.uuid(row, 1), row.getString(2), row.getString(3), row.getInt(4)),
                        tenant,
                        wanted)
                .forEach(taking -> counts.merge(taking.cycle(), taking.count(), JdbcCycleCounts::sum));
        return counts;
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.invited() + other.invited(),
                one.mentors() + other.mentors(),
                one.mentees() + other.mentees(),
                one.waiting() + other.waiting());
    }
}
