package org.viceversa.scoredelivery.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Claimed;
import org.viceversa.scoredelivery.Delivery;

/**
 * Gives deliveries to claimants. Claims of one platform come one after the other, since each holds the platform's row: so no
 * two get the same delivery, and no more work on a platform than may.
 */
final class DeliveryClaims {

    private static final String FREE = "(lease_ends is null or lease_ends <= ?)";
    private static final String OF_THESE = " where tenant = ? and activity_id = ? and person_id = any(?)";

    private final Jdbc jdbc;

    DeliveryClaims(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID tenant, UUID activity) {}

    private record Before(UUID person, Attempt attempt) {}

    /** Within a transaction. */
    List<Claimed> claim(UUID platform, UUID claimant, Instant now, Instant leaseEnds, int most, int bound) {
        Optional<Place> place = isFree(platform, now, bound) ? findPlace(platform, now) : Optional.empty();
        return place.map(found -> claim(found, claimant, now, leaseEnds, most)).orElse(List.of());
    }

    private boolean isFree(UUID platform, Instant now, int bound) {
        Optional<Instant> paused = jdbc.find(
                "select paused_until from score_platform where platform_id = ? for update",
                row -> Cells.instant(row, 1),
                platform);
        if (paused.filter(until -> !until.isAfter(now)).isEmpty()) {
            return false;
        }
        int working = jdbc.find(
                        "select count(distinct claimant) from score_delivery where platform_id = ? and lease_ends > ?",
                        row -> row.getInt(1),
                        platform,
                        now)
                .orElse(0);
        return working < bound;
    }

    private Optional<Place> findPlace(UUID platform, Instant now) {
        return jdbc.find(
                "select tenant, activity_id from score_delivery where platform_id = ? and next_at <= ? and " + FREE
                        + " order by next_at, activity_id limit 1",
                row -> new Place(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                platform,
                now,
                now);
    }

    private List<Claimed> claim(Place place, UUID claimant, Instant now, Instant leaseEnds, int most) {
        List<UUID> people = jdbc.list(
                "select person_id from score_delivery where tenant = ? and activity_id = ? and next_at <= ? and " + FREE
                        + " order by next_at, person_id limit " + most + " for update skip locked",
                row -> Cells.uuid(row, 1),
                place.tenant,
                place.activity,
                now,
                now);
        if (people.isEmpty()) {
            return List.of();
        }
        Jdbc.Column these = new Jdbc.Column("uuid", people);
        jdbc.update(
                "update score_delivery set claimant = ?, lease_ends = ?, attempts = attempts + 1, tries = tries + 1"
                        + OF_THESE,
                claimant,
                leaseEnds,
                place.tenant,
                place.activity,
                these);
        Map<UUID, List<Attempt>> before = listBefore(place, these);
        jdbc.update(
                "insert into score_attempt (tenant, activity_id, person_id, try_no, version, given, maximum, begun_at,"
                        + " answer) select tenant, activity_id, person_id, tries, version, given, maximum, cast(? as"
                        + " bigint), 'BEGUN' from score_delivery" + OF_THESE,
                now,
                place.tenant,
                place.activity,
                these);
        return jdbc.list(
                "select " + DeliveryRows.DELIVERY + ", tries from score_delivery" + OF_THESE
                        + " order by next_at, person_id",
                row -> {
                    Delivery delivery = DeliveryRows.delivery(row);
                    return new Claimed(delivery, row.getInt(22), before.getOrDefault(delivery.person(), List.of()));
                },
                place.tenant,
                place.activity,
                these);
    }

    private Map<UUID, List<Attempt>> listBefore(Place place, Jdbc.Column these) {
        Map<UUID, List<Attempt>> before = new HashMap<>();
        jdbc.list(
                        "select a.try_no, a.version, a.given, a.maximum, a.begun_at, a.ended_at, a.answer, a.shown_score,"
                                + " a.shown_maximum, a.person_id from score_attempt a join score_delivery d"
                                + " on d.tenant = a.tenant and d.activity_id = a.activity_id"
                                + " and d.person_id = a.person_id and a.try_no > d.known_try"
                                + " where a.tenant = ? and a.activity_id = ? and a.person_id = any(?) order by a.try_no",
                        row -> new Before(Cells.uuid(row, 10), DeliveryRows.attempt(row)),
                        place.tenant,
                        place.activity,
                        these)
                .forEach(one -> before.computeIfAbsent(one.person, any -> new ArrayList<>())
                        .add(one.attempt));
        return before;
    }
}
