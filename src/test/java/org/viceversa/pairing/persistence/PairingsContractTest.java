package org.viceversa.pairing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingReason;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.PairingScore;

@ParameterizedClass
@EnumSource(PairingStore.class)
class PairingsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final PairingScore SCORE = new PairingScore(7000, 3000, 1000, 1000, 500, 500, 500, 500);

    @Parameter
    PairingStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private Pairings pairings;
    private Partner ana;
    private Partner bo;

    @BeforeEach
    void open() {
        pairings = store.ports().pairings();
        ana = store.ports().partner(tenant, cycle, "ana");
        bo = store.ports().partner(tenant, cycle, "bo");
    }

    private Pairing offer(Partner mentor, Partner mentee, Optional<PairingScore> score, Instant at) {
        return Pairing.offered(
                tenant,
                cycle,
                Optional.of(UUID.randomUUID()),
                mentor,
                mentee,
                Side.MENTEE,
                score,
                Deadline.of(at, ZoneId.of("Asia/Kolkata")),
                at);
    }

    private static PairingEvent event(Pairing one, PairingStep what) {
        return PairingEvent.of(one, what, Optional.empty());
    }

    private Pairing added(Partner mentor, Partner mentee, Instant at) {
        Pairing offer = offer(mentor, mentee, Optional.of(SCORE), at);
        return pairings.add(offer, event(offer, PairingStep.OFFERED));
    }

    private static Pairing in(Pairing one, State state, Optional<LocalDate> pausedTo, Instant at) {
        return new Pairing(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.round(),
                one.mentor(),
                one.mentee(),
                state,
                one.first(),
                one.score(),
                Optional.empty(),
                pausedTo,
                one.version(),
                one.madeAt(),
                at);
    }

    @Test
    void pairings_are_kept_to_the_letter() {
        Pairing scored = added(ana, bo, NOW);
        Pairing bare = Pairing.chosen(
                tenant,
                cycle,
                store.ports().partner(tenant, cycle, "cy"),
                store.ports().partner(tenant, cycle, "di"),
                Side.MENTOR,
                Optional.empty(),
                Deadline.of(NOW, ZoneId.of("Europe/Zurich")),
                NOW.plusSeconds(1));
        pairings.add(bare, event(bare, PairingStep.OFFERED));

        assertThat(pairings.find(tenant, scored.id())).contains(scored);
        assertThat(pairings.find(tenant, bare.id())).contains(bare);
        assertThat(pairings.listOf(tenant, cycle)).containsExactly(bare, scored);
        assertThat(pairings.listFor(tenant, ana.person())).containsExactly(scored);
        assertThat(pairings.listFor(tenant, bo.person())).containsExactly(scored);
    }

    @Test
    void two_people_have_one_at_most_that_is_not_over_whoever_teaches() {
        Pairing first = added(ana, bo, NOW);
        assertThat(added(ana, bo, NOW.plusSeconds(1))).isEqualTo(first);
        assertThat(added(bo, ana, NOW.plusSeconds(2))).isEqualTo(first);
        Pairing again = offer(bo, ana, Optional.empty(), NOW);
        assertThatThrownBy(() -> pairings.addAll(List.of(again), List.of(event(again, PairingStep.OFFERED))))
                .isInstanceOf(Refused.class);

        Pairing over = pairings.save(in(first, State.DECLINED, Optional.empty(), NOW.plusSeconds(3)), List.of());
        Pairing second = added(ana, bo, NOW.plusSeconds(4));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(pairings.listOf(tenant, cycle)).containsExactly(second, over);
        assertThat(pairings.listOpen(tenant, cycle, List.of(bo.person()))).containsExactly(second);
    }

    @Test
    void many_are_added_at_once() {
        List<Pairing> many = IntStream.range(0, 300)
                .mapToObj(i -> offer(
                        store.ports().partner(tenant, cycle, "m" + i),
                        store.ports().partner(tenant, cycle, "s" + i),
                        i % 2 == 0 ? Optional.of(SCORE) : Optional.empty(),
                        NOW.plusSeconds(i)))
                .toList();
        pairings.addAll(
                many, many.stream().map(one -> event(one, PairingStep.OFFERED)).toList());
        pairings.addAll(List.of(), List.of());

        assertThat(pairings.listOf(tenant, cycle)).containsExactlyInAnyOrderElementsOf(many);
        assertThat(pairings.listHistory(tenant, many.get(7).id())).hasSize(1);
    }

    @Test
    void a_step_is_kept_with_its_history_and_an_older_version_replaces_nothing() {
        Pairing first = added(ana, bo, NOW);
        Pairing paused = in(first, State.PAUSED, Optional.of(LocalDate.of(2027, 1, 8)), NOW.plusSeconds(5));
        PairingEvent said = PairingEvent.of(
                paused,
                PairingStep.PAUSED,
                Optional.of(PairingReason.OTHER),
                "Ferien: \"weg\", ‘fort’; 数",
                Optional.of(ana.person()));
        Pairing kept = pairings.save(paused, List.of(said));

        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.pausedTo()).contains(LocalDate.of(2027, 1, 8));
        assertThat(pairings.find(tenant, first.id())).contains(kept);
        assertThat(pairings.listHistory(tenant, first.id())).hasSize(2).last().isEqualTo(said);
        assertThatThrownBy(() -> pairings.save(first, List.of(event(first, PairingStep.ENDED))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("pairing-changed"));
        assertThat(pairings.listHistory(tenant, first.id())).hasSize(2);
    }

    @Test
    void what_ended_is_found_by_its_day_and_states_and_reasons_are_counted() {
        Pairing first = added(ana, bo, NOW);
        Pairing ended = in(first, State.ENDED_NO_FAULT, Optional.empty(), NOW.plusSeconds(60));
        PairingEvent why = PairingEvent.of(
                ended, PairingStep.ENDED, Optional.of(PairingReason.NO_TIME), "", Optional.of(ana.person()));
        Pairing kept = pairings.save(ended, List.of(why));
        Pairing open = added(ana, bo, NOW.plusSeconds(61));

        assertThat(pairings.listEndedSince(tenant, List.of(State.ENDED_NO_FAULT), NOW.plusSeconds(60)))
                .containsExactly(kept);
        assertThat(pairings.listEndedSince(tenant, List.of(State.ENDED_NO_FAULT), NOW.plusSeconds(61)))
                .isEmpty();
        assertThat(pairings.listEndedSince(tenant, List.of(State.COMPLETED), NOW))
                .isEmpty();
        assertThat(pairings.countByState(tenant, cycle)).isEqualTo(Map.of(State.ENDED_NO_FAULT, 1, State.OFFERED, 1));
        assertThat(pairings.countReasons(tenant, cycle))
                .isEqualTo(Map.of(PairingStep.ENDED, Map.of(PairingReason.NO_TIME, 1)));
        assertThat(pairings.listIn(List.of(State.OFFERED, State.ACTIVE)).stream()
                        .filter(one -> one.tenant().equals(tenant)))
                .containsExactly(open);
    }

    @Test
    void no_other_tenant_sees_or_changes_anything() {
        Pairing ours = added(ana, bo, NOW);
        UUID stranger = UUID.randomUUID();
        Pairing foreign = new Pairing(
                ours.id(),
                stranger,
                cycle,
                ours.round(),
                ana,
                bo,
                State.WITHDRAWN,
                Side.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                NOW,
                NOW);

        assertThat(pairings.find(stranger, ours.id())).isEmpty();
        assertThat(pairings.listOf(stranger, cycle)).isEmpty();
        assertThat(pairings.listFor(stranger, ana.person())).isEmpty();
        assertThat(pairings.listOpen(stranger, cycle, List.of(ana.person()))).isEmpty();
        assertThat(pairings.listEndedSince(stranger, List.of(State.OFFERED), Instant.EPOCH))
                .isEmpty();
        assertThat(pairings.listHistory(stranger, ours.id())).isEmpty();
        assertThat(pairings.countByState(stranger, cycle)).isEmpty();
        assertThat(pairings.countReasons(stranger, cycle)).isEmpty();
        assertThatThrownBy(() -> pairings.save(foreign, List.of())).isInstanceOf(Refused.class);
        assertThat(pairings.find(tenant, ours.id())).contains(ours);
    }
}
