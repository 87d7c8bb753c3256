package org.viceversa.scoredelivery.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.viceversa.persistence.Cells;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Points;

/** Reads rows of {@code score_delivery} and {@code score_attempt}. */
final class DeliveryRows {

    static final String DELIVERY = "tenant, activity_id, person_id, platform_id, version, given, maximum, comment,"
            + " given_at, state, reason, overwrite, attempts, next_at, last_stamp, known_given, known_maximum,"
            + " known_column, shown_score, shown_maximum, changed_at";

    static final String ATTEMPT =
            "try_no, version, given, maximum, begun_at, ended_at, answer, shown_score, shown_maximum";

    private DeliveryRows() {}

    static Delivery delivery(ResultSet row) throws SQLException {
        Optional<String> column = Cells.findText(row, 18);
        Optional<Points> known = points(row, 16);
        return new Delivery(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                row.getInt(5),
                points(row, 6).orElseThrow(),
                row.getString(8),
                Cells.instant(row, 9),
                DeliveryState.valueOf(row.getString(10)),
                DeliveryReason.valueOf(row.getString(11)),
                row.getBoolean(12),
                row.getInt(13),
                Cells.findInstant(row, 14),
                Cells.findInstant(row, 15),
                known.flatMap(points -> column.map(address -> new Known(points, address))),
                points(row, 19),
                Cells.instant(row, 21));
    }

    static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getInt(1),
                row.getInt(2),
                points(row, 3).orElseThrow(),
                Cells.instant(row, 5),
                Cells.findInstant(row, 6),
                DeliveryReason.valueOf(row.getString(7)),
                points(row, 8));
    }

    /** Of two columns, the first of which may be null. */
    private static Optional<Points> points(ResultSet row, int column) throws SQLException {
        BigDecimal given = row.getBigDecimal(column);
        return given == null
                ? Optional.empty()
                : Optional.of(new Points(
                        given.stripTrailingZeros(),
                        row.getBigDecimal(column + 1).stripTrailingZeros()));
    }

    static Optional<BigDecimal> given(Optional<Points> points) {
        return points.map(Points::given);
    }

    static Optional<BigDecimal> maximum(Optional<Points> points) {
        return points.map(Points::maximum);
    }
}
