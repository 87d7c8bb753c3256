package org.viceversa.reflection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;

/** What was handed in, in the table {@code submission}. */
public final class JdbcSubmissions implements Submissions {

    private static final String SELECT = "select id, tenant, activity_id, person_id, attempt, receipt, side, answers,"
            + " ai_statement, sessions, timeline, words, submitted_at, taken_back_at from submission where tenant = ?"
            + " and ";

    private static final String OF_PERSON = SELECT + "activity_id = ? and person_id = ?";
    private static final String LATEST_FIRST = " order by submitted_at desc, attempt desc, id";

    private final Jdbc jdbc;

    public JdbcSubmissions(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Submission> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", JdbcSubmissions::submission, tenant, id);
    }

    @Override
    public Optional<Submission> findLatest(UUID tenant, UUID activity, UUID person) {
        return jdbc.find(
                OF_PERSON + " and taken_back_at is null" + LATEST_FIRST + " limit 1",
                JdbcSubmissions::submission,
                tenant,
                activity,
                person);
    }

    @Override
    public List<Submission> listOf(UUID tenant, UUID activity, UUID person) {
        return jdbc.list(OF_PERSON + LATEST_FIRST, JdbcSubmissions::submission, tenant, activity, person);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                row.getInt(5),
                row.getString(6),
                Cells.findText(row, 7).map(Side::valueOf),
                WritingJson.read(row.getString(8), WritingJson.ANSWERS),
                row.getString(9),
                WritingJson.read(row.getString(10), WritingJson.MEETINGS),
                WritingJson.read(row.getString(11), WritingJson.SPELLS),
                row.getInt(12),
                Cells.instant(row, 13),
                Cells.findInstant(row, 14));
    }

    @Override
    public void add(Submission one) {
        jdbc.update(
                "insert into submission (id, tenant, activity_id, person_id, attempt, receipt, side, answers,"
                        + " ai_statement, sessions, timeline, words, submitted_at, taken_back_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.activity(),
                one.person(),
                one.attempt(),
                one.receipt(),
                one.side().map(Side::name),
                WritingJson.write(one.answers()),
                one.aiStatement(),
                WritingJson.write(one.sessions()),
                WritingJson.write(one.timeline()),
                one.words(),
                one.submittedAt(),
                one.takenBackAt());
    }

    @Override
    public void takeBack(Submission one, Instant at) {
        jdbc.update(
                "update submission set taken_back_at = ? where tenant = ? and id = ? and taken_back_at is null",
                at,
                one.tenant(),
                one.id());
    }
}
