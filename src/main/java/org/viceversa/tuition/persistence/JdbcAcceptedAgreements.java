package org.viceversa.tuition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.AcceptedAgreement;
import org.viceversa.tuition.AcceptedAgreements;

/** In the table {@code accepted_agreement}. */
public final class JdbcAcceptedAgreements implements AcceptedAgreements {

    private final Jdbc jdbc;

    public JdbcAcceptedAgreements(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<AcceptedAgreement> find(UUID tenant, UUID request) {
        return jdbc.find(
                "select tenant, request_id, policy_version, agreed_at, left_on, due_minor from accepted_agreement"
                        + " where tenant = ? and request_id = ?",
                JdbcAcceptedAgreements::agreement,
                tenant,
                request);
    }

    private static AcceptedAgreement agreement(ResultSet row) throws SQLException {
        long due = row.getLong(6);
        Optional<Long> asked = row.wasNull() ? Optional.empty() : Optional.of(due);
        return new AcceptedAgreement(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getInt(3),
                Cells.instant(row, 4),
                Cells.findDate(row, 5),
                asked);
    }

    /** The request is held by whoever saves it, so that nobody else can add one in between. */
    @Override
    public void save(AcceptedAgreement one) {
        jdbc.update("delete from accepted_agreement where tenant = ? and request_id = ?", one.tenant(), one.request());
        jdbc.update(
                "insert into accepted_agreement (tenant, request_id, policy_version, agreed_at, left_on, due_minor)"
                        + " values (?, ?, ?, ?, ?, ?)",
                one.tenant(),
                one.request(),
                one.policyVersion(),
                one.agreedAt(),
                one.leftOn(),
                one.dueMinor());
    }
}
