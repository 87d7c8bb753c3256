package org.viceversa.scoredelivery.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Report;

/** Writes what became of attempts. */
final class DeliveryNotes {

    private static final String THIS = " where tenant = ? and activity_id = ? and person_id = ?";

    private final Jdbc jdbc;

    DeliveryNotes(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Within a transaction, which waits for nobody. */
    List<Report> noteFree(UUID claimant, List<Report> reports, Instant now) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Delivery any = reports.get(0).claimed().delivery();
        Set<UUID> free = Set.copyOf(jdbc.list(
                "select person_id from score_delivery where tenant = ? and activity_id = ? and person_id = any(?)"
                        + " for update skip locked",
                row -> Cells.uuid(row, 1),
                any.tenant(),
                any.activity(),
                Jdbc.Column.of(
                        "uuid", reports, report -> report.claimed().delivery().person())));
        reports.stream()
                .filter(report -> free.contains(report.claimed().delivery().person()))
                .forEach(report -> note(claimant, report, now));
        return reports.stream()
                .filter(report -> !free.contains(report.claimed().delivery().person()))
                .toList();
    }

    /** Within a transaction. */
    void note(UUID claimant, Report report, Instant now) {
        Delivery delivery = report.claimed().delivery();
        boolean ours = free(claimant, report, delivery);
        if (ours) {
            noteState(report, delivery, now);
        }
        if (report.counts()) {
            noteAttempt(report, delivery, now);
        } else if (ours) {
            jdbc.update(
                    "delete from score_attempt" + THIS + " and try_no = ?",
                    delivery.tenant(),
                    delivery.activity(),
                    delivery.person(),
                    report.claimed().number());
        }
    }

    /** What was learned of the gradebook, whatever version it was learned with. */
    private boolean free(UUID claimant, Report report, Delivery delivery) {
        Optional<Known> known = report.known();
        Optional<Known> knows = known.or(delivery::known);
        return jdbc.update(
                        "update score_delivery set claimant = null, lease_ends = null, last_stamp = ?, known_given = ?,"
                                + " known_maximum = ?, known_column = ?, known_try = case when ? then tries else"
                                + " known_try end, shown_score = ?, shown_maximum = ?" + THIS + " and claimant = ?",
                        report.stamp().or(delivery::lastStamp),
                        knows.map(one -> one.points().given()),
                        knows.map(one -> one.points().maximum()),
                        knows.map(Known::column),
                        known.isPresent(),
                        DeliveryRows.given(report.shown()),
                        DeliveryRows.maximum(report.shown()),
                        delivery.tenant(),
                        delivery.activity(),
                        delivery.person(),
                        claimant)
                == 1;
    }

    private void noteState(Report report, Delivery delivery, Instant now) {
        jdbc.update(
                "update score_delivery set state = ?, reason = ?, next_at = ?, attempts = attempts - ?,"
                        + " overwrite = case when ? then false else overwrite end, changed_at = ?" + THIS
                        + " and version = ?",
                report.state().name(),
                report.reason().name(),
                report.next(),
                report.counts() ? 0 : 1,
                report.state() == DeliveryState.SYNCED,
                now,
                delivery.tenant(),
                delivery.activity(),
                delivery.person(),
                delivery.version());
    }

    private void noteAttempt(Report report, Delivery delivery, Instant now) {
        jdbc.update(
                "update score_attempt set ended_at = ?, answer = ?, shown_score = ?, shown_maximum = ?" + THIS
                        + " and try_no = ?",
                now,
                report.answer().name(),
                DeliveryRows.given(report.shown()),
                DeliveryRows.maximum(report.shown()),
                delivery.tenant(),
                delivery.activity(),
                delivery.person(),
                report.claimed().number());
    }
}
