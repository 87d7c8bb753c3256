package org.viceversa.people.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.TaughtCourses;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Who teaches where, out of the table {@code membership}, in one statement. */
public final class JdbcTaughtCourses implements TaughtCourses {

    private static final String THESE = "(select id from unnest(cast(? as uuid array)) as t(id))";

    private final Jdbc jdbc;

    public JdbcTaughtCourses(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Place> list(UUID tenant, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Column ids = new Column("uuid", List.copyOf(people));
        return jdbc.list(
                "select m.course_id, m.person_id, m.launch_teaches or m.roster_teaches from membership m"
                        + " where m.tenant = ? and m.here and m.person_id in " + THESE
                        + " and m.course_id in (select g.course_id from membership g where g.tenant = ? and g.here"
                        + " and (g.launch_teaches or g.roster_teaches) and g.person_id in " + THESE + ")"
                        + " order by m.course_id, m.person_id",
                row -> new Place(Cells.uuid(row, 1), Cells.uuid(row, 2), row.getBoolean(3)),
                tenant,
                ids,
                tenant,
                ids);
    }

    @Override
    public Set<UUID> listTeachers(UUID tenant, UUID course) {
        return Set.copyOf(jdbc.list(
                "select person_id from membership where tenant = ? and course_id = ? and here"
                        + " and (launch_teaches or roster_teaches)",
                row -> Cells.uuid(row, 1),
                tenant,
                course));
    }
}
