package org.viceversa.programme.persistence;

import static org.viceversa.persistence.Cells.uuid;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.CourseOptOuts;

/** Courses that stay out, in the table {@code programme_opt_out}. */
public final class JdbcCourseOptOuts implements CourseOptOuts {

    private final Jdbc jdbc;

    public JdbcCourseOptOuts(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public void add(OptOut optOut) {
        jdbc.insertOrLeave(
                "insert into programme_opt_out (tenant, programme_id, course_id, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?)",
                optOut.tenant(),
                optOut.programme(),
                optOut.course(),
                optOut.by(),
                optOut.at());
    }

    @Override
    public void remove(UUID tenant, UUID programme, UUID course) {
        jdbc.update(
                "delete from programme_opt_out where tenant = ? and programme_id = ? and course_id = ?",
                tenant,
                programme,
                course);
    }

    @Override
    public List<OptOut> list(UUID tenant, UUID programme) {
        return jdbc.list(
                "select tenant, programme_id, course_id, done_by, done_at from programme_opt_out"
                        + " where tenant = ? and programme_id = ? order by done_at, course_id",
                row -> new OptOut(
                        uuid(row, 1),
                        uuid(row, 2),
                        uuid(row, 3),
                        uuid(row, 4),
                        InstantConverter.instant(row.getLong(5))),
                tenant,
                programme);
    }

    @Override
    public Set<UUID> listProgrammes(UUID tenant, UUID course) {
        return Set.copyOf(jdbc.list(
                "select programme_id from programme_opt_out where tenant = ? and course_id = ?",
                row -> uuid(row, 1),
                tenant,
                course));
    }
}
