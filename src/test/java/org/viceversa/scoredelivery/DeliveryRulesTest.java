package org.viceversa.scoredelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryRulesTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.500Z");

    private static Points points(String given, String maximum) {
        return new Points(new BigDecimal(given), new BigDecimal(maximum));
    }

    @ParameterizedTest
    @CsvSource({
        "8.5, 10, 42.5, 50, true",
        "7, 9, 77.78, 100, true",
        "7, 9, 77.77, 100, false",
        "2, 3, 0.667, 1, true",
        "2, 3, 0.66, 1, false",
        "10, 10, 100, 100, true",
        "0, 10, 0, 50, true",
        "8.4, 10, 8.5, 10, false"
    })
    void points_are_compared_on_the_gradebooks_scale(
            String given, String maximum, String shown, String scale, boolean same) {
        assertThat(points(given, maximum).isSame(points(shown, scale))).isEqualTo(same);
    }

    @Test
    void nothing_shown_is_a_zero_and_no_other_number() {
        assertThat(points("0", "10").isShownBy(Optional.empty())).isTrue();
        assertThat(points("0.5", "10").isShownBy(Optional.empty())).isFalse();
    }

    @Test
    void a_score_is_dated_more_than_a_second_after_what_the_platform_may_have() {
        assertThat(DeliveryRules.stamp(Optional.empty(), NOW)).contains(NOW);
        assertThat(DeliveryRules.stamp(Optional.of(NOW.minusSeconds(2)), NOW)).contains(NOW);
        assertThat(DeliveryRules.stamp(Optional.of(NOW.minusSeconds(1)), NOW))
                .as("waited for")
                .isEmpty();
        Instant ahead = NOW.plus(Duration.ofDays(1));
        assertThat(DeliveryRules.stamp(Optional.of(ahead), NOW).orElseThrow())
                .as("a clock that was set back")
                .isAfter(ahead.plusSeconds(1))
                .isBefore(ahead.plusSeconds(2));
    }

    @Test
    void pauses_grow_are_spread_and_end() {
        RetryPlan plan = RetryPlan.USUAL;
        assertThat(plan.next(1, NOW, 0.5, Optional.empty())).contains(NOW.plusSeconds(60));
        assertThat(plan.next(1, NOW, 0, Optional.empty())).contains(NOW.plusSeconds(48));
        assertThat(plan.next(1, NOW, 1, Optional.empty())).contains(NOW.plusSeconds(72));
        assertThat(plan.next(5, NOW, 0.5, Optional.empty())).contains(NOW.plus(Duration.ofHours(12)));
        assertThat(plan.next(10, NOW, 0.5, Optional.empty())).isEmpty();
    }

    @Test
    void what_a_platform_asks_for_is_kept_where_it_is_longer_up_to_a_day() {
        RetryPlan plan = RetryPlan.USUAL;
        assertThat(plan.next(1, NOW, 0.5, Optional.of(Duration.ofSeconds(5)))).contains(NOW.plusSeconds(60));
        assertThat(plan.next(1, NOW, 0.5, Optional.of(Duration.ofHours(2)))).contains(NOW.plus(Duration.ofHours(2)));
        assertThat(plan.next(1, NOW, 0.5, Optional.of(Duration.ofDays(90)))).contains(NOW.plus(Duration.ofDays(1)));
    }
}
