package org.viceversa.scoredelivery.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.DeliveryLooks;

/** What is at rest in the table {@code score_delivery}, as comparisons with the gradebook find and change it. */
public final class JdbcDeliveryLooks implements DeliveryLooks {

    private static final String AT_REST =
            "state in ('SYNCED', 'CONFLICT', 'KEPT', 'LOCKED') and next_at is null and claimant is null";

    private final Jdbc jdbc;

    public JdbcDeliveryLooks(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Sent> listSent(Instant since) {
        return jdbc.list(
                "select distinct tenant, activity_id, platform_id from score_delivery where " + AT_REST
                        + " and changed_at >= ? order by platform_id, tenant, activity_id",
                row -> new Sent(Cells.uuid(row, 1), Cells.uuid(row, 2), Cells.uuid(row, 3)),
                since);
    }

    @Override
    public List<Delivery> listAtRest(UUID tenant, UUID activity) {
        return jdbc.list(
                "select " + DeliveryRows.DELIVERY + " from score_delivery where tenant = ? and activity_id = ? and "
                        + AT_REST,
                DeliveryRows::delivery,
                tenant,
                activity);
    }

    @Override
    public boolean note(Look look, Instant now) {
        Delivery seen = look.seen();
        return jdbc.update(
                        "update score_delivery set state = ?, reason = ?, shown_score = ?, shown_maximum = ?,"
                                + " next_at = ?, version = version + ?, attempts = 0, changed_at = ?"
                                + " where tenant = ? and activity_id = ? and person_id = ? and version = ? and state = ?"
                                + " and changed_at = ? and " + AT_REST,
                        look.state().name(),
                        look.reason().name(),
                        DeliveryRows.given(look.shown()),
                        DeliveryRows.maximum(look.shown()),
                        look.sendAgain() ? Optional.of(now) : Optional.empty(),
                        look.sendAgain() ? 1 : 0,
                        now,
                        seen.tenant(),
                        seen.activity(),
                        seen.person(),
                        seen.version(),
                        seen.state().name(),
                        seen.changedAt())
                == 1;
    }
}
