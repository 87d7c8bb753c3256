package org.viceversa.activity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Where activities stand, in the table {@code activity_placement}. */
public final class JdbcPlacements implements Placements {

    private static final String SELECT = "select tenant, resource_link, course_id, activity_id, line_item, line_items,"
            + " may_send_scores, seen_at from activity_placement where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcPlacements(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Placement> findByLink(UUID tenant, String resourceLink) {
        return jdbc.find(SELECT + "resource_link = ?", JdbcPlacements::read, tenant, resourceLink);
    }

    @Override
    public Optional<Placement> findByActivity(UUID tenant, UUID activity) {
        return jdbc.find(SELECT + "activity_id = ?", JdbcPlacements::read, tenant, activity);
    }

    @Override
    public Map<UUID, Placement> listOf(UUID tenant, UUID course) {
        return jdbc.list(SELECT + "course_id = ?", JdbcPlacements::read, tenant, course).stream()
                .collect(Collectors.toMap(Placement::activity, Function.identity()));
    }

    @Override
    public void put(Placement placement) {
        int replaced = jdbc.update(
                "update activity_placement set course_id = ?, activity_id = ?, line_item = ?, line_items = ?,"
                        + " may_send_scores = ?, seen_at = ? where tenant = ? and resource_link = ?",
                placement.course(),
                placement.activity(),
                placement.lineItem(),
                placement.lineItems(),
                placement.maySendScores(),
                placement.seenAt(),
                placement.tenant(),
                placement.resourceLink());
        if (replaced == 0) {
            jdbc.update(
                    "insert into activity_placement (course_id, activity_id, line_item, line_items, may_send_scores,"
                            + " seen_at, tenant, resource_link) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    placement.course(),
                    placement.activity(),
                    placement.lineItem(),
                    placement.lineItems(),
                    placement.maySendScores(),
                    placement.seenAt(),
                    placement.tenant(),
                    placement.resourceLink());
        }
    }

    private static Placement read(ResultSet row) throws SQLException {
        return new Placement(
                Cells.uuid(row, 1),
                row.getString(2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.findText(row, 5),
                Cells.findText(row, 6),
                row.getBoolean(7),
                Cells.instant(row, 8));
    }
}
