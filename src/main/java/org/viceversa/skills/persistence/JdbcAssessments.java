package org.viceversa.skills.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessments;

/** Assessments in the table {@code skill_assessment}, which is only ever added to. */
public final class JdbcAssessments implements Assessments {

    private static final int AT_ONCE = 5_000;
    private static final String COLUMNS =
            "id, tenant, person_id, skill_id, level, source, rater_id, pairing_id, course_id, note, assessed_at";

    private final Jdbc jdbc;

    public JdbcAssessments(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public void add(List<Assessment> assessments) {
        for (int from = 0; from < assessments.size(); from += AT_ONCE) {
            addPart(assessments.subList(from, Math.min(from + AT_ONCE, assessments.size())));
        }
    }

    private void addPart(List<Assessment> said) {
        jdbc.update(
                "insert into skill_assessment (" + COLUMNS
                        + ") select t.id, t.tenant, t.person_id, t.skill_id, t.level,"
                        + " t.source, t.rater_id, t.pairing_id, t.course_id, t.note, t.assessed_at"
                        + " from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as uuid array), cast(? as integer array), cast(? as varchar array),"
                        + " cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as varchar array), cast(? as bigint array)) as t(" + COLUMNS + ")",
                Column.of("uuid", said, Assessment::id),
                Column.of("uuid", said, Assessment::tenant),
                Column.of("uuid", said, Assessment::person),
                Column.of("uuid", said, Assessment::skill),
                Column.of("integer", said, Assessment::level),
                Column.of("varchar", said, assessment -> assessment.source().name()),
                Column.of("uuid", said, Assessment::rater),
                Column.of("uuid", said, Assessment::pairing),
                Column.of("uuid", said, Assessment::course),
                Column.of("varchar", said, Assessment::note),
                Column.of("bigint", said, Assessment::at));
    }

    @Override
    public List<Assessment> list(UUID tenant, UUID person) {
        return jdbc.list(
                "select " + COLUMNS + " from skill_assessment where tenant = ? and person_id = ?"
                        + " order by assessed_at desc, id",
                JdbcAssessments::assessment,
                tenant,
                person);
    }

    @Override
    public List<Assessment> listOf(UUID tenant, UUID person, UUID skill) {
        return jdbc.list(
                "select " + COLUMNS + " from skill_assessment where tenant = ? and person_id = ? and skill_id = ?"
                        + " order by assessed_at desc, id",
                JdbcAssessments::assessment,
                tenant,
                person,
                skill);
    }

    @Override
    public List<Assessment> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills) {
        return jdbc.list(
                "select distinct on (person_id, skill_id, source) " + COLUMNS
                        + " from skill_assessment where tenant = ? and person_id = any(?) and skill_id = any(?)"
                        + " order by person_id, skill_id, source, assessed_at desc, id",
                JdbcAssessments::assessment,
                tenant,
                new Column("uuid", List.copyOf(people)),
                new Column("uuid", List.copyOf(skills)));
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                row.getInt(5),
                Assessment.Source.valueOf(row.getString(6)),
                Cells.uuid(row, 7),
                Cells.findUuid(row, 8),
                Cells.findUuid(row, 9),
                row.getString(10),
                Cells.instant(row, 11));
    }
}
