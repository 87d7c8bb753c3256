package org.viceversa.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Model;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.activity.ReflectionModels.ModelWords;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.rubric.DefaultRubric;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;

class ActivityRulesTest {

    private static final Optional<Instant> MONDAY = Optional.of(Instant.parse("2026-11-30T08:00:00Z"));
    private static final Optional<Instant> FRIDAY = Optional.of(Instant.parse("2026-12-04T17:00:00Z"));
    private static final Optional<Instant> SUNDAY = Optional.of(Instant.parse("2026-12-06T17:00:00Z"));

    private static void assertRefused(ActivityDraft draft, String code, String... words) {
        assertThatThrownBy(() -> ActivityRules.sound(draft)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(List.of(words))
                    .allSatisfy(word -> assertThat(refused.getMessage()).contains(word));
        });
    }

    private static Prompt prompt(String id, String mentor, String mentee, WordLimits words) {
        return new Prompt(id, "Question " + id, mentor, mentee, words);
    }

    private static Rubric rubric(int weight, Integer... percents) {
        List<Level> levels = Arrays.stream(percents)
                .map(percent -> new Level("Level " + percent, "", percent, "", Optional.empty()))
                .toList();
        return new Rubric(List.of(new Criterion("depth", "Depth", "", weight, levels, Optional.empty())));
    }

    @Test
    void what_an_activity_begins_with_is_sound_as_it_is() {
        assertThat(ActivityRules.sound(ActivityDefaults.draft())).isEqualTo(ActivityDefaults.draft());
        assertThat(DefaultRubric.RUBRIC.criteria())
                .hasSize(5)
                .allSatisfy(criterion -> assertThat(criterion.levels())
                        .hasSize(4)
                        .allSatisfy(level -> assertThat(level.feedback()).isNotEmpty()));
        assertThat(DefaultRubric.RUBRIC.criteria().stream()
                        .mapToInt(Criterion::weight)
                        .sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void every_model_asks_both_sides_in_words_of_their_own(Model model) {
        ModelWords words = ReflectionModels.of(model);
        assertThat(ActivityRules.sound(Drafts.asking(words.prompts().toArray(Prompt[]::new)))
                        .prompts())
                .isEqualTo(words.prompts())
                .allSatisfy(prompt -> assertThat(prompt.of(Side.MENTOR)).isNotEqualTo(prompt.of(Side.MENTEE)));
    }

    @Test
    void a_title_is_needed_and_has_a_length() {
        assertRefused(Drafts.titled(" \n "), "title-missing");
        assertRefused(Drafts.titled("x".repeat(256)), "text-too-long", "256", "255");
        assertThat(ActivityRules.sound(Drafts.titled("😀".repeat(255))).title()).hasSize(510);
        assertThat(ActivityRules.sound(Drafts.titled(" Week\u202E 3 ")).title()).isEqualTo("Week  3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "7.5", "100.5", "101", "1e9"})
    void points_are_whole_and_from_1_to_100(String points) {
        assertRefused(Drafts.worth(points), "points-invalid", "whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10.0", "1e2"})
    void a_whole_number_may_be_written_in_any_way(String points) {
        assertThat(ActivityRules.sound(Drafts.worth(points)).scoreMaximum().scale())
                .isZero();
    }

    @Test
    void dates_come_in_order() {
        assertRefused(Drafts.on(new Dates(FRIDAY, MONDAY, Optional.empty())), "dates-invalid", "opens after it is due");
        assertRefused(Drafts.on(new Dates(FRIDAY, FRIDAY, Optional.empty())), "dates-invalid");
        assertRefused(Drafts.on(new Dates(Optional.empty(), FRIDAY, MONDAY)), "dates-invalid", "before the due date");
        assertRefused(Drafts.on(new Dates(SUNDAY, Optional.empty(), FRIDAY)), "dates-invalid", "last moment");
        assertRefused(
                Drafts.on(new Dates(Optional.of(Instant.MIN), Optional.empty(), Optional.empty())), "dates-invalid");
        Dates sound = new Dates(MONDAY, FRIDAY, FRIDAY);
        assertThat(ActivityRules.sound(Drafts.on(sound)).dates()).isEqualTo(sound);
    }

    @Test
    void word_limits_can_be_kept() {
        assertRefused(Drafts.within(new WordLimits(300, 200)), "words-invalid", "300", "200");
        assertRefused(Drafts.within(new WordLimits(-1, 0)), "number-out-of-range");
        assertRefused(
                Drafts.asking(
                        prompt("a", "x", "y", new WordLimits(500, 0)), prompt("b", "x", "y", new WordLimits(400, 0))),
                "words-invalid",
                "900",
                "800");
        assertRefused(Drafts.asking(prompt("a", "x", "y", new WordLimits(5, 4))), "words-invalid", "Question a");
    }

    @Test
    void prompts_have_ids_and_words_for_whoever_writes() {
        assertRefused(Drafts.asking(), "prompts-invalid");
        assertRefused(
                Drafts.asking(IntStream.range(0, 13)
                        .mapToObj(n -> prompt("p-" + n, "x", "y", WordLimits.NONE))
                        .toArray(Prompt[]::new)),
                "prompts-invalid",
                "12",
                "13");
        assertRefused(Drafts.asking(prompt("A b", "x", "y", WordLimits.NONE)), "prompts-invalid", "id");
        Prompt one = prompt("a", "x", "y", WordLimits.NONE);
        assertRefused(Drafts.asking(one, one), "prompts-invalid", "id");
        assertRefused(Drafts.asking(prompt("a", "x", " ", WordLimits.NONE)), "prompts-invalid", "learn");
        assertRefused(Drafts.of(Set.of()), "sides-missing");
    }

    @Test
    void being_late_costs_no_more_than_at_most() {
        assertRefused(Drafts.costing(new LateRule(20, 10, 0)), "late-rule-invalid", "20", "10");
        assertRefused(Drafts.costing(new LateRule(101, 101, 0)), "number-out-of-range");
    }

    @Test
    void what_has_no_points_loses_none_for_being_late() {
        for (Grading without : List.of(Grading.PASS_FAIL, Grading.COMPLETION)) {
            assertRefused(
                    Drafts.costing(new LateRule(10, 50, 0), without), "late-needs-points", "10 percent", "points");
            assertThat(ActivityRules.sound(Drafts.costing(LateRule.NONE, without))
                            .grading())
                    .isEqualTo(without);
        }
        assertThat(ActivityRules.sound(Drafts.costing(new LateRule(10, 50, 0), Grading.POINTS))
                        .late())
                .isEqualTo(new LateRule(10, 50, 0));
    }

    @Test
    void a_release_on_a_day_needs_the_day_and_any_other_has_none() {
        assertRefused(Drafts.released(new Release(Release.When.ON_DATE, Optional.empty())), "release-date-missing");
        assertThat(ActivityRules.sound(Drafts.released(new Release(Release.When.ON_MARK, FRIDAY)))
                        .release()
                        .at())
                .isEmpty();
    }

    @Test
    void a_rubric_can_be_reckoned_with() {
        assertRefused(Drafts.judgedBy(new Rubric(List.of())), "rubric-invalid", "1 to 12");
        assertRefused(Drafts.judgedBy(rubric(0, 0, 100)), "rubric-invalid", "weight", "Depth");
        assertRefused(Drafts.judgedBy(rubric(1, 100)), "rubric-invalid", "2 to 8 levels");
        assertRefused(Drafts.judgedBy(rubric(1, 50, 50)), "rubric-invalid", "more percent with each level");
        assertRefused(Drafts.judgedBy(rubric(1, 0, 101)), "rubric-invalid", "101");
        Criterion same = rubric(1, 0, 100).criteria().get(0);
        assertRefused(Drafts.judgedBy(new Rubric(List.of(same, same))), "rubric-invalid", "depth");
        Level proficient = new Level("Shows it", "", 100, "", Optional.of(3));
        Level low = new Level("Does not", "", 0, "", Optional.empty());
        assertRefused(
                Drafts.judgedBy(new Rubric(
                        List.of(new Criterion("s", "Skill", "", 1, List.of(low, proficient), Optional.empty())))),
                "rubric-invalid",
                "names no skill");
        Rubric sound = new Rubric(
                List.of(new Criterion("s", "Skill", "", 1, List.of(low, proficient), Optional.of(UUID.randomUUID()))));
        assertThat(ActivityRules.sound(Drafts.judgedBy(sound)).rubric()).contains(sound);
    }
}
