package org.viceversa.scoredelivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.scoredelivery.Attempt;
import org.viceversa.scoredelivery.Claimed;
import org.viceversa.scoredelivery.Deliveries;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryLooks;
import org.viceversa.scoredelivery.DeliveryLooks.Look;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Points;
import org.viceversa.scoredelivery.Report;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.testkit.OwnThreads;

@ParameterizedClass
@EnumSource(DeliveryStore.class)
class DeliveriesContractTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.123456Z");
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int BOUND = 4;

    @Parameter
    DeliveryStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final UUID platform = UUID.randomUUID();
    private Deliveries deliveries;
    private DeliveryLooks looks;
    private UUID ada;

    @BeforeEach
    void open() {
        deliveries = store.ports().deliveries();
        looks = store.ports().looks();
        ada = store.ports().person(tenant);
    }

    private void queue(UUID person, String given, Instant at) {
        deliveries.queue(
                new FinalScore(
                        tenant, activity, person, new BigDecimal(given), BigDecimal.TEN, "Đorđe 🙂\nשלום " + given, at),
                platform);
    }

    private List<Claimed> claim(UUID by, Instant now, int most) {
        return deliveries.claim(platform, by, now, now.plus(LEASE), most, BOUND);
    }

    private static Points points(String given) {
        return new Points(new BigDecimal(given), BigDecimal.TEN);
    }

    private static Report report(Claimed one, DeliveryState state, DeliveryReason reason, Optional<Instant> next) {
        return new Report(one, state, reason, next, true, Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }

    private static Report synced(Claimed one) {
        Points points = one.delivery().points();
        return new Report(
                one,
                DeliveryState.SYNCED,
                DeliveryReason.TAKEN,
                Optional.empty(),
                true,
                Optional.of(NOW.plusSeconds(7)),
                Optional.of(new Known(points, "https://lms/1")),
                Optional.of(points),
                DeliveryReason.TAKEN);
    }

    private void note(UUID by, List<Report> reports, Instant at) {
        assertThat(deliveries.noteFree(by, reports, at)).as("held by nobody").isEmpty();
    }

    private Delivery now() {
        return deliveries.find(tenant, activity, ada).orElseThrow();
    }

    /** Sent and shown. */
    private void sync() {
        UUID by = UUID.randomUUID();
        note(by, claim(by, NOW, 9).stream().map(DeliveriesContractTest::synced).toList(), NOW);
    }

    @Test
    void a_grade_is_claimed_as_it_was_queued_and_noted_as_begun() {
        queue(ada, "8.25", NOW);
        assertThat(deliveries.listDuePlatforms(NOW)).contains(platform);

        List<Claimed> claimed = claim(UUID.randomUUID(), NOW, 9);

        assertThat(claimed).singleElement().satisfies(one -> {
            assertThat(one.delivery().points().given()).isEqualByComparingTo("8.25");
            assertThat(one.delivery().comment()).isEqualTo("Đorđe 🙂\nשלום 8.25");
            assertThat(one.delivery().attempts()).isEqualTo(1);
            assertThat(one.delivery().version()).isEqualTo(1);
            assertThat(one.delivery().givenAt()).isEqualTo(NOW);
            assertThat(one.before()).isEmpty();
        });
        assertThat(deliveries.listAttempts(tenant, activity, ada, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.answer()).isEqualTo(DeliveryReason.BEGUN));
        assertThat(claim(UUID.randomUUID(), NOW, 9)).as("somebody has it").isEmpty();
        assertThat(deliveries.listDuePlatforms(NOW)).doesNotContain(platform);
    }

    @Test
    void a_newer_grade_replaces_the_one_that_waits() {
        queue(ada, "4", NOW);
        queue(ada, "9", NOW.plusSeconds(1));

        assertThat(claim(UUID.randomUUID(), NOW.plusSeconds(1), 9))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.delivery().points().given()).isEqualByComparingTo("9");
                    assertThat(one.delivery().version()).isEqualTo(2);
                });
    }

    @Test
    void a_grade_that_comes_while_the_former_is_sent_stays_due_and_what_was_learned_is_kept() {
        queue(ada, "4", NOW);
        UUID by = UUID.randomUUID();
        Claimed first = claim(by, NOW, 9).get(0);
        queue(ada, "9", NOW);
        assertThat(claim(UUID.randomUUID(), NOW, 9)).as("not two at a time").isEmpty();

        note(by, List.of(synced(first)), NOW);

        assertThat(now().state()).isEqualTo(DeliveryState.PENDING);
        assertThat(now().known().orElseThrow().points().isSame(points("4"))).isTrue();
        assertThat(now().known().orElseThrow().column()).isEqualTo("https://lms/1");
        assertThat(now().lastStamp()).contains(NOW.plusSeconds(7));
        assertThat(claim(by, NOW, 9)).singleElement().satisfies(one -> {
            assertThat(one.delivery().points().given()).isEqualByComparingTo("9");
            assertThat(one.before()).as("the former is known").isEmpty();
        });
    }

    @Test
    void a_lease_that_ended_lets_the_next_one_have_it_who_is_told_what_may_be_there() {
        queue(ada, "4", NOW);
        UUID first = UUID.randomUUID();
        Claimed lost = claim(first, NOW, 9).get(0);
        queue(ada, "9", NOW);
        Instant later = NOW.plus(LEASE);

        assertThat(claim(UUID.randomUUID(), later.minusMillis(1), 9)).isEmpty();
        UUID second = UUID.randomUUID();
        Claimed got = claim(second, later, 9).get(0);

        assertThat(got.before()).singleElement().satisfies(attempt -> {
            assertThat(attempt.answer()).isEqualTo(DeliveryReason.BEGUN);
            assertThat(attempt.points().isSame(points("4"))).isTrue();
        });
        note(first, List.of(synced(lost)), later);
        assertThat(now().state()).as("whoever lost it notes nothing").isEqualTo(DeliveryState.PENDING);
        assertThat(now().known()).isEmpty();
        note(second, List.of(synced(got)), later);
        assertThat(now().state()).isEqualTo(DeliveryState.SYNCED);
        assertThat(deliveries.listAttempts(tenant, activity, ada, 9))
                .extracting(Attempt::answer)
                .containsExactly(DeliveryReason.TAKEN, DeliveryReason.TAKEN);
        assertThat(claim(second, later.plus(LEASE), 9)).isEmpty();
    }

    @Test
    void one_is_noted_by_itself_as_with_others() {
        queue(ada, "4", NOW);
        UUID by = UUID.randomUUID();

        deliveries.note(by, synced(claim(by, NOW, 9).get(0)), NOW);

        assertThat(now().state()).isEqualTo(DeliveryState.SYNCED);
        assertThat(now().attempts()).isEqualTo(1);
    }

    @Test
    void a_retry_waits_for_its_time_and_what_was_put_off_is_no_attempt() {
        queue(ada, "4", NOW);
        UUID by = UUID.randomUUID();
        Instant next = NOW.plusSeconds(60);
        note(
                by,
                List.of(report(
                        claim(by, NOW, 9).get(0),
                        DeliveryState.PENDING,
                        DeliveryReason.UNREACHABLE,
                        Optional.of(next))),
                NOW);

        assertThat(claim(by, next.minusMillis(1), 9)).isEmpty();
        Claimed again = claim(by, next, 9).get(0);
        assertThat(again.delivery().attempts()).isEqualTo(2);
        assertThat(again.before()).hasSize(1);
        Report putOff = new Report(
                again,
                DeliveryState.PENDING,
                DeliveryReason.UNREACHABLE,
                Optional.of(next),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeliveryReason.NONE);
        note(by, List.of(putOff), next);
        assertThat(now().attempts()).isEqualTo(1);
        assertThat(deliveries.listAttempts(tenant, activity, ada, 9)).hasSize(1);
    }

    @Test
    void a_pause_holds_for_the_platform_and_waking_ends_waits_for_it() {
        queue(ada, "4", NOW);
        UUID by = UUID.randomUUID();
        Report unreachable = report(
                claim(by, NOW, 9).get(0),
                DeliveryState.PENDING,
                DeliveryReason.UNREACHABLE,
                Optional.of(NOW.plus(Duration.ofHours(12))));
        note(by, List.of(unreachable), NOW);
        deliveries.pause(platform, NOW.plusSeconds(30));
        deliveries.pause(platform, NOW.plusSeconds(10));
        deliveries.wake(platform, NOW.plusSeconds(5));

        assertThat(deliveries.listDuePlatforms(NOW.plusSeconds(29))).doesNotContain(platform);
        assertThat(claim(by, NOW.plusSeconds(29), 9)).isEmpty();
        assertThat(claim(by, NOW.plusSeconds(30), 9)).hasSize(1);
    }

    @Test
    void no_more_than_a_few_work_on_one_platform() {
        IntStream.range(0, 6).forEach(any -> queue(store.ports().person(tenant), "5", NOW));

        int got = IntStream.range(0, 6)
                .map(any -> claim(UUID.randomUUID(), NOW, 1).size())
                .sum();

        assertThat(got).isEqualTo(BOUND);
    }

    @Test
    void sending_again_is_a_new_version_and_keeping_is_for_those_nobody_is_at() {
        queue(ada, "4", NOW);
        UUID by = UUID.randomUUID();
        Claimed one = claim(by, NOW, 9).get(0);
        note(by, List.of(report(one, DeliveryState.CONFLICT, DeliveryReason.SET_THERE, Optional.empty())), NOW);

        assertThat(deliveries.change(
                        tenant,
                        activity,
                        List.of(ada),
                        DeliveryState.CONFLICT,
                        DeliveryState.KEPT,
                        DeliveryReason.SET_THERE,
                        NOW))
                .isEqualTo(1);
        assertThat(deliveries.change(
                        tenant,
                        activity,
                        List.of(ada),
                        DeliveryState.CONFLICT,
                        DeliveryState.KEPT,
                        DeliveryReason.SET_THERE,
                        NOW))
                .isZero();
        assertThat(deliveries.again(tenant, activity, List.of(ada), true, NOW)).isEqualTo(1);
        assertThat(now().overwrite()).isTrue();
        assertThat(now().version()).isEqualTo(2);
        Claimed again = claim(by, NOW, 9).get(0);
        assertThat(again.delivery().attempts()).isEqualTo(1);
        note(by, List.of(synced(again)), NOW);
        assertThat(now().overwrite()).isFalse();
        assertThat(deliveries.again(UUID.randomUUID(), activity, List.of(ada), true, NOW))
                .as("another tenant")
                .isZero();
    }

    @Test
    void groups_lists_and_sums_tell_how_far_all_are() {
        UUID bea = store.ports().person(tenant);
        queue(ada, "4", NOW);
        queue(bea, "5", NOW);
        UUID by = UUID.randomUUID();
        List<Claimed> both = claim(by, NOW, 9);
        note(
                by,
                List.of(
                        synced(both.get(0)),
                        report(both.get(1), DeliveryState.NOT_GRADABLE, DeliveryReason.NOT_GRADED, Optional.empty())),
                NOW);

        assertThat(deliveries.listGroups(tenant, activity))
                .containsExactlyInAnyOrder(
                        new Deliveries.Group(DeliveryState.SYNCED, DeliveryReason.TAKEN, 1, NOW),
                        new Deliveries.Group(DeliveryState.NOT_GRADABLE, DeliveryReason.NOT_GRADED, 1, NOW));
        assertThat(deliveries.list(tenant, activity, DeliveryState.NOT_GRADABLE, DeliveryReason.NOT_GRADED, 0, 9))
                .extracting(Delivery::person)
                .containsExactly(both.get(1).delivery().person());
        assertThat(deliveries.listOf(tenant, activity, List.of(ada, bea, UUID.randomUUID())))
                .hasSize(2);
        assertThat(deliveries.listOf(tenant, activity, List.of())).isEmpty();
        assertThat(deliveries.countTrouble(tenant, activity)).isEqualTo(1);
        assertThat(deliveries.count()).containsKey(DeliveryState.SYNCED);
        assertThat(deliveries.listGroups(UUID.randomUUID(), activity)).isEmpty();
    }

    @Test
    void a_look_is_noted_unless_something_happened_meanwhile() {
        queue(ada, "4", NOW);
        sync();
        assertThat(looks.listSent(NOW)).contains(new DeliveryLooks.Sent(tenant, activity, platform));
        Delivery seen = looks.listAtRest(tenant, activity).get(0);
        Look conflict =
                new Look(seen, DeliveryState.CONFLICT, DeliveryReason.SET_THERE, Optional.of(points("3")), false);

        assertThat(looks.note(conflict, NOW.plusSeconds(1))).isTrue();
        assertThat(looks.note(conflict, NOW.plusSeconds(2))).isFalse();
        assertThat(now().shown().orElseThrow().isSame(points("3"))).isTrue();

        Look sendAgain = new Look(now(), DeliveryState.PENDING, DeliveryReason.NONE, Optional.empty(), true);
        assertThat(looks.note(sendAgain, NOW.plusSeconds(3))).isTrue();
        assertThat(claim(UUID.randomUUID(), NOW.plusSeconds(3), 9)).hasSize(1);
        assertThat(looks.listAtRest(tenant, activity)).isEmpty();
    }

    @Test
    void old_lines_of_the_log_are_forgotten() {
        queue(ada, "4", NOW);
        sync();

        deliveries.removeAttemptsBefore(NOW);
        assertThat(deliveries.listAttempts(tenant, activity, ada, 9)).hasSize(1);
        deliveries.removeAttemptsBefore(NOW.plusMillis(1));
        assertThat(deliveries.listAttempts(tenant, activity, ada, 9)).isEmpty();
    }

    /** As several nodes with several threads each do it. */
    @Test
    void claimants_at_the_same_time_never_get_the_same_one() {
        int people = 60;
        IntStream.range(0, people).forEach(any -> queue(store.ports().person(tenant), "5", NOW));
        List<UUID> got = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> lanes = IntStream.range(0, BOUND)
                .mapToObj(lane -> CompletableFuture.runAsync(
                        () -> {
                            UUID by = UUID.randomUUID();
                            for (List<Claimed> some = claim(by, NOW, 7); !some.isEmpty(); some = claim(by, NOW, 7)) {
                                some.forEach(one -> got.add(one.delivery().person()));
                                note(
                                        by,
                                        some.stream()
                                                .map(DeliveriesContractTest::synced)
                                                .toList(),
                                        NOW);
                            }
                        },
                        OwnThreads.EACH))
                .toList();
        lanes.forEach(CompletableFuture::join);

        assertThat(got).hasSize(people).doesNotHaveDuplicates();
    }
}
