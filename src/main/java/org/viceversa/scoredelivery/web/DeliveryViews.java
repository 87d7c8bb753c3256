package org.viceversa.scoredelivery.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Deliveries.Group;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Points;
import org.viceversa.scoredelivery.ShowDeliveries.Log;
import org.viceversa.scoredelivery.ShowDeliveries.OfPerson;
import org.viceversa.scoredelivery.ShowDeliveries.Overview;

/** Deliveries as the API shows them. */
final class DeliveryViews {

    private DeliveryViews() {}

    record DeliveryGroupView(DeliveryState state, DeliveryReason reason, int deliveries, Instant latest) {
        static DeliveryGroupView of(Group group) {
            return new DeliveryGroupView(group.state(), group.reason(), group.deliveries(), group.latest());
        }
    }

    /** @param mayMakeColumn whether the platform lets a column be made for the activity */
    record DeliveriesView(UUID activity, String title, List<DeliveryGroupView> groups, boolean mayMakeColumn) {
        static DeliveriesView of(Overview overview) {
            return new DeliveriesView(
                    overview.activity().id(),
                    overview.activity().title(),
                    overview.groups().stream().map(DeliveryGroupView::of).toList(),
                    overview.mayMakeColumn());
        }
    }

    record PointsView(BigDecimal given, BigDecimal maximum) {
        static PointsView of(Points points) {
            return new PointsView(plain(points.given()), plain(points.maximum()));
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /**
     * @param shown what the gradebook showed when it was looked at last
     * @param nextAt when it is tried again
     */
    record DeliveryView(
            UUID person,
            String name,
            PointsView points,
            Optional<PointsView> shown,
            DeliveryState state,
            DeliveryReason reason,
            int attempts,
            Optional<Instant> nextAt,
            Instant givenAt,
            Instant changedAt) {
        static DeliveryView of(OfPerson one) {
            Delivery delivery = one.delivery();
            return new DeliveryView(
                    delivery.person(),
                    one.name(),
                    PointsView.of(delivery.points()),
                    delivery.shown().map(PointsView::of),
                    delivery.state(),
                    delivery.reason(),
                    delivery.attempts(),
                    delivery.nextAt(),
                    delivery.givenAt(),
                    delivery.changedAt());
        }
    }

    record DeliveriesOfPeopleView(List<DeliveryView> deliveries) {}

    /** @param shown what the gradebook showed afterwards, if it was looked at */
    record AttemptView(
            int number,
            PointsView points,
            Instant begunAt,
            Optional<Instant> endedAt,
            DeliveryReason answer,
            Optional<PointsView> shown) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    PointsView.of(attempt.points()),
                    attempt.begunAt(),
                    attempt.endedAt(),
                    attempt.answer(),
                    attempt.shown().map(PointsView::of));
        }
    }

    record DeliveryLogView(DeliveryView delivery, List<AttemptView> attempts) {
        static DeliveryLogView of(Log log) {
            return new DeliveryLogView(
                    DeliveryView.of(log.whose()),
                    log.attempts().stream().map(AttemptView::of).toList());
        }
    }

    /** @param deliveries how many it was done to */
    record SettledView(int deliveries) {}
}
