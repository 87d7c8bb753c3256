package org.viceversa.scoredelivery.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;

/** Platforms that grades go to, in the table {@code score_platform}: which have work, and which are let alone for a while. */
final class DeliveryPlatforms {

    private final Jdbc jdbc;

    DeliveryPlatforms(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private record Sleeper(UUID tenant, UUID activity, UUID person) {}

    /** Unless it is known. */
    void add(UUID platform) {
        boolean known = jdbc.find("select 1 from score_platform where platform_id = ?", row -> true, platform)
                .isPresent();
        if (!known) {
            jdbc.insertOrLeave("insert into score_platform (platform_id, paused_until) values (?, 0)", platform);
        }
    }

    List<UUID> listDue(Instant now) {
        return jdbc.list(
                "select platform_id from score_platform p where paused_until <= ? and exists (select 1 from"
                        + " score_delivery d where d.platform_id = p.platform_id and d.next_at <= ?"
                        + " and (d.lease_ends is null or d.lease_ends <= ?))",
                row -> Cells.uuid(row, 1),
                now,
                now,
                now);
    }

    void pause(UUID platform, Instant until) {
        jdbc.update(
                "update score_platform set paused_until = ? where platform_id = ? and paused_until < ?",
                until,
                platform,
                until);
    }

    /** Within a transaction, which waits for nobody. */
    int wake(UUID platform, Instant now) {
        List<Sleeper> sleepers = jdbc.list(
                "select tenant, activity_id, person_id from score_delivery where platform_id = ? and next_at > ?"
                        + " and state = 'PENDING' and reason in ('UNREACHABLE', 'BUSY', 'FAULT')"
                        + " for update skip locked",
                row -> new Sleeper(Cells.uuid(row, 1), Cells.uuid(row, 2), Cells.uuid(row, 3)),
                platform,
                now);
        sleepers.forEach(one -> jdbc.update(
                "update score_delivery set next_at = ? where tenant = ? and activity_id = ? and person_id = ?",
                now,
                one.tenant,
                one.activity,
                one.person));
        return sleepers.size();
    }
}
