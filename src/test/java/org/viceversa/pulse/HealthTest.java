package org.viceversa.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.pulse.Health.State;
import org.viceversa.pulse.Pulse.Taps;

/** The health of a pair is the sum of five parts, to the tenth of a point, and its drivers tell of no answer. */
class HealthTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final int MANY = 20_000;

    /** A pair with which all is well; a test changes one thing. */
    private static final class Facts {
        int held = 3;
        long expected = 3;
        boolean booked = true;
        Duration ago = Duration.ofDays(3);
        List<Taps> pulses = List.of(new Taps(5, 5, 5), new Taps(5, 5, 5));
        int goals = 2;
        double movement = 1;
        int byMentor = 2;
        int byMentee = 2;
        boolean cancelledTwice;
        boolean notGood;

        HealthFacts make() {
            return new HealthFacts(
                    held,
                    expected,
                    booked,
                    NOW.minus(ago),
                    held > 0,
                    pulses,
                    goals,
                    movement,
                    byMentor,
                    byMentee,
                    cancelledTwice,
                    notGood,
                    NOW);
        }

        Health health() {
            return Health.of(make());
        }

        List<Driver> drivers() {
            return Driver.of(make(), health());
        }

        static Facts any(Random random) {
            Facts any = new Facts();
            any.held = random.nextInt(8);
            any.expected = random.nextInt(10);
            any.booked = random.nextBoolean();
            any.ago = Duration.ofHours(random.nextInt(24 * 40));
            any.pulses = IntStream.range(0, random.nextInt(3))
                    .mapToObj(side -> new Taps(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5)))
                    .toList();
            any.goals = random.nextInt(4);
            any.movement = any.goals == 0 ? 0 : random.nextInt(101) / 100.0;
            any.byMentor = random.nextInt(6);
            any.byMentee = random.nextInt(6);
            any.cancelledTwice = random.nextInt(5) == 0;
            any.notGood = random.nextInt(5) == 0;
            return any;
        }
    }

    private final Facts facts = new Facts();

    @Test
    void all_is_well_is_a_hundred_points_and_no_driver() {
        assertThat(facts.health()).isEqualTo(new Health(350, 200, 200, 150, 100, false));
        assertThat(facts.health().total()).isEqualTo(1000);
        assertThat(facts.health().state()).isEqualTo(State.GREEN);
        assertThat(facts.drivers()).isEmpty();
    }

    /** By hand from 35·cadence + 20·booked + 20·pulse + 15·movement + 10·balance; a tap of 0 is none. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, false,  0, 0, 0, 0.00, 0, 0, 550, AMBER",
        "0, 0, true,   0, 0, 0, 0.00, 1, 0, 750, GREEN",
        "1, 2, false, 14, 0, 0, 0.50, 1, 1, 550, AMBER",
        "1, 2, false, 15, 0, 0, 0.50, 1, 1, 450, AMBER",
        "1, 3, false, 15, 3, 3, 0.50, 1, 1, 411, RED",
        "2, 4, true,   5, 3, 4, 0.25, 2, 1, 603, AMBER",
        "6, 4, true,   5, 4, 4, 0.50, 4, 2, 835, GREEN",
        "3, 4, true,   5, 1, 0, 0.50, 3, 0, 577, AMBER",
        "3, 3, true,   5, 1, 1, 0.50, 3, 1, 698, AMBER",
        "3, 3, true,   5, 2, 1, 0.50, 3, 2, 751, GREEN",
        "0, 5, false, 70, 0, 0, 0.00, 2, 0, 100, RED",
    })
    void the_parts_add_up_as_by_hand(
            int held,
            long expected,
            boolean booked,
            int daysAgo,
            int one,
            int other,
            double movement,
            int byMentor,
            int byMentee,
            int tenths,
            State state) {
        facts.held = held;
        facts.expected = expected;
        facts.booked = booked;
        facts.ago = Duration.ofDays(daysAgo);
        facts.pulses = IntStream.of(one, other)
                .filter(tap -> tap > 0)
                .mapToObj(tap -> new Taps(tap, tap, tap))
                .toList();
        facts.movement = movement;
        facts.byMentor = byMentor;
        facts.byMentee = byMentee;

        assertThat(facts.health().total()).isEqualTo(tenths);
        assertThat(facts.health().state()).isEqualTo(state);
    }

    @Test
    void it_stays_between_0_and_100_whatever_the_facts() {
        Random random = new Random(16);
        for (int tried = 0; tried < MANY; tried++) {
            Health health = Facts.any(random).health();
            assertThat(health.total()).isBetween(0, 1000);
            assertThat(List.of(health.cadence(), health.booked(), health.pulse(), health.goals(), health.initiative()))
                    .allMatch(part -> part >= 0);
            assertThat(health.cadence()).isLessThanOrEqualTo(350);
            assertThat(Math.max(health.booked(), health.pulse())).isLessThanOrEqualTo(200);
            assertThat(health.goals()).isLessThanOrEqualTo(150);
            assertThat(health.initiative()).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void nothing_that_is_better_makes_it_worse() {
        Random random = new Random(17);
        for (int tried = 0; tried < MANY; tried++) {
            Facts any = Facts.any(random);
            any.held++;
            int before = any.health().total();
            switch (tried % 6) {
                case 0 -> any.held++;
                case 1 -> any.booked = true;
                case 2 -> any.ago = any.ago.dividedBy(2);
                case 3 ->
                    any.pulses = any.pulses.stream()
                            .map(taps -> new Taps(Math.min(5, taps.useful() + 1), taps.safe(), taps.time()))
                            .toList();
                case 4 -> any.movement = Math.min(1, any.movement + 0.1);
                default -> any.expected = Math.max(0, any.expected - 1);
            }
            assertThat(any.health().total()).as("try " + tried).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void two_cancellations_and_a_bad_fit_are_red_whatever_the_sum() {
        facts.cancelledTwice = true;
        assertThat(facts.health().state()).isEqualTo(State.RED);
        assertThat(facts.drivers()).containsExactly(Driver.CANCELLED_TWICE);
        facts.cancelledTwice = false;
        facts.notGood = true;
        assertThat(facts.health().state()).isEqualTo(State.RED);
        assertThat(facts.drivers()).containsExactly(Driver.ASKS_FOR_A_LOOK);
    }

    @Test
    void a_low_pulse_of_both_and_a_bad_fit_read_the_same() {
        facts.held = 2;
        facts.expected = 3;
        facts.movement = 0.1;
        facts.pulses = List.of(new Taps(1, 2, 1), new Taps(1, 1, 1));
        List<Driver> low = facts.drivers();
        facts.pulses = List.of();
        facts.notGood = true;

        assertThat(low).containsExactly(Driver.ASKS_FOR_A_LOOK, Driver.FEW_MEETINGS);
        assertThat(facts.drivers()).isEqualTo(low);
    }

    @Test
    void the_pulse_of_one_alone_is_no_driver_of_its_own() {
        facts.booked = false;
        facts.ago = Duration.ofDays(20);
        facts.movement = 0.1;
        facts.pulses = List.of(new Taps(1, 1, 1));
        List<Driver> withAnswer = facts.drivers();
        facts.pulses = List.of();

        assertThat(withAnswer).containsExactly(Driver.NOTHING_BOOKED);
        assertThat(facts.drivers()).isEqualTo(withAnswer);
    }

    @Test
    void whatever_is_not_green_has_a_driver() {
        Random random = new Random(18);
        for (int tried = 0; tried < MANY; tried++) {
            Facts any = Facts.any(random);
            if (any.health().state() != State.GREEN) {
                assertThat(any.drivers()).isNotEmpty();
            }
        }
    }

    @Test
    void goals_that_stand_still_and_one_sided_meetings_are_said_after_some_meetings() {
        facts.movement = 0;
        facts.byMentor = 4;
        facts.byMentee = 0;
        assertThat(facts.drivers()).containsExactly(Driver.GOALS_STAND_STILL, Driver.ONE_SIDED);
        facts.held = 2;
        facts.expected = 2;
        facts.byMentor = 2;
        assertThat(facts.drivers()).isEmpty();
    }
}
