package org.viceversa.pulse.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.FitAnswer;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.FitAnswers;

/** Answers to the fit question in the table {@code fit_answer}. */
public final class JdbcFitAnswers implements FitAnswers {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcFitAnswers(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<FitAnswer> listOwn(UUID tenant, UUID pairing, UUID person) {
        return jdbc.list(
                "select tenant, pairing_id, person_id, side, number, answer, given_at from fit_answer"
                        + " where tenant = ? and pairing_id = ? and person_id = ? order by number",
                row -> new FitAnswer(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Side.valueOf(row.getString(4)),
                        row.getInt(5),
                        Answer.valueOf(row.getString(6)),
                        Cells.instant(row, 7)),
                tenant,
                pairing,
                person);
    }

    @Override
    public Set<UUID> listNotGood(UUID tenant, Collection<UUID> pairings) {
        return new HashSet<>(jdbc.list(
                "select distinct f.pairing_id from fit_answer f where f.tenant = ? and f.pairing_id = any(?)"
                        + " and f.answer = 'NOT_A_FIT' and f.number = (select max(g.number) from fit_answer g"
                        + " where g.tenant = f.tenant and g.pairing_id = f.pairing_id and g.person_id = f.person_id"
                        + " and g.answer <> 'SKIPPED')",
                row -> Cells.uuid(row, 1),
                tenant,
                new Column("uuid", List.copyOf(pairings))));
    }

    @Override
    public void save(FitAnswer answer) {
        transactions.run(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into fit_answer (tenant, pairing_id, person_id, side, number, answer, given_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    answer.tenant(),
                    answer.pairing(),
                    answer.person(),
                    answer.side().name(),
                    answer.number(),
                    answer.answer().name(),
                    answer.givenAt());
            if (!ours) {
                jdbc.update(
                        "update fit_answer set answer = ?, given_at = ? where tenant = ? and pairing_id = ?"
                                + " and person_id = ? and number = ?",
                        answer.answer().name(),
                        answer.givenAt(),
                        answer.tenant(),
                        answer.pairing(),
                        answer.person(),
                        answer.number());
            }
        });
    }
}
