package org.viceversa.pulse.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.Concern;
import org.viceversa.pulse.Concern.Contact;
import org.viceversa.pulse.FitAnswer;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.PairTurns.Turn;
import org.viceversa.pulse.Pulse;
import org.viceversa.pulse.Pulse.Taps;
import org.viceversa.pulse.Pulses.Latest;
import org.viceversa.pulse.persistence.PulseStore.Ports;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** What every store of pulses, answers and concerns does. */
class PulseContractTest {

    private static final Instant NOW = Programmed.NOW;
    private static final Contact CONTACT = new Contact("Theresa", "theresa@example.org, room 7", "theresa@example.org");

    private final UUID tenant = UUID.randomUUID();

    private Pulse pulse(Pairing pair, Side side, int number, Optional<Taps> taps, String words) {
        return new Pulse(
                tenant,
                pair.id(),
                pair.partner(side).person(),
                side,
                number,
                taps,
                words,
                NOW,
                NOW.plusSeconds(number));
    }

    private FitAnswer fit(Pairing pair, Side side, int number, Answer answer) {
        return new FitAnswer(tenant, pair.id(), pair.partner(side).person(), side, number, answer, NOW);
    }

    private Concern concern(Pairing pair, Optional<UUID> reader, String words) {
        return new Concern(
                UUID.randomUUID(),
                tenant,
                pair.id(),
                pair.mentor().person(),
                pair.mentee().person(),
                CONTACT,
                reader,
                words,
                "Kept",
                true,
                "a".repeat(64),
                Concern.State.REPORTED,
                "",
                1,
                NOW,
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void a_pulse_is_kept_and_replaced_by_the_same_number(PulseStore store) {
        Ports ports = store.ports();
        Pairing pair = ports.ground().pair(tenant);
        Pulse first = pulse(pair, Side.MENTOR, 1, Optional.of(new Taps(1, 2, 3)), "Ärger 🙂");
        ports.pulses().save(first);
        ports.pulses().save(pulse(pair, Side.MENTOR, 2, Optional.empty(), ""));
        ports.pulses().save(pulse(pair, Side.MENTEE, 1, Optional.of(new Taps(5, 5, 5)), "mine"));

        assertThat(ports.pulses().listOwn(tenant, pair.id(), pair.mentor().person()))
                .extracting(Pulse::number, Pulse::taps, Pulse::words)
                .containsExactly(tuple(1, Optional.of(new Taps(1, 2, 3)), "Ärger 🙂"), tuple(2, Optional.empty(), ""));

        ports.pulses().save(pulse(pair, Side.MENTOR, 1, Optional.of(new Taps(4, 4, 4)), "better"));
        assertThat(ports.pulses()
                        .listOwn(tenant, pair.id(), pair.mentor().person())
                        .get(0)
                        .words())
                .isEqualTo("better");
        assertThat(ports.pulses()
                        .listOwn(UUID.randomUUID(), pair.id(), pair.mentor().person()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_latest_that_was_not_skipped_counts_for_each_side(PulseStore store) {
        Ports ports = store.ports();
        Pairing pair = ports.ground().pair(tenant);
        Pairing other = ports.ground().pair(tenant);
        ports.pulses().save(pulse(pair, Side.MENTOR, 1, Optional.of(new Taps(1, 1, 1)), ""));
        ports.pulses().save(pulse(pair, Side.MENTOR, 2, Optional.of(new Taps(4, 4, 4)), ""));
        ports.pulses().save(pulse(pair, Side.MENTOR, 3, Optional.empty(), ""));
        ports.pulses().save(pulse(pair, Side.MENTEE, 1, Optional.empty(), ""));
        ports.pulses().save(pulse(other, Side.MENTEE, 1, Optional.of(new Taps(2, 2, 2)), ""));

        assertThat(ports.pulses().listLatest(tenant, List.of(pair.id())))
                .containsExactly(new Latest(pair.id(), Side.MENTOR, new Taps(4, 4, 4)));
        assertThat(ports.pulses().listLatest(tenant, List.of(pair.id(), other.id())))
                .hasSize(2);
        assertThat(ports.pulses().listLatest(UUID.randomUUID(), List.of(pair.id())))
                .isEmpty();
        assertThat(ports.pulses().listLatest(tenant, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_no_good_fit_for_as_long_as_either_side_says_so_last(PulseStore store) {
        Ports ports = store.ports();
        Pairing pair = ports.ground().pair(tenant);
        ports.fits().save(fit(pair, Side.MENTOR, 1, Answer.GOOD));
        ports.fits().save(fit(pair, Side.MENTEE, 1, Answer.NOT_A_FIT));
        assertThat(ports.fits().listNotGood(tenant, List.of(pair.id()))).containsExactly(pair.id());
        ports.fits().save(fit(pair, Side.MENTEE, 2, Answer.SKIPPED));
        assertThat(ports.fits().listNotGood(tenant, List.of(pair.id()))).containsExactly(pair.id());
        ports.fits().save(fit(pair, Side.MENTEE, 2, Answer.GOOD));
        assertThat(ports.fits().listNotGood(tenant, List.of(pair.id()))).isEmpty();
        assertThat(ports.fits().listOwn(tenant, pair.id(), pair.mentee().person()))
                .extracting(FitAnswer::answer)
                .containsExactly(Answer.NOT_A_FIT, Answer.GOOD);
        assertThat(ports.fits()
                        .listOwn(UUID.randomUUID(), pair.id(), pair.mentee().person()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_concern_is_found_by_its_reporter_and_its_reader_alone(PulseStore store) {
        Ports ports = store.ports();
        Pairing pair = ports.ground().pair(tenant);
        UUID reader = ports.ground().pair(tenant).mentor().person();
        Concern told = concern(pair, Optional.of(reader), "One");
        Concern sealed = concern(pair, Optional.empty(), "Two");
        ports.concerns().add(told);
        ports.concerns().add(sealed);

        assertThat(ports.concerns().listBy(tenant, pair.mentor().person())).containsExactlyInAnyOrder(told, sealed);
        assertThat(ports.concerns().listBy(tenant, pair.mentee().person())).isEmpty();
        assertThat(ports.concerns().listTo(tenant, reader, "")).containsExactly(told);
        assertThat(ports.concerns().listTo(tenant, UUID.randomUUID(), "theresa@example.org"))
                .containsExactly(sealed);
        assertThat(ports.concerns().listTo(tenant, UUID.randomUUID(), "")).isEmpty();
        assertThat(ports.concerns().listTo(UUID.randomUUID(), reader, "theresa@example.org"))
                .isEmpty();
        assertThat(ports.concerns().find(UUID.randomUUID(), told.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_reported_never_changes_whatever_is_saved(PulseStore store) {
        Ports ports = store.ports();
        Pairing pair = ports.ground().pair(tenant);
        UUID reader = pair.mentee().person();
        Concern told = concern(pair, Optional.empty(), "As it was");
        ports.concerns().add(told);
        Concern forged = new Concern(
                told.id(),
                tenant,
                pair.id(),
                told.reporter(),
                told.about(),
                CONTACT,
                Optional.of(reader),
                "Forged",
                "Forged",
                false,
                "b".repeat(64),
                Concern.State.CLOSED,
                "Thank you",
                1,
                NOW.plusSeconds(9),
                Optional.of(NOW),
                Optional.of(NOW));

        Concern saved = ports.concerns().save(forged);

        assertThat(saved.words()).isEqualTo("As it was");
        assertThat(saved.evidence()).isEqualTo("Kept");
        assertThat(saved.seal()).isEqualTo(told.seal());
        assertThat(saved.reportedAt()).isEqualTo(NOW);
        assertThat(saved.split()).isTrue();
        assertThat(saved.note()).isEqualTo("Thank you");
        assertThat(saved.state()).isEqualTo(Concern.State.CLOSED);
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> ports.concerns().save(forged)).hasMessageContaining("another window");
    }

    @Test
    void turns_are_read_out_of_histories() {
        Transactions transactions = new Transactions(TestDatabases.h2());
        Pairing pair = PulseStore.anyPair(tenant, Optional.of(transactions));
        UUID event = UUID.randomUUID();
        new Jdbc(transactions)
                .update(
                        "insert into pairing_event (id, tenant, pairing_id, what, state, words, done_at)"
                                + " values (?, ?, ?, 'BEGAN', 'ACTIVE', '', ?)",
                        event,
                        tenant,
                        pair.id(),
                        NOW.plusSeconds(60));

        assertThat(new JdbcPairTurns(transactions).listOf(tenant, List.of(pair.id())))
                .containsOnlyKeys(pair.id())
                .containsValue(List.of(
                        new Turn(Pairing.State.OFFERED, NOW), new Turn(Pairing.State.ACTIVE, NOW.plusSeconds(60))));
        assertThat(new JdbcPairTurns(transactions).listOf(UUID.randomUUID(), List.of(pair.id())))
                .isEmpty();
    }
}
