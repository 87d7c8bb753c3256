package org.viceversa.scoredelivery.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Claimed;
import org.viceversa.scoredelivery.Deliveries;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Report;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;

/** Deliveries in the tables {@code score_delivery}, {@code score_attempt} and {@code score_platform}. */
public final class JdbcDeliveries implements Deliveries {

    private static final String THESE = " where tenant = ? and activity_id = ? and person_id = any(?)";

    private final Transactions transactions;
    private final Jdbc jdbc;
    private final DeliveryPlatforms platforms;
    private final DeliveryClaims claims;
    private final DeliveryNotes notes;

    public JdbcDeliveries(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
        this.platforms = new DeliveryPlatforms(jdbc);
        this.claims = new DeliveryClaims(jdbc);
        this.notes = new DeliveryNotes(jdbc);
    }

    @Override
    public void queue(FinalScore score, UUID platform) {
        transactions.run(() -> {
            if (!replace(score, platform) && !insert(score, platform)) {
                // Somebody queued the first one at the same moment.
                replace(score, platform);
            }
            platforms.add(platform);
        });
    }

    private boolean replace(FinalScore score, UUID platform) {
        return jdbc.update(
                        "update score_delivery set platform_id = ?, version = version + 1, given = ?, maximum = ?,"
                                + " comment = ?, given_at = ?, state = 'PENDING', reason = 'NONE', overwrite = false,"
                                + " attempts = 0, next_at = ?, changed_at = ?"
                                + " where tenant = ? and activity_id = ? and person_id = ?",
                        platform,
                        score.given(),
                        score.maximum(),
                        score.comment(),
                        score.at(),
                        score.at(),
                        score.at(),
                        score.tenant(),
                        score.activity(),
                        score.person())
                == 1;
    }

    private boolean insert(FinalScore score, UUID platform) {
        return jdbc.insertOrLeave(
                "insert into score_delivery (tenant, activity_id, person_id, platform_id, version, given, maximum,"
                        + " comment, given_at, state, reason, overwrite, attempts, tries, next_at, known_try, changed_at)"
                        + " values (?, ?, ?, ?, 1, ?, ?, ?, ?, 'PENDING', 'NONE', false, 0, 0, ?, 0, ?)",
                score.tenant(),
                score.activity(),
                score.person(),
                platform,
                score.given(),
                score.maximum(),
                score.comment(),
                score.at(),
                score.at(),
                score.at());
    }

    @Override
    public List<UUID> listDuePlatforms(Instant now) {
        return platforms.listDue(now);
    }

    @Override
    public List<Claimed> claim(UUID platform, UUID claimant, Instant now, Instant leaseEnds, int most, int bound) {
        return transactions.call(() -> claims.claim(platform, claimant, now, leaseEnds, most, bound));
    }

    @Override
    public void note(UUID claimant, Report report, Instant now) {
        transactions.run(() -> notes.note(claimant, report, now));
    }

    @Override
    public List<Report> noteFree(UUID claimant, List<Report> reports, Instant now) {
        return transactions.call(() -> notes.noteFree(claimant, reports, now));
    }

    @Override
    public void pause(UUID platform, Instant until) {
        platforms.pause(platform, until);
    }

    @Override
    public int wake(UUID platform, Instant now) {
        return transactions.call(() -> platforms.wake(platform, now));
    }

    @Override
    public Optional<Delivery> find(UUID tenant, UUID activity, UUID person) {
        return listOf(tenant, activity, List.of(person)).stream().findFirst();
    }

    @Override
    public List<Delivery> listOf(UUID tenant, UUID activity, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.list(
                        "select " + DeliveryRows.DELIVERY + " from score_delivery" + THESE,
                        DeliveryRows::delivery,
                        tenant,
                        activity,
                        new Jdbc.Column("uuid", List.copyOf(people)));
    }

    @Override
    public List<Group> listGroups(UUID tenant, UUID activity) {
        return jdbc.list(
                "select state, reason, count(*), max(changed_at) from score_delivery where tenant = ? and"
                        + " activity_id = ? group by state, reason order by 3 desc, state, reason",
                row -> new Group(
                        DeliveryState.valueOf(row.getString(1)),
                        DeliveryReason.valueOf(row.getString(2)),
                        row.getInt(3),
                        Cells.instant(row, 4)),
                tenant,
                activity);
    }

    @Override
    public List<Delivery> list(
            UUID tenant, UUID activity, DeliveryState state, DeliveryReason reason, int from, int most) {
        return jdbc.list(
                "select " + DeliveryRows.DELIVERY + " from score_delivery where tenant = ? and activity_id = ?"
                        + " and state = ? and reason = ? order by changed_at desc, person_id limit " + most + " offset "
                        + from,
                DeliveryRows::delivery,
                tenant,
                activity,
                state.name(),
                reason.name());
    }

    @Override
    public List<Attempt> listAttempts(UUID tenant, UUID activity, UUID person, int most) {
        return jdbc.list(
                "select " + DeliveryRows.ATTEMPT + " from score_attempt where tenant = ? and activity_id = ?"
                        + " and person_id = ? order by try_no desc limit " + most,
                DeliveryRows::attempt,
                tenant,
                activity,
                person);
    }

    @Override
    public int again(UUID tenant, UUID activity, Collection<UUID> people, boolean overwrite, Instant now) {
        return jdbc.update(
                "update score_delivery set version = version + 1, state = 'PENDING', reason = 'NONE', overwrite = ?,"
                        + " attempts = 0, next_at = ?, changed_at = ?" + THESE,
                overwrite,
                now,
                now,
                tenant,
                activity,
                new Jdbc.Column("uuid", List.copyOf(people)));
    }

    @Override
    public int change(
            UUID tenant,
            UUID activity,
            Collection<UUID> people,
            DeliveryState from,
            DeliveryState to,
            DeliveryReason reason,
            Instant now) {
        return jdbc.update(
                "update score_delivery set state = ?, reason = ?, next_at = null, changed_at = ?" + THESE
                        + " and state = ? and claimant is null",
                to.name(),
                reason.name(),
                now,
                tenant,
                activity,
                new Jdbc.Column("uuid", List.copyOf(people)),
                from.name());
    }

    @Override
    public Map<DeliveryState, Integer> count() {
        Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
        jdbc.list(
                "select state, count(*) from score_delivery group by state",
                row -> counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    @Override
    public int countTrouble(UUID tenant, UUID activity) {
        return listGroups(tenant, activity).stream()
                .filter(group -> group.state().isTrouble())
                .mapToInt(Group::deliveries)
                .sum();
    }

    @Override
    public Optional<Instant> findOldestWaiting() {
        return jdbc.find(
                        "select min(given_at) from score_delivery where state = 'PENDING'",
                        row -> Cells.findInstant(row, 1))
                .flatMap(found -> found);
    }

    @Override
    public int removeAttemptsBefore(Instant before) {
        return jdbc.update("delete from score_attempt where begun_at < ?", before);
    }
}
