package org.viceversa.pairing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingReason;
import org.viceversa.pairing.PairingStep;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.suitability.PairingScore;

/** Reads pairings and their histories. */
final class PairingReader {

    private static final String COLUMNS = "id, tenant, cycle_id, round_id, mentor_enrolment_id, mentor_id,"
            + " mentee_enrolment_id, mentee_id, state, asked_first, score_total, score_teach, score_give,"
            + " score_exchange, score_availability, score_language, score_difference, score_preference, due_on,"
            + " remind_at, due_at, reminded, paused_to, version, made_at, changed_at";

    private final Jdbc jdbc;

    PairingReader(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<Pairing> list(String where, Object... parameters) {
        return jdbc.list("select " + COLUMNS + " from pairing where " + where, PairingReader::pairing, parameters);
    }

    private static Pairing pairing(ResultSet row) throws SQLException {
        return new Pairing(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.findUuid(row, 4),
                new Partner(Cells.uuid(row, 5), Cells.uuid(row, 6)),
                new Partner(Cells.uuid(row, 7), Cells.uuid(row, 8)),
                State.valueOf(row.getString(9)),
                Side.valueOf(row.getString(10)),
                score(row),
                deadline(row),
                Cells.findDate(row, 23),
                row.getInt(24),
                Cells.instant(row, 25),
                Cells.instant(row, 26));
    }

    private static Optional<PairingScore> score(ResultSet row) throws SQLException {
        Optional<Integer> total = Cells.findInt(row, 11);
        return total.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairingScore(
                        total.get(),
                        row.getInt(12),
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18)));
    }

    private static Optional<Deadline> deadline(ResultSet row) throws SQLException {
        Optional<LocalDate> day = Cells.findDate(row, 19);
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Deadline(day.get(), Cells.instant(row, 20), Cells.instant(row, 21), row.getBoolean(22)));
    }

    static PairingEvent event(ResultSet row) throws SQLException {
        return new PairingEvent(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                PairingStep.valueOf(row.getString(4)),
                State.valueOf(row.getString(5)),
                Cells.findText(row, 6).map(PairingReason::valueOf),
                row.getString(7),
                Cells.findUuid(row, 8),
                Cells.instant(row, 9));
    }
}
