package org.viceversa.tuition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.persistence.Cells;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Requests, events and proofs as rows have them. */
final class RequestRows {

    static final String COLUMNS =
            "id, tenant, person_id, policy_id, policy_version, content, cost_centre, state, desk, owner_id, due_on,"
                    + " benefit_year, reserved_minor, grade, payable_minor, taxable_minor, paid_on, resumes, appealed,"
                    + " escalated, version, made_at, changed_at";

    private RequestRows() {}

    static boolean isWaiting(TuitionRequest one) {
        return one.desk() != Desk.REQUESTER && one.desk() != Desk.NOBODY;
    }

    /** In the order of the columns. */
    static List<Object> cells(TuitionRequest one) {
        return new ArrayList<>(List.of(
                one.id(),
                one.tenant(),
                one.person(),
                one.policy(),
                one.policyVersion(),
                TuitionJson.write(one.content()),
                one.costCentre(),
                one.state().name(),
                one.desk().name(),
                one.owner(),
                one.due(),
                one.year(),
                one.reservedMinor(),
                one.grade(),
                one.payableMinor(),
                one.taxableMinor(),
                one.paidOn(),
                one.resumes().map(Enum::name),
                one.appealed(),
                one.escalated(),
                one.version(),
                one.madeAt(),
                one.changedAt()));
    }

    static TuitionRequest request(ResultSet row) throws SQLException {
        long taxable = row.getLong(16);
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(taxable);
        return new TuitionRequest(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                row.getInt(5),
                TuitionJson.read(row.getString(6), RequestContent.class),
                row.getString(7),
                RequestState.valueOf(row.getString(8)),
                Desk.valueOf(row.getString(9)),
                Cells.findUuid(row, 10),
                Cells.findDate(row, 11),
                row.getInt(12),
                row.getLong(13),
                row.getString(14),
                row.getLong(15),
                known,
                Cells.findDate(row, 17),
                Cells.findText(row, 18).map(RequestState::valueOf),
                row.getBoolean(19),
                row.getBoolean(20),
                row.getInt(21),
                Cells.instant(row, 22),
                Cells.instant(row, 23));
    }

    static RequestEvent event(ResultSet row) throws SQLException {
        return new RequestEvent(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.instant(row, 3),
                Cells.findUuid(row, 4),
                RequestState.valueOf(row.getString(5)),
                RequestState.valueOf(row.getString(6)),
                RequestEvent.Act.valueOf(row.getString(7)),
                Cells.findText(row, 8).map(RequestReason::valueOf),
                row.getString(9));
    }

    static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Proof.Kind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                Cells.uuid(row, 9),
                Cells.instant(row, 10));
    }
}
