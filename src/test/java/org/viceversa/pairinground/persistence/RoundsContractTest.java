package org.viceversa.pairinground.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.employees.Seniority;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.pairinground.RoundInputs;
import org.viceversa.pairinground.RoundReport;
import org.viceversa.pairinground.RoundWork;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.FairnessReport;
import org.viceversa.suitability.Liking;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.SkillSupply;
import org.viceversa.suitability.Weights;
import org.viceversa.testkit.Programmed;

@ParameterizedClass
@EnumSource(RoundStore.class)
class RoundsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Parameter
    RoundStore store;

    private final UUID tenant = UUID.randomUUID();
    private final Programme programme = Programmed.programme(tenant, "Rotnem");
    private final Cycle cycle = Programmed.cycle(programme, Cycle.State.MATCHING);
    private RoundStore.Ports ports;

    @BeforeEach
    void open() {
        ports = store.ports();
        ports.ground().add(programme, cycle);
    }

    private PairingRound round(int number, State state, Instant beat) {
        return new PairingRound(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                number,
                state,
                Criteria.of(programme).withFloor(1_250).without(Set.of(Rule.SAME_DEPARTMENT)),
                4_711,
                "",
                Optional.of(UUID.randomUUID()),
                UUID.randomUUID(),
                NOW,
                new RoundWork(UUID.randomUUID(), 1, "total", 40, beat),
                Optional.empty(),
                Failure.NONE,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private PairingRound added(int number) {
        PairingRound round = round(number, State.RUNNING, NOW);
        ports.rounds().add(round);
        return round;
    }

    private static PairingRound next(PairingRound one, State state, int version) {
        return new PairingRound(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.number(),
                state,
                one.criteria(),
                one.seed(),
                "abc",
                one.basedOn(),
                one.startedBy(),
                one.startedAt(),
                new RoundWork(UUID.randomUUID(), 2, "done", 100, NOW.plusSeconds(1)),
                Optional.of(NOW.plusSeconds(2)),
                Failure.FAULT,
                Optional.of(UUID.randomUUID()),
                Optional.of(NOW.plusSeconds(3)),
                version);
    }

    @Test
    void a_round_is_kept_to_the_letter_and_replaced_only_by_the_next_version() {
        PairingRound round = added(1);
        PairingRound changed = next(round, State.PUBLISHED, 2);

        assertThat(ports.rounds().find(tenant, round.id())).contains(round);
        assertThat(ports.rounds().findByJob(round.work().job())).contains(round);
        assertThat(ports.rounds().save(next(round, State.FAILED, 3))).isFalse();
        assertThat(ports.rounds().save(changed)).isTrue();
        assertThat(ports.rounds().save(changed)).isFalse();
        assertThat(ports.rounds().find(tenant, round.id())).contains(changed);
        assertThat(ports.rounds().findByJob(round.work().job())).isEmpty();
    }

    @Test
    void each_number_of_a_cycle_is_given_once() {
        PairingRound one = added(1);
        PairingRound two = added(2);

        assertThat(ports.rounds().listOf(tenant, cycle.id())).containsExactly(two, one);
        assertThatThrownBy(() -> added(2))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    void a_beat_is_no_change_and_counts_only_while_the_work_is_wanted() {
        PairingRound round = added(1);
        UUID job = round.work().job();

        assertThat(ports.rounds().beat(job, "worst", 70, NOW.plusSeconds(9))).isTrue();
        PairingRound heard = ports.rounds().find(tenant, round.id()).orElseThrow();
        assertThat(heard.version()).isEqualTo(1);
        assertThat(heard.work()).isEqualTo(new RoundWork(job, 1, "worst", 70, NOW.plusSeconds(9)));
        assertThat(ports.rounds().listSilentSince(NOW.plusSeconds(9)))
                .extracting(PairingRound::id)
                .doesNotContain(round.id());
        assertThat(ports.rounds().listSilentSince(NOW.plusSeconds(10)))
                .extracting(PairingRound::id)
                .contains(round.id());
        ports.rounds().save(next(heard, State.CANCELLED, 2));
        assertThat(ports.rounds().beat(job, "worst", 80, NOW.plusSeconds(11))).isFalse();
        assertThat(ports.rounds().listSilentSince(NOW.plusSeconds(100)))
                .extracting(PairingRound::id)
                .doesNotContain(round.id());
    }

    @Test
    void a_report_is_kept_to_the_letter() {
        PairingRound round = added(1);
        RoundReport report = report();
        assertThat(ports.rounds().findReport(tenant, round.id())).isEmpty();

        ports.rounds().saveReport(tenant, round.id(), report);

        assertThat(ports.rounds().findReport(tenant, round.id())).contains(report);
        assertThat(ports.rounds().findReport(UUID.randomUUID(), round.id())).isEmpty();
    }

    private static RoundReport report() {
        return new RoundReport(
                10,
                12,
                new RoundQuality(9, 9, 9, 4_100, 5_250, 47_250),
                88,
                true,
                5,
                Map.of(Unplaced.Reason.NO_CANDIDATE, 4),
                new FairnessReport(
                        List.of(new FairnessReport.Line(
                                Side.MENTEE, FairnessReport.Grouping.SITE, "Zürich", 12, 9, 5_250)),
                        List.of()),
                List.of(new SkillSupply(UUID.fromString("00000000-0000-4000-8000-000000000001"), Side.MENTEE, 5, 4, 3)),
                123);
    }

    private static ProposedPair pair(PairKey key, int teach, boolean locked) {
        return new ProposedPair(
                key,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PairingScore(teach + 21, teach, 1, 2, 3, 4, 5, 6),
                locked,
                true,
                "Beide wünschen es, \"wirklich\".",
                Set.of(Rule.SAME_DEPARTMENT, Rule.NOT_REVERSE));
    }

    private static PairKey key() {
        return new PairKey(UUID.randomUUID(), UUID.randomUUID());
    }

    @Test
    void pairs_are_kept_to_the_letter_the_best_first_and_counted_where_they_are() {
        UUID round = added(1).id();
        ProposedPair good = pair(key(), 5_000, true);
        ProposedPair better = pair(new PairKey(good.key().mentor(), UUID.randomUUID()), 7_000, false);
        ports.proposals().addPairs(tenant, round, List.of(good, better));
        ports.proposals().addPairs(tenant, round, List.of());

        assertThat(ports.proposals().listPairs(tenant, round)).containsExactly(better, good);
        assertThat(ports.proposals().findPair(tenant, round, good.key())).contains(good);
        assertThat(ports.proposals()
                        .listPairsOf(tenant, round, Set.of(better.key().mentee())))
                .containsExactly(better);
        assertThat(ports.proposals().qualityOf(tenant, round))
                .isEqualTo(new RoundQuality(1, 2, 2, 5_021, 6_021, 12_042));
        ports.proposals().removePairs(tenant, round, List.of(better.key(), key()));
        assertThat(ports.proposals().listPairs(tenant, round)).containsExactly(good);
        assertThat(ports.proposals().listPairs(UUID.randomUUID(), round)).isEmpty();
        assertThat(ports.proposals().qualityOf(UUID.randomUUID(), round)).isEqualTo(RoundQuality.NOTHING);
    }

    @Test
    void ten_thousand_pairs_are_added_at_once() {
        UUID round = added(1).id();
        List<ProposedPair> many = IntStream.range(0, 10_000)
                .mapToObj(number -> pair(key(), number % 5_000, false))
                .toList();

        ports.proposals().addPairs(tenant, round, many);

        assertThat(ports.proposals().qualityOf(tenant, round).pairs()).isEqualTo(10_000);
    }

    @Test
    void whoever_has_nobody_is_told_with_the_first_reason_while_they_have_nobody() {
        UUID round = added(1).id();
        Unplaced one = new Unplaced(
                UUID.randomUUID(),
                Side.MENTEE,
                UUID.randomUUID(),
                Unplaced.Reason.NO_CANDIDATE,
                3,
                Map.of(Rule.AVOIDED, 2, Rule.SAME_DEPARTMENT, 31),
                Optional.of(new Relief(Relief.Kind.ADD_LANGUAGE, "zh-Hant", 6)));
        Unplaced other = new Unplaced(
                UUID.randomUUID(),
                Side.MENTOR,
                UUID.randomUUID(),
                Unplaced.Reason.NOBODY_THERE,
                0,
                Map.of(),
                Optional.empty());
        ports.proposals().addUnplaced(tenant, round, List.of(one, other));
        ports.proposals().addUnplaced(tenant, round, List.of());
        assertThat(ports.proposals().listUnplaced(tenant, round)).containsExactlyInAnyOrder(one, other);

        ProposedPair pair = pair(new PairKey(other.person(), one.person()), 100, false);
        ports.proposals().addPairs(tenant, round, List.of(pair));
        assertThat(ports.proposals().listUnplaced(tenant, round)).isEmpty();
        ports.proposals().removePairs(tenant, round, List.of(pair.key()));
        ports.proposals()
                .addUnplaced(
                        tenant,
                        round,
                        List.of(new Unplaced(
                                one.person(),
                                Side.MENTEE,
                                one.enrolment(),
                                Unplaced.Reason.BY_HAND,
                                0,
                                Map.of(),
                                Optional.empty())));
        assertThat(ports.proposals().listUnplaced(tenant, round)).containsExactlyInAnyOrder(one, other);
        assertThat(ports.proposals().listUnplaced(UUID.randomUUID(), round)).isEmpty();
    }

    @Test
    void changes_are_noted_and_two_are_kept_apart_for_a_cycle() {
        UUID round = added(1).id();
        PairKey key = key();
        Noted first = new Noted(UUID.randomUUID(), 2, Kind.FORBID, key, "Streit", UUID.randomUUID(), NOW);
        Noted second = new Noted(UUID.randomUUID(), 3, Kind.FORBID, key, "Noch immer", UUID.randomUUID(), NOW);
        ports.proposals().addEdit(tenant, round, first);
        ports.proposals().addEdit(tenant, round, second);
        ports.proposals().block(tenant, cycle.id(), key, first);
        ports.proposals().block(tenant, cycle.id(), key, second);

        assertThat(ports.proposals().listEdits(tenant, round)).containsExactly(first, second);
        assertThat(ports.proposals().listBlocks(tenant, cycle.id())).isEqualTo(Map.of(key, "Noch immer"));
        assertThat(ports.proposals().listBlocks(UUID.randomUUID(), cycle.id())).isEmpty();
        ports.proposals().unblock(tenant, cycle.id(), key);
        assertThat(ports.proposals().listBlocks(tenant, cycle.id())).isEmpty();
    }

    @Test
    void the_people_of_a_round_are_kept_to_the_letter() {
        UUID round = added(1).id();
        BitSet free = new BitSet();
        free.set(3, 9);
        free.set(335);
        Seeker whole = new Seeker(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                List.of(new Seeker.Wish(UUID.randomUUID(), 1.25, 3)),
                List.of(new Seeker.Skilled(UUID.randomUUID(), 3.999)),
                Set.of("de", "en"),
                free,
                new Seniority(OptionalInt.of(240), OptionalInt.empty(), OptionalInt.of(7), Seniority.Source.RECORD),
                new Seeker.Place("Forschung & Entwicklung", "Zürich", "数", "emp-1", List.of("emp-2", "emp-3")),
                Set.of(UUID.randomUUID()),
                Map.of(UUID.randomUUID(), Liking.THIRD),
                Set.of(UUID.randomUUID(), UUID.randomUUID()),
                Set.of(UUID.randomUUID()),
                false);
        Seeker bare = new Seeker(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                List.of(),
                List.of(),
                Set.of(),
                new BitSet(),
                Seniority.UNKNOWN,
                Seeker.Place.UNKNOWN,
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                true);
        RoundInputs inputs = new RoundInputs(
                new Pool(List.of(whole), List.of(bare), Set.of(key()), Map.of(key(), "Streit"), Set.of(key())),
                Set.of(key()));
        assertThat(ports.pools().find(tenant, round)).isEmpty();

        ports.pools().add(tenant, round, inputs);

        assertThat(ports.pools().find(tenant, round)).contains(inputs);
        assertThat(ports.pools().find(tenant, round).orElseThrow().hash()).isEqualTo(inputs.hash());
        assertThat(ports.pools().find(UUID.randomUUID(), round)).isEmpty();
    }

    @Test
    void settings_are_kept_to_the_letter_and_replaced_only_by_the_next_version() {
        PairingSettings usual = PairingSettings.usual(programme);
        PairingSettings first = settings(usual, new Weights(1, 2, 3, 4, 5, 6, 7), 1);
        PairingSettings second = settings(usual, new Weights(7, 6, 5, 4, 3, 2, 1), 2);
        assertThat(ports.settings().find(tenant, programme.id())).isEmpty();

        assertThat(ports.settings().save(second, UUID.randomUUID(), NOW)).isFalse();
        assertThat(ports.settings().save(first, UUID.randomUUID(), NOW)).isTrue();
        assertThat(ports.settings().save(first, UUID.randomUUID(), NOW)).isFalse();
        assertThat(ports.settings().find(tenant, programme.id())).contains(first);
        assertThat(ports.settings().save(second, UUID.randomUUID(), NOW)).isTrue();
        assertThat(ports.settings().find(tenant, programme.id())).contains(second);
        assertThat(ports.settings().find(UUID.randomUUID(), programme.id())).isEmpty();
    }

    private static PairingSettings settings(PairingSettings usual, Weights weights, int version) {
        return new PairingSettings(
                usual.programme(),
                usual.tenant(),
                weights,
                usual.reach(),
                90,
                30,
                2,
                3,
                4_000,
                "Better few good ones",
                Set.of(Rule.NO_SHARED_TIME),
                version);
    }

    @Test
    void no_other_tenant_sees_or_changes_a_round() {
        PairingRound round = added(1);
        UUID stranger = UUID.randomUUID();
        PairingRound foreign = new PairingRound(
                round.id(),
                stranger,
                round.cycle(),
                1,
                State.CANCELLED,
                round.criteria(),
                1,
                "",
                Optional.empty(),
                stranger,
                NOW,
                round.work(),
                Optional.empty(),
                Failure.NONE,
                Optional.empty(),
                Optional.empty(),
                2);

        assertThat(ports.rounds().find(stranger, round.id())).isEmpty();
        assertThat(ports.rounds().listOf(stranger, cycle.id())).isEmpty();
        assertThat(ports.rounds().save(foreign)).isFalse();
        ports.rounds().saveReport(stranger, round.id(), report());
        assertThat(ports.rounds().findReport(tenant, round.id())).isEmpty();
        assertThat(ports.rounds().find(tenant, round.id())).contains(round);
    }
}
