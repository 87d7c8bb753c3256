package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Claimed;
import org.viceversa.scoredelivery.Deliveries;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryLooks;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Points;
import org.viceversa.scoredelivery.Report;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;

/** Deliveries without a database. */
public final class InMemoryDeliveries implements Deliveries, DeliveryLooks {

    private record Key(UUID tenant, UUID activity, UUID person) {
        static Key of(Delivery one) {
            return new Key(one.tenant(), one.activity(), one.person());
        }
    }

    /** A row with what only claims know. */
    private static final class Row {
        private Delivery delivery;
        private int tries;
        private int knownTry;
        private Optional<UUID> claimant = Optional.empty();
        private Instant leaseEnds = Instant.MIN;
        private final List<Attempt> log = new ArrayList<>();

        Row(Delivery delivery) {
            this.delivery = delivery;
        }

        boolean isDue(Instant now) {
            return delivery.nextAt().filter(next -> !next.isAfter(now)).isPresent() && !isLeased(now);
        }

        boolean isLeased(Instant now) {
            return claimant.isPresent() && leaseEnds.isAfter(now);
        }

        boolean isAtRest() {
            return Set.of(DeliveryState.SYNCED, DeliveryState.CONFLICT, DeliveryState.KEPT, DeliveryState.LOCKED)
                            .contains(delivery.state())
                    && delivery.nextAt().isEmpty()
                    && claimant.isEmpty();
        }
    }

    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, Instant> paused = new HashMap<>();

    @Override
    public synchronized void queue(FinalScore score, UUID platform) {
        Row row = rows.get(new Key(score.tenant(), score.activity(), score.person()));
        int version = row == null ? 1 : row.delivery.version() + 1;
        Delivery fresh = new Delivery(
                score.tenant(),
                score.activity(),
                score.person(),
                platform,
                version,
                new Points(score.given(), score.maximum()),
                score.comment(),
                score.at(),
                DeliveryState.PENDING,
                DeliveryReason.NONE,
                false,
                0,
                Optional.of(score.at()),
                row == null ? Optional.empty() : row.delivery.lastStamp(),
                row == null ? Optional.empty() : row.delivery.known(),
                row == null ? Optional.empty() : row.delivery.shown(),
                score.at());
        rows.computeIfAbsent(Key.of(fresh), any -> new Row(fresh)).delivery = fresh;
        paused.putIfAbsent(platform, Instant.EPOCH);
    }

    @Override
    public synchronized List<UUID> listDuePlatforms(Instant now) {
        return rows.values().stream()
                .filter(row -> row.isDue(now))
                .map(row -> row.delivery.platform())
                .distinct()
                .filter(platform -> !paused.get(platform).isAfter(now))
                .toList();
    }

    @Override
    public synchronized List<Claimed> claim(
            UUID platform, UUID claimant, Instant now, Instant leaseEnds, int most, int bound) {
        long working = rows.values().stream()
                .filter(row -> row.delivery.platform().equals(platform) && row.isLeased(now))
                .map(row -> row.claimant)
                .distinct()
                .count();
        if (working >= bound || paused.getOrDefault(platform, Instant.MAX).isAfter(now)) {
            return List.of();
        }
        List<Row> due = rows.values().stream()
                .filter(row -> row.delivery.platform().equals(platform) && row.isDue(now))
                .sorted(Comparator.comparing((Row row) -> row.delivery.nextAt().orElseThrow()))
                .toList();
        return due.stream()
                .filter(row ->
                        row.delivery.activity().equals(due.get(0).delivery.activity()))
                .limit(most)
                .map(row -> claim(row, claimant, now, leaseEnds))
                .toList();
    }

    private static Claimed claim(Row row, UUID claimant, Instant now, Instant leaseEnds) {
        Delivery is = row.delivery;
        row.claimant = Optional.of(claimant);
        row.leaseEnds = leaseEnds;
        row.tries++;
        row.delivery =
                with(is, is.state(), is.reason(), is.nextAt(), is.attempts() + 1, is.overwrite(), is.changedAt());
        List<Attempt> before = row.log.stream()
                .filter(attempt -> attempt.number() > row.knownTry)
                .toList();
        row.log.add(new Attempt(
                row.tries, is.version(), is.points(), now, Optional.empty(), DeliveryReason.BEGUN, Optional.empty()));
        return new Claimed(row.delivery, row.tries, before);
    }

    @Override
    public synchronized List<Report> noteFree(UUID claimant, List<Report> reports, Instant now) {
        reports.forEach(report -> note(claimant, report, now));
        return List.of();
    }

    @Override
    public synchronized void note(UUID claimant, Report report, Instant now) {
        Row row = rows.get(Key.of(report.claimed().delivery()));
        boolean ours = row.claimant.filter(claimant::equals).isPresent();
        if (ours) {
            row.claimant = Optional.empty();
            row.delivery = learned(row.delivery, report);
            if (report.known().isPresent()) {
                row.knownTry = row.tries;
            }
            if (row.delivery.version() == report.claimed().delivery().version()) {
                row.delivery = with(
                        row.delivery,
                        report.state(),
                        report.reason(),
                        report.next(),
                        row.delivery.attempts() - (report.counts() ? 0 : 1),
                        row.delivery.overwrite() && report.state() != DeliveryState.SYNCED,
                        now);
            }
        }
        int number = report.claimed().number();
        if (report.counts()) {
            row.log.replaceAll(attempt -> attempt.number() == number
                    ? new Attempt(
                            number,
                            attempt.version(),
                            attempt.points(),
                            attempt.begunAt(),
                            Optional.of(now),
                            report.answer(),
                            report.shown())
                    : attempt);
        } else if (ours) {
            row.log.removeIf(attempt -> attempt.number() == number);
        }
    }

    private static Delivery learned(Delivery is, Report report) {
        Optional<Known> known = report.known().or(is::known);
        return new Delivery(
                is.tenant(),
                is.activity(),
                is.person(),
                is.platform(),
                is.version(),
                is.points(),
                is.comment(),
                is.givenAt(),
                is.state(),
                is.reason(),
                is.overwrite(),
                is.attempts(),
                is.nextAt(),
                report.stamp().or(is::lastStamp),
                known,
                report.shown(),
                is.changedAt());
    }

    private static Delivery with(
            Delivery is,
            DeliveryState state,
            DeliveryReason reason,
            Optional<Instant> next,
            int attempts,
            boolean overwrite,
            Instant changed) {
        return new Delivery(
                is.tenant(),
                is.activity(),
                is.person(),
                is.platform(),
                is.version(),
                is.points(),
                is.comment(),
                is.givenAt(),
                state,
                reason,
                overwrite,
                attempts,
                next,
                is.lastStamp(),
                is.known(),
                is.shown(),
                changed);
    }

    private static Delivery withVersion(Delivery is, int version, Optional<Points> shown) {
        return new Delivery(
                is.tenant(),
                is.activity(),
                is.person(),
                is.platform(),
                version,
                is.points(),
                is.comment(),
                is.givenAt(),
                is.state(),
                is.reason(),
                is.overwrite(),
                is.attempts(),
                is.nextAt(),
                is.lastStamp(),
                is.known(),
                shown,
                is.changedAt());
    }

    @Override
    public synchronized void pause(UUID platform, Instant until) {
        paused.computeIfPresent(platform, (any, now) -> now.isBefore(until) ? until : now);
    }

    @Override
    public synchronized int wake(UUID platform, Instant now) {
        int woken = 0;
        for (Row row : rows.values()) {
            Delivery is = row.delivery;
            boolean waits = is.platform().equals(platform)
                    && is.state() == DeliveryState.PENDING
                    && Set.of(DeliveryReason.UNREACHABLE, DeliveryReason.BUSY, DeliveryReason.FAULT)
                            .contains(is.reason())
                    && is.nextAt().filter(now::isBefore).isPresent();
            if (waits) {
                woken++;
                row.delivery = with(
                        is, is.state(), is.reason(), Optional.of(now), is.attempts(), is.overwrite(), is.changedAt());
            }
        }
        return woken;
    }

    @Override
    public synchronized Optional<Delivery> find(UUID tenant, UUID activity, UUID person) {
        return Optional.ofNullable(rows.get(new Key(tenant, activity, person))).map(row -> row.delivery);
    }

    @Override
    public synchronized List<Delivery> listOf(UUID tenant, UUID activity, Collection<UUID> people) {
        return of(tenant, activity).stream()
                .map(row -> row.delivery)
                .filter(one -> people.contains(one.person()))
                .toList();
    }

    private List<Row> of(UUID tenant, UUID activity) {
        return rows.values().stream()
                .filter(row -> row.delivery.tenant().equals(tenant)
                        && row.delivery.activity().equals(activity))
                .toList();
    }

    @Override
    public synchronized List<Group> listGroups(UUID tenant, UUID activity) {
        record Kind(DeliveryState state, DeliveryReason reason) {}
        Map<Kind, List<Delivery>> kinds = of(tenant, activity).stream()
                .map(row -> row.delivery)
                .collect(Collectors.groupingBy(one -> new Kind(one.state(), one.reason())));
        return kinds.entrySet().stream()
                .map(kind -> new Group(
                        kind.getKey().state(),
                        kind.getKey().reason(),
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .map(Delivery::changedAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .sorted(Comparator.comparing((Group group) -> -group.deliveries())
                        .thenComparing(group -> group.state().name())
                        .thenComparing(group -> group.reason().name()))
                .toList();
    }

    @Override
    public synchronized List<Delivery> list(
            UUID tenant, UUID activity, DeliveryState state, DeliveryReason reason, int from, int most) {
        return of(tenant, activity).stream()
                .map(row -> row.delivery)
                .filter(one -> one.state() == state && one.reason() == reason)
                .sorted(Comparator.comparing(Delivery::changedAt)
                        .reversed()
                        .thenComparing(one -> one.person().toString()))
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Attempt> listAttempts(UUID tenant, UUID activity, UUID person, int most) {
        Row row = rows.get(new Key(tenant, activity, person));
        return row == null
                ? List.of()
                : row.log.stream()
                        .sorted(Comparator.comparing(Attempt::number).reversed())
                        .limit(most)
                        .toList();
    }

    @Override
    public synchronized int again(UUID tenant, UUID activity, Collection<UUID> people, boolean overwrite, Instant now) {
        List<Row> meant = of(tenant, activity).stream()
                .filter(row -> people.contains(row.delivery.person()))
                .toList();
        for (Row row : meant) {
            Delivery is = withVersion(row.delivery, row.delivery.version() + 1, row.delivery.shown());
            row.delivery = with(is, DeliveryState.PENDING, DeliveryReason.NONE, Optional.of(now), 0, overwrite, now);
        }
        return meant.size();
    }

    @Override
    public synchronized int change(
            UUID tenant,
            UUID activity,
            Collection<UUID> people,
            DeliveryState from,
            DeliveryState to,
            DeliveryReason reason,
            Instant now) {
        List<Row> meant = of(tenant, activity).stream()
                .filter(row -> people.contains(row.delivery.person())
                        && row.delivery.state() == from
                        && row.claimant.isEmpty())
                .toList();
        for (Row row : meant) {
            Delivery is = row.delivery;
            row.delivery = with(is, to, reason, Optional.empty(), is.attempts(), is.overwrite(), now);
        }
        return meant.size();
    }

    @Override
    public synchronized List<Sent> listSent(Instant since) {
        return rows.values().stream()
                .filter(row -> row.isAtRest() && !row.delivery.changedAt().isBefore(since))
                .map(row -> new Sent(row.delivery.tenant(), row.delivery.activity(), row.delivery.platform()))
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<Delivery> listAtRest(UUID tenant, UUID activity) {
        return of(tenant, activity).stream()
                .filter(Row::isAtRest)
                .map(row -> row.delivery)
                .toList();
    }

    @Override
    public synchronized boolean note(Look look, Instant now) {
        Row row = rows.get(Key.of(look.seen()));
        if (!row.isAtRest() || !row.delivery.equals(look.seen())) {
            return false;
        }
        Delivery is = withVersion(row.delivery, row.delivery.version() + (look.sendAgain() ? 1 : 0), look.shown());
        row.delivery = with(
                is,
                look.state(),
                look.reason(),
                look.sendAgain() ? Optional.of(now) : Optional.empty(),
                0,
                is.overwrite(),
                now);
        return true;
    }

    @Override
    public synchronized Map<DeliveryState, Integer> count() {
        Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
        rows.values().forEach(row -> counts.merge(row.delivery.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized int countTrouble(UUID tenant, UUID activity) {
        return (int) of(tenant, activity).stream()
                .filter(row -> row.delivery.state().isTrouble())
                .count();
    }

    @Override
    public synchronized Optional<Instant> findOldestWaiting() {
        return rows.values().stream()
                .filter(row -> row.delivery.state() == DeliveryState.PENDING)
                .map(row -> row.delivery.givenAt())
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int removeAttemptsBefore(Instant before) {
        int removed = 0;
        for (Row row : rows.values()) {
            int size = row.log.size();
            row.log.removeIf(attempt -> attempt.begunAt().isBefore(before));
            removed += size - row.log.size();
        }
        return removed;
    }
}
