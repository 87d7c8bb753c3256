package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.CurrentToolKeys.State;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.secret.RsaKeyPairs;
import org.viceversa.testkit.InMemoryToolKeys;
import org.viceversa.testkit.SettableClock;

class RotateToolKeysTest {

    /** One for all, since making one takes its time; the keys differ by their ids. */
    private static final KeyPair PAIR = new RsaKeyPairs().get();

    private final InMemoryToolKeys keys = new InMemoryToolKeys();
    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final RotateToolKeys rotate = new RotateToolKeys(keys, () -> PAIR, new RandomSecrets(), clock);

    @BeforeEach
    void start() {
        rotate.whenDue();
    }

    @Test
    void the_first_key_signs_at_once() {
        assertThat(current().published()).hasSize(1);
        assertThat(current().signing().signsFrom()).isEqualTo(clock.instant());
    }

    @Test
    void a_key_has_2048_bits_and_an_id_that_tells_its_day() {
        assertThat(current().signing().publicKey().getModulus().bitLength()).isEqualTo(2048);
        assertThat(current().signing().keyId()).startsWith("2026-11-22-").hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void another_start_makes_no_further_key() {
        rotate.whenDue();
        assertThat(keys.list()).hasSize(1);
    }

    @Test
    void a_key_that_signed_for_its_life_is_followed_by_one_that_signs_after_the_lead() {
        ToolKey first = current().signing();
        clock.goOn(ToolKey.LIFE.minusSeconds(1));
        rotate.whenDue();
        assertThat(keys.list()).as("a second before its end").hasSize(1);

        clock.goOn(Duration.ofSeconds(1));
        rotate.whenDue();
        assertThat(current().published()).hasSize(2);
        assertThat(current().signing()).isEqualTo(first);

        clock.goOn(ToolKey.LEAD);
        assertThat(current().signing()).isNotEqualTo(first);
        assertThat(current().stateOf(first)).isEqualTo(State.OVERLAP);
    }

    @Test
    void a_replaced_key_is_published_through_the_overlap_and_then_forgotten() {
        ToolKey first = current().signing();
        rotate.byHand();
        clock.goOn(ToolKey.LEAD.plus(ToolKey.OVERLAP).minusSeconds(1));
        assertThat(current().published()).contains(first);

        clock.goOn(Duration.ofSeconds(1));
        assertThat(current().published()).doesNotContain(first).hasSize(1);
        clock.goOn(Duration.ofSeconds(1));
        rotate.whenDue();
        assertThat(keys.list()).doesNotContain(first).hasSize(1);
    }

    @Test
    void by_hand_a_second_rotation_waits_until_the_new_key_signs() {
        ToolKey next = rotate.byHand();
        assertThat(current().stateOf(next)).isEqualTo(State.NEXT);
        assertThatThrownBy(rotate::byHand)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("rotation-under-way"));

        clock.goOn(ToolKey.LEAD);
        rotate.byHand();
        assertThat(current().published())
                .extracting(current()::stateOf)
                .containsExactly(State.NEXT, State.SIGNING, State.OVERLAP);
    }

    @Test
    void a_clock_that_was_set_back_still_finds_a_key_to_sign_with() {
        ToolKey first = current().signing();
        rotate.byHand();
        CurrentToolKeys anHourAgo = CurrentToolKeys.of(keys, clock.instant().minus(Duration.ofHours(1)));
        assertThat(anHourAgo.signing()).isEqualTo(first);
    }

    @Test
    void without_a_key_nothing_is_signed() {
        CurrentToolKeys none = new CurrentToolKeys(List.of(), clock.instant());
        assertThat(none.isNewOneDue()).isTrue();
        assertThatThrownBy(none::signing).isInstanceOf(IllegalStateException.class);
    }

    private CurrentToolKeys current() {
        return CurrentToolKeys.of(keys, clock.instant());
    }
}
