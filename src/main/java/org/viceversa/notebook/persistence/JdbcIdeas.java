package org.viceversa.notebook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.Idea.Audience;
import org.viceversa.notebook.Ideas;
import org.viceversa.notebook.RaiseIdea;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Ideas in the table {@code idea}. */
public final class JdbcIdeas implements Ideas {

    private static final String COLUMNS =
            "id, tenant, programme_id, pairing_id, by_id, asked_id, words, area, audience,"
                    + " state, answer_by, answer, answered_by, answered_at, version, made_at, changed_at";
    private static final String SELECT = "select " + COLUMNS + " from idea where ";

    private final Jdbc jdbc;

    public JdbcIdeas(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Idea> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcIdeas::read, tenant, id);
    }

    @Override
    public List<Idea> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                SELECT + "tenant = ? and pairing_id = ? order by made_at desc, id", JdbcIdeas::read, tenant, pairing);
    }

    @Override
    public List<Idea> listOfProgramme(UUID tenant, UUID programme, Audience atLeast) {
        List<String> audiences = Arrays.stream(Audience.values())
                .filter(one -> one.compareTo(atLeast) >= 0)
                .map(Enum::name)
                .toList();
        return jdbc.list(
                SELECT + "tenant = ? and programme_id = ? and audience = any(?) order by made_at desc, id",
                JdbcIdeas::read,
                tenant,
                programme,
                new Column("varchar", audiences));
    }

    @Override
    public void add(Idea idea) {
        jdbc.update(
                "insert into idea (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                idea.id(),
                idea.tenant(),
                idea.programme(),
                idea.pairing(),
                idea.by(),
                idea.asked(),
                idea.text(),
                idea.area(),
                idea.audience().name(),
                idea.state().name(),
                idea.answerBy(),
                idea.answer(),
                idea.answeredBy(),
                idea.answeredAt(),
                idea.version(),
                idea.madeAt(),
                idea.changedAt());
    }

    @Override
    public Idea save(Idea idea) {
        int changed = jdbc.update(
                "update idea set words = ?, area = ?, audience = ?, state = ?, answer = ?, answered_by = ?,"
                        + " answered_at = ?, version = version + 1, changed_at = ?"
                        + " where tenant = ? and id = ? and version = ?",
                idea.text(),
                idea.area(),
                idea.audience().name(),
                idea.state().name(),
                idea.answer(),
                idea.answeredBy(),
                idea.answeredAt(),
                idea.changedAt(),
                idea.tenant(),
                idea.id(),
                idea.version());
        if (changed == 0) {
            throw RaiseIdea.changedMeanwhile();
        }
        return find(idea.tenant(), idea.id()).orElseThrow();
    }

    @Override
    public void see(UUID tenant, UUID pairing, UUID asked) {
        jdbc.update(
                "update idea set state = ? where tenant = ? and pairing_id = ? and asked_id = ? and state = ?",
                Idea.State.SEEN.name(),
                tenant,
                pairing,
                asked,
                Idea.State.RAISED.name());
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from idea where tenant = ? and id = ?", tenant, id);
    }

    private static Idea read(ResultSet row) throws SQLException {
        return new Idea(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                Cells.uuid(row, 6),
                row.getString(7),
                row.getString(8),
                Audience.valueOf(row.getString(9)),
                Idea.State.valueOf(row.getString(10)),
                Cells.instant(row, 11),
                row.getString(12),
                Cells.findUuid(row, 13),
                Cells.findInstant(row, 14),
                row.getInt(15),
                Cells.instant(row, 16),
                Cells.instant(row, 17));
    }
}
