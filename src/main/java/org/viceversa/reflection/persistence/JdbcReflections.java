package org.viceversa.reflection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.reflection.ReflectionDesk;
import org.viceversa.reflection.Reflections;

/** What people write, in the table {@code reflection}: one row a person and activity, changed by one statement a save. */
public final class JdbcReflections implements Reflections {

    private final Jdbc jdbc;

    public JdbcReflections(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Reflection> find(UUID tenant, UUID activity, UUID person) {
        return jdbc.find(
                "select id, tenant, activity_id, person_id, state, side, pairing_id, answers, ai_statement,"
                        + " shows_timeline, meetings, spells, window_id, window_save, attempt, version, begun_at,"
                        + " changed_at, submitted_at from reflection where tenant = ? and activity_id = ?"
                        + " and person_id = ?",
                JdbcReflections::reflection,
                tenant,
                activity,
                person);
    }

    private static Reflection reflection(ResultSet row) throws SQLException {
        Optional<UUID> window = Cells.findUuid(row, 13);
        int save = row.getInt(14);
        return new Reflection(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                State.valueOf(row.getString(5)),
                Cells.findText(row, 6).map(Side::valueOf),
                Cells.findUuid(row, 7),
                WritingJson.read(row.getString(8), WritingJson.TEXTS),
                row.getString(9),
                row.getBoolean(10),
                WritingJson.read(row.getString(11), WritingJson.IDS),
                WritingJson.read(row.getString(12), WritingJson.SPELLS),
                window.map(id -> new SaveMark(id, save)),
                row.getInt(15),
                row.getInt(16),
                Cells.instant(row, 17),
                Cells.instant(row, 18),
                Cells.findInstant(row, 19));
    }

    @Override
    public List<Head> listHeads(UUID tenant, UUID person) {
        return jdbc.list(
                "select activity_id, state, attempt, words, changed_at, submitted_at from reflection"
                        + " where tenant = ? and person_id = ? order by changed_at desc, activity_id",
                JdbcReflections::head,
                tenant,
                person);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                Cells.uuid(row, 1),
                State.valueOf(row.getString(2)),
                row.getInt(3),
                row.getInt(4),
                Cells.instant(row, 5),
                Cells.findInstant(row, 6));
    }

    @Override
    public Reflection add(Reflection one) {
        jdbc.insertOrLeave(
                "insert into reflection (id, tenant, activity_id, person_id, state, side, pairing_id, answers,"
                        + " ai_statement, shows_timeline, meetings, spells, words, window_id, window_save, attempt,"
                        + " version, begun_at, changed_at, submitted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.activity(),
                one.person(),
                one.state().name(),
                one.side().map(Side::name),
                one.pairing(),
                WritingJson.write(one.answers()),
                one.aiStatement(),
                one.showsTimeline(),
                WritingJson.write(one.meetings()),
                WritingJson.write(one.spells()),
                one.words(),
                one.mark().map(SaveMark::window),
                one.mark().map(SaveMark::number),
                one.attempt(),
                one.version(),
                one.begunAt(),
                one.changedAt(),
                one.submittedAt());
        return find(one.tenant(), one.activity(), one.person()).orElseThrow();
    }

    @Override
    public Reflection save(Reflection one) {
        int changed = jdbc.update(
                "update reflection set state = ?, side = ?, pairing_id = ?, answers = ?, ai_statement = ?,"
                        + " shows_timeline = ?, meetings = ?, spells = ?, words = ?, window_id = ?, window_save = ?,"
                        + " attempt = ?, changed_at = ?, submitted_at = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                one.state().name(),
                one.side().map(Side::name),
                one.pairing(),
                WritingJson.write(one.answers()),
                one.aiStatement(),
                one.showsTimeline(),
                WritingJson.write(one.meetings()),
                WritingJson.write(one.spells()),
                one.words(),
                one.mark().map(SaveMark::window),
                one.mark().map(SaveMark::number),
                one.attempt(),
                one.changedAt(),
                one.submittedAt(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw ReflectionDesk.changedMeanwhile();
        }
        return one.kept();
    }
}
