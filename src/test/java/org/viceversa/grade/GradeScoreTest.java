package org.viceversa.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.DUE;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.testkit.ActivityTerms;
import org.viceversa.testkit.Graded;

class GradeScoreTest {

    private final Graded world = new Graded();

    private static GradeSheet adjusted(String by, String why) {
        return new GradeSheet(
                Map.of("analysis", 2, "action", 2),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal(by),
                why,
                "",
                List.of());
    }

    private static GradeSheet bare(Optional<BigDecimal> points, Optional<Boolean> passed) {
        return new GradeSheet(Map.of(), Map.of(), points, passed, BigDecimal.ZERO, "", "", List.of());
    }

    @Test
    void levels_weigh_what_their_criteria_weigh() {
        GradeScore score = GradeScore.of(world.activity(), sheet(3, 0), Lateness.NONE);
        assertThat(score.isComplete()).isTrue();
        assertThat(score.raw()).contains(new BigDecimal("6.67"));
        assertThat(score.penalised()).contains(new BigDecimal("6.67"));
    }

    @Test
    void what_is_missing_is_named() {
        Activity activity = world.activity();
        assertThat(GradeScore.of(activity, GradeSheet.EMPTY, Lateness.NONE).missing())
                .containsExactly("analysis", "action");
        GradeScore unexplained = GradeScore.of(activity, adjusted("0.5", ""), Lateness.NONE);
        assertThat(unexplained.missing()).containsExactly("adjustmentReason");
        assertThat(unexplained.penalised()).isEmpty();
        Activity pointed = world.activity(ActivityTerms::withoutRubric);
        assertThat(GradeScore.of(pointed, GradeSheet.EMPTY, Lateness.NONE).missing())
                .containsExactly("points");
        Activity passing = world.activity(one -> one.graded(Grading.PASS_FAIL));
        assertThat(GradeScore.of(passing, sheet(3, 3), Lateness.NONE).missing()).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 8.00", "9, 10.00", "-9, 0.00", "-0.255, 7.24"})
    void an_adjustment_stays_between_nothing_and_all(String by, String comesTo) {
        assertThat(GradeScore.of(world.activity(), adjusted(by, "Why"), Lateness.NONE)
                        .raw())
                .contains(new BigDecimal(comesTo));
    }

    @Test
    void lateness_takes_its_percent_and_a_waiver_gives_it_back() {
        Activity activity = world.activity();
        Lateness late = Lateness.of(activity, Optional.empty(), DUE.plus(Duration.ofHours(25)), Optional.empty());
        assertThat(late.penaltyPercent()).isEqualTo(20);
        assertThat(late.label()).isEqualTo("LATE 2 d, \u221220 %");
        GradeScore score = GradeScore.of(activity, sheet(3, 3), late);
        assertThat(score.raw()).contains(new BigDecimal("10.00"));
        assertThat(score.penalised()).contains(new BigDecimal("8.00"));

        Lateness waived = new Lateness(late.seconds(), late.penaltyPercent(), Optional.of("Was ill"));
        assertThat(GradeScore.of(activity, sheet(3, 3), waived).penalised()).contains(new BigDecimal("10.00"));
        assertThat(waived.label()).isEqualTo("LATE 2 d, penalty waived");
    }

    @Test
    void more_time_makes_it_less_late() {
        Activity activity = world.activity();
        Lateness late = Lateness.of(
                activity, Optional.of(DUE.plus(Duration.ofDays(1))), DUE.plus(Duration.ofHours(25)), Optional.empty());
        assertThat(late.label()).isEqualTo("LATE 1 h, \u221210 %");
        assertThat(Lateness.of(activity, Optional.empty(), DUE, Optional.empty())
                        .label())
                .isEmpty();
        assertThat(Lateness.of(activity, Optional.empty(), DUE.plusSeconds(61), Optional.empty())
                        .label())
                .isEqualTo("LATE 2 min, \u221210 %");
    }

    @Test
    void passing_is_all_or_nothing_and_late_or_not_makes_no_difference() {
        Activity activity = world.activity(one -> one.graded(Grading.PASS_FAIL));
        Lateness late = Lateness.of(activity, Optional.empty(), DUE.plus(Duration.ofDays(3)), Optional.empty());
        assertThat(late.isLate()).isTrue();
        assertThat(GradeScore.of(activity, bare(Optional.empty(), Optional.of(true)), late)
                        .penalised())
                .contains(new BigDecimal("10.00"));
        assertThat(GradeScore.of(activity, bare(Optional.empty(), Optional.of(false)), late)
                        .penalised())
                .contains(new BigDecimal("0.00"));
        Activity completion = world.activity(one -> one.graded(Grading.COMPLETION));
        assertThat(GradeScore.of(completion, GradeSheet.EMPTY, late).penalised())
                .contains(new BigDecimal("10.00"));
    }

    @Test
    void a_sheet_must_fit_the_rubric_and_the_text() {
        Activity activity = world.activity();
        Map<String, String> text = Map.of("p1", "A 😀 jargon day");
        assertRefused("marking-invalid", () -> SheetChecks.check(activity, text, sheet(4, 0)));
        assertRefused("marking-invalid", () -> SheetChecks.check(activity, text, sheet(-1, 0)));
        assertRefused(
                "marking-invalid",
                () -> SheetChecks.check(activity, text, bare(Optional.of(new BigDecimal("10.01")), Optional.empty())));
        assertRefused("marking-invalid", () -> SheetChecks.check(activity, text, adjusted("10.5", "Why")));
        assertRefused(
                "marking-invalid",
                () -> SheetChecks.check(world.activity(ActivityTerms::withoutRubric), text, sheet(1, 1)));

        Remark fits = new Remark("a", "p1", "jargon", text.get("p1").indexOf("jargon"), "Which?\u0000\u202e");
        GradeSheet kept = SheetChecks.check(activity, text, Graded.with(sheet(1, 1), fits));
        assertThat(kept.remarks()).extracting(Remark::text).isEqualTo(List.of("Which?"));
        for (Remark lost : List.of(
                new Remark("a", "p1", "jargon", 0, "x"),
                new Remark("a", "p2", "jargon", 5, "x"),
                new Remark("a", "p1", "", 0, "x"),
                new Remark("a", "p1", "jargon", -1, "x"),
                new Remark("a", "p1", "jargon", Integer.MAX_VALUE, "x"))) {
            assertRefused("anchor-lost", () -> SheetChecks.check(activity, text, Graded.with(sheet(1, 1), lost)));
        }
        assertRefused(
                "marking-invalid",
                () -> SheetChecks.words(
                        "x".repeat(SheetChecks.LONGEST_COMMENT + 1), SheetChecks.LONGEST_COMMENT, "It"));
    }

    private static Grade grade(Activity activity, GradeSheet sheet, Lateness lateness) {
        return Grade.of(
                activity,
                UUID.randomUUID(),
                1,
                sheet,
                lateness,
                GradeScore.of(activity, sheet, lateness),
                Optional.empty(),
                DUE);
    }

    @Test
    void the_gradebook_reads_lateness_rubric_adjustment_and_words() {
        Activity activity = world.activity();
        Lateness late = Lateness.of(activity, Optional.empty(), DUE.plus(Duration.ofDays(2)), Optional.empty());
        GradeSheet sheet = new GradeSheet(
                Map.of("analysis", 2, "action", 0),
                Map.of("action", ""),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("-0.5"),
                "Too short.",
                "Go on\nlike this.",
                List.of(new Remark("a", "p1", "x", 0, "Why?")));
        assertThat(GradebookComment.of(grade(activity, sheet, late))).isEqualTo("""
                LATE 2 d, \u221220 % (4.5 \u2192 3.6)
                Analysis: Reflective (3/4) \u2013 You say why.
                Next action: Habitual (1/4)
                \u22120.5: Too short.

                Go on
                like this.

                1 comment stands in the text: open the activity to read it.""");
    }

    @Test
    void the_gradebook_never_gets_more_than_it_takes() {
        Activity activity = world.activity();
        GradeSheet sheet = new GradeSheet(
                Map.of("analysis", 0, "action", 0),
                Map.of("analysis", "long ".repeat(400)),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                "",
                "\uD83D\uDE00".repeat(10_000),
                List.of());
        String comment = GradebookComment.of(grade(activity, sheet, Lateness.NONE));
        assertThat(comment.length()).isBetween(9_990, GradebookComment.LONGEST);
        assertThat(comment.lines().findFirst().orElseThrow())
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("\u2026");
        assertThat(comment.chars()
                        .filter(c -> Character.isHighSurrogate((char) c))
                        .count())
                .as("no half of a character is left")
                .isEqualTo(comment.chars()
                        .filter(c -> Character.isLowSurrogate((char) c))
                        .count());
    }
}
