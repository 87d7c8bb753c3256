package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.viceversa.testkit.SkillRecords.NOW;
import static org.viceversa.testkit.SkillRecords.said;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Estimate.Voice;
import org.viceversa.skills.Skill.Decay;

/** The formulas, with numbers worked out by hand. */
class EstimateTest {

    private static final Offset<Double> CLOSE = within(0.0005);

    private static Instant monthsAgo(double months) {
        return NOW.minus(Duration.ofSeconds(Math.round(months * 30.4375 * 86_400)));
    }

    private static Assessment word(Source source, int level, double monthsAgo) {
        return said(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), source, level, monthsAgo(monthsAgo));
    }

    private static Estimate estimate(Decay decay, Optional<Instant> practised, Assessment... said) {
        return Estimate.of(decay, List.of(said), practised, FreshnessRule.PUBLISHED, NOW)
                .orElseThrow();
    }

    @Test
    void where_nobody_said_anything_there_is_no_estimate() {
        assertThat(Estimate.of(Decay.MIXED, List.of(), Optional.of(NOW), FreshnessRule.PUBLISHED, NOW))
                .isEmpty();
    }

    @Test
    void one_fresh_word_is_the_level_itself() {
        Estimate estimate = estimate(Decay.MIXED, Optional.empty(), word(Source.SELF, 4, 0));

        assertThat(estimate.level()).isEqualTo(4.0, CLOSE);
        // 1 - e^-0.5
        assertThat(estimate.confidence()).isEqualTo(0.3935, CLOSE);
        assertThat(estimate.freshness()).isEqualTo(1.0, CLOSE);
        assertThat(estimate.effective()).isEqualTo(4.0, CLOSE);
    }

    @Test
    void voices_weigh_by_their_source_and_halve_in_eighteen_months() {
        Estimate estimate = estimate(
                Decay.MIXED,
                Optional.empty(),
                word(Source.SELF, 4, 0),
                word(Source.PARTNER, 3, 18),
                word(Source.REFLECTION, 2, 0));

        // weights 0.5, 0.8 / 2 = 0.4 and 1: (2.0 + 1.2 + 2.0) / 1.9
        assertThat(estimate.level()).isEqualTo(2.7368, CLOSE);
        // 1 - e^-1.9
        assertThat(estimate.confidence()).isEqualTo(0.8504, CLOSE);
        assertThat(estimate.voices())
                .extracting(Voice::source)
                .containsExactly(Source.REFLECTION, Source.SELF, Source.PARTNER);
    }

    @Test
    void freshness_halves_by_the_kind_of_decay_and_takes_half_of_the_level_at_most() {
        Estimate accuracy = estimate(Decay.ACCURACY, Optional.empty(), word(Source.CREDENTIAL, 4, 6.5));
        Estimate speed = estimate(Decay.SPEED, Optional.empty(), word(Source.CREDENTIAL, 4, 13));
        Estimate mixed = estimate(Decay.MIXED, Optional.empty(), word(Source.CREDENTIAL, 4, 22));
        Estimate stable = estimate(Decay.STABLE, Optional.empty(), word(Source.CREDENTIAL, 4, 240));

        assertThat(accuracy.freshness()).isEqualTo(0.5, CLOSE);
        // 4 * (0.5 + 0.5 * 0.5)
        assertThat(accuracy.effective()).isEqualTo(3.0, CLOSE);
        assertThat(accuracy.level()).isEqualTo(4.0, CLOSE);
        assertThat(speed.freshness()).isEqualTo(0.5, CLOSE);
        // 4 * (0.5 + 0.5 * 0.25)
        assertThat(mixed.effective()).isEqualTo(2.5, CLOSE);
        assertThat(stable.effective()).isEqualTo(4.0, CLOSE);
    }

    @Test
    void who_still_uses_a_skill_is_fresh_while_the_words_stay_as_they_were() {
        Estimate before = estimate(Decay.ACCURACY, Optional.empty(), word(Source.SELF, 4, 13));
        Estimate after = estimate(Decay.ACCURACY, Optional.of(NOW), word(Source.SELF, 4, 13));

        assertThat(before.freshness()).isEqualTo(0.25, CLOSE);
        assertThat(after.freshness()).isEqualTo(1.0, CLOSE);
        assertThat(after.level()).isEqualTo(before.level(), CLOSE);
        assertThat(after.confidence()).isEqualTo(before.confidence(), CLOSE);
    }

    @Test
    void a_word_of_tomorrow_is_no_fresher_than_one_of_now() {
        Estimate estimate = estimate(Decay.SPEED, Optional.empty(), word(Source.SELF, 3, -1));

        assertThat(estimate.freshness()).isEqualTo(1.0, CLOSE);
        assertThat(estimate.confidence()).isEqualTo(0.3935, CLOSE);
    }

    @Test
    void a_word_of_long_ago_still_tells_a_level() {
        Estimate estimate = estimate(Decay.MIXED, Optional.empty(), word(Source.SELF, 3, 24_000));

        assertThat(estimate.level()).isEqualTo(3.0, CLOSE);
        assertThat(estimate.confidence()).isEqualTo(0.0, CLOSE);
    }

    @Test
    void a_gap_is_what_is_missing_and_never_less_than_none() {
        Estimate estimate = estimate(Decay.MIXED, Optional.empty(), word(Source.SELF, 3, 0));
        SkillProfile.Target high = new SkillProfile.Target(UUID.randomUUID(), 5, 3);
        SkillProfile.Target low = new SkillProfile.Target(UUID.randomUUID(), 2, 1);

        assertThat(SkillGap.of(high, Optional.of(estimate)).size()).isEqualTo(2.0, CLOSE);
        assertThat(SkillGap.of(low, Optional.of(estimate)).size()).isEqualTo(0.0, CLOSE);
        assertThat(SkillGap.of(high, Optional.empty()).size()).isEqualTo(5.0, CLOSE);
        assertThat(SkillGap.of(high, Optional.empty()).known()).isFalse();
    }
}
