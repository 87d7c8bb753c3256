package org.viceversa.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.certification.CertificatesFixture.START;
import static org.viceversa.certification.CertificatesFixture.units;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.certification.Standing.State;

class StandingTest {

    private final CertificatesFixture all = new CertificatesFixture();
    private final UUID id = all.held().holding().id();

    private Standing on(String day) {
        KeepHoldings.Held held = all.now(id);
        return Standing.of(held.certification(), held.holding(), held.credits(), LocalDate.parse(day));
    }

    @Test
    void a_cycle_ends_on_the_day_before_the_same_day() {
        assertThat(all.now(id).holding().expires()).isEqualTo("2028-12-31");
    }

    @Test
    void what_is_above_a_category_s_most_does_not_count() {
        all.credit(START, units(id, "GIVING", 3_000));
        Standing standing = on("2026-07-01");
        assertThat(standing.earned()).isEqualTo(2_500);
        assertThat(standing.missing()).isEqualTo(3_500);
        assertThat(standing.lines()).extracting(Standing.Line::earned).containsExactly(0, 0, 3_000);
        assertThat(standing.lines()).extracting(Standing.Line::missing).containsExactly(800, 800, 0);
    }

    @Test
    void what_a_category_asks_for_is_missing_even_if_the_sum_is_there() {
        all.credit(START, units(id, "WAYS", 6_000));
        assertThat(on("2026-07-01").earned()).isEqualTo(6_000);
        assertThat(on("2026-07-01").missing()).isEqualTo(800);
    }

    @Test
    void the_pace_is_the_share_earned_by_the_share_of_time() {
        assertThat(on("2026-01-01").pace()).isEmpty();
        all.credit(START, units(id, "WAYS", 1_500));
        // A quarter of the units: on time after a quarter of 1,095 days, too slow after a third.
        assertThat(on("2026-10-01").pace()).contains(100);
        assertThat(on("2026-10-01").state()).isEqualTo(State.ACTIVE);
        assertThat(on("2027-01-01").pace()).contains(75);
        assertThat(on("2027-01-01").state()).isEqualTo(State.BEHIND);
    }

    @Test
    void a_pace_of_exactly_four_fifths_is_not_behind() {
        all.credit(START, units(id, "WAYS", 1_200));
        String day = START.plusDays(1_095 / 4).toString();
        assertThat(on(day).pace()).contains(80);
        assertThat(on(day).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void each_state_has_its_days() {
        assertThat(on("2028-10-01").state()).isEqualTo(State.BEHIND);
        assertThat(on("2028-10-02").state()).isEqualTo(State.EXPIRING);
        assertThat(on("2029-01-30").state()).isEqualTo(State.EXPIRING);
        assertThat(on("2029-01-31").state()).isEqualTo(State.EXPIRED);
        all.credit(START, units(id, "WAYS", 5_200));
        all.credit(START, units(id, "POWER", 800));
        assertThat(on("2028-07-03").state()).isEqualTo(State.ACTIVE);
        assertThat(on("2028-07-04").state()).isEqualTo(State.WINDOW_OPEN);
        assertThat(on("2029-01-30").state()).isEqualTo(State.WINDOW_OPEN);
        all.holdings.renew(all.otto, id);
        assertThat(on("2028-07-04").state()).isEqualTo(State.RENEWED);
        assertThat(on("2028-07-04").reminder()).isEmpty();
    }

    @Test
    void reminders_come_180_90_30_and_7_days_before_the_end() {
        assertThat(on("2028-07-03").reminder()).isEmpty();
        assertThat(on("2028-07-04").reminder()).contains(180);
        assertThat(on("2028-10-02").reminder()).contains(90);
        assertThat(on("2028-12-01").reminder()).contains(30);
        assertThat(on("2028-12-24").reminder()).contains(7);
        assertThat(on("2028-12-31").reminder()).contains(7);
        assertThat(on("2029-01-01").reminder()).isEqualTo(Optional.empty());
    }
}
