package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.Outcome.Code;
import org.viceversa.tuition.Outcome.Step;
import org.viceversa.tuition.PolicyTerms.Cap;
import org.viceversa.tuition.PolicyTerms.Grade;

class CalculationTest {

    private static final OptionalLong PLENTY = OptionalLong.of(100_000_000);
    private static final OptionalLong US_2026 = OptionalLong.of(525_000);
    private static final Employment SENIOR = new Employment(Status.ACTIVE, 36, Optional.of(7), "Research");

    private static PolicyTerms terms(Cap... caps) {
        PolicyTerms usual = TuitionWorld.terms(525_000, YearBasis.PAID);
        return new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                List.of(caps),
                usual.rates(),
                usual.grades(),
                usual.passPercent(),
                usual.expenses(),
                usual.daysBefore(),
                usual.daysAfter(),
                usual.proofDays(),
                usual.cutoff(),
                usual.stepDays(),
                usual.otherAidDeducted(),
                usual.agreement(),
                usual.budgetOwners());
    }

    private static Cap cap(int tenure, long annual) {
        return new Cap(Optional.empty(), tenure, 0, 99, Optional.empty(), annual, Optional.empty());
    }

    private static Claim claim(long tuition, long books, long aid, int grade) {
        return new Claim(
                StudyCategory.COURSE,
                List.of(
                        new Expense(ExpenseKind.TUITION, TuitionWorld.usd(tuition)),
                        new Expense(ExpenseKind.BOOK, TuitionWorld.usd(books))),
                aid,
                grade);
    }

    private static Outcome outcome(Claim claim, Used used, OptionalLong budget, OptionalLong free) {
        return Calculation.of(TuitionWorld.terms(525_000, YearBasis.PAID), SENIOR, claim, used, budget, free);
    }

    @Test
    void every_step_from_what_was_asked_to_what_is_taxed_is_told() {
        Outcome outcome =
                outcome(claim(400_001, 20_000, 50_000, 75), new Used(300_000, 0, 0, 0, 400_000), PLENTY, US_2026);

        // (4000.01 + 200 − 200 of books − 500 of aid) × 75 % = 2625.0075, of which 2250 are left in the year.
        assertThat(outcome.steps())
                .containsExactly(
                        new Step(Code.ASKED, 420_001, 0),
                        new Step(Code.NOT_ALLOWED, 20_000, 0),
                        new Step(Code.OTHER_AID, 50_000, 0),
                        new Step(Code.ELIGIBLE, 350_001, 0),
                        new Step(Code.GRADE, 262_500, 75),
                        new Step(Code.LEFT_IN_YEAR, 225_000, 0),
                        new Step(Code.LEFT_IN_BUDGET, 100_000_000, 0),
                        new Step(Code.PAYABLE, 225_000, 0),
                        new Step(Code.TAX_FREE_LEFT, 125_000, 0),
                        new Step(Code.TAXABLE, 100_000, 0));
        assertThat(outcome.taxableMinor()).hasValue(100_000);
    }

    @Test
    void a_budget_that_is_nearly_used_up_bounds_what_is_payable() {
        assertThat(outcome(claim(100_000, 1, 0, 100), Used.NOTHING, OptionalLong.of(40_000), US_2026)
                        .payableMinor())
                .isEqualTo(40_000);
        assertThat(outcome(claim(100_000, 1, 0, 100), Used.NOTHING, OptionalLong.of(-5), US_2026)
                        .payableMinor())
                .isZero();
        assertThat(outcome(claim(100_000, 1, 0, 100), Used.NOTHING, OptionalLong.empty(), US_2026)
                        .steps())
                .extracting(Step::code)
                .contains(Code.NO_BUDGET);
    }

    @Test
    void a_year_whose_figure_nobody_entered_has_no_taxable_part_but_says_so() {
        Outcome outcome = outcome(claim(100_000, 1, 0, 100), Used.NOTHING, PLENTY, OptionalLong.empty());

        assertThat(outcome.taxableMinor()).isEmpty();
        assertThat(outcome.steps()).extracting(Step::code).contains(Code.TAX_FREE_UNKNOWN);
    }

    @Test
    void the_first_line_that_covers_somebody_holds_and_a_category_has_a_bound_of_its_own() {
        PolicyTerms terms = terms(
                new Cap(Optional.of(Status.LEAVE), 0, 0, 99, Optional.empty(), 100_000, Optional.empty()),
                cap(24, 600_000),
                cap(0, 200_000),
                new Cap(Optional.empty(), 0, 0, 99, Optional.of(StudyCategory.COURSE), 250_000, Optional.of(260_000L)));
        Claim claim = claim(900_000, 1, 0, 100);

        assertThat(Calculation.of(terms, SENIOR, claim, Used.NOTHING, PLENTY, US_2026)
                        .payableMinor())
                .isEqualTo(250_000);
        assertThat(Calculation.of(terms, SENIOR, claim, new Used(0, 0, 0, 200_000, 0), PLENTY, US_2026)
                        .payableMinor())
                .isEqualTo(60_000);
        Employment newcomer = new Employment(Status.ACTIVE, 1, Optional.empty(), "");
        assertThat(Calculation.of(terms, newcomer, claim, Used.NOTHING, PLENTY, US_2026)
                        .payableMinor())
                .isEqualTo(200_000);
        Employment away = new Employment(Status.LEAVE, 40, Optional.empty(), "");
        assertThat(Calculation.of(terms, away, claim, Used.NOTHING, PLENTY, US_2026)
                        .payableMinor())
                .isEqualTo(100_000);
        Employment gone = new Employment(Status.LEFT, 40, Optional.empty(), "");
        assertThat(Calculation.of(terms, gone, claim, Used.NOTHING, PLENTY, US_2026)
                        .covered())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A, 100", "a-, 100", "B+, 75", "C, 50", "F, 0", "pass, 100", "Fail, 0"})
    void a_grade_is_worth_what_the_table_says(String grade, int percent) {
        assertThat(Grades.percentOf(TuitionWorld.terms(1, YearBasis.PAID), grade))
                .isEqualTo(percent);
    }

    @Test
    void points_are_worth_what_the_highest_line_below_them_says() {
        PolicyTerms usual = TuitionWorld.terms(525_000, YearBasis.PAID);
        PolicyTerms points = new PolicyTerms(
                "CH",
                Currency.getInstance("CHF"),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                usual.caps(),
                usual.rates(),
                List.of(new Grade("90", 100), new Grade("60", 50)),
                100,
                usual.expenses(),
                90,
                30,
                90,
                usual.cutoff(),
                7,
                true,
                Optional.empty(),
                Map.of());

        assertThat(Grades.percentOf(points, "89,9")).isEqualTo(50);
        assertThat(Grades.percentOf(points, "90")).isEqualTo(100);
        assertThat(Grades.percentOf(points, "12")).isZero();
        assertThatThrownBy(() -> Grades.percentOf(points, "A"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("grade-unknown"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 50_000_000_001L})
    void costs_of_nothing_below_it_and_beyond_reason_are_refused(long minor) {
        assertThatThrownBy(() -> outcome(claim(minor, 1, 0, 100), Used.NOTHING, PLENTY, US_2026))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("cost-invalid"));
    }

    @Test
    void another_currency_is_refused_and_so_is_more_aid_than_cost() {
        Claim euros = new Claim(
                StudyCategory.COURSE,
                List.of(new Expense(ExpenseKind.TUITION, new Money(100, Currency.getInstance("EUR")))),
                0,
                100);
        assertThatThrownBy(() -> outcome(euros, Used.NOTHING, PLENTY, US_2026))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("currency-differs"));
        assertThatThrownBy(() -> outcome(claim(100, 1, 102, 100), Used.NOTHING, PLENTY, US_2026))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("cost-invalid"));
    }

    @Test
    void a_line_that_never_holds_is_refused() {
        assertThatThrownBy(() -> PolicyCheck.require(terms(cap(0, 100), cap(12, 200))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("caps-overlap"));
        PolicyCheck.require(terms(cap(12, 200), cap(0, 100)));
        assertThatThrownBy(() -> PolicyCheck.require(
                        terms(new Cap(Optional.empty(), 0, 9, 3, Optional.empty(), 100, Optional.empty()))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("policy-invalid"));
    }

    @Test
    void the_forecast_names_the_day_after_which_the_year_changes() {
        PolicyTerms terms = TuitionWorld.terms(525_000, YearBasis.PAID);
        RequestContent autumn = TuitionWorld.course("Autumn", 100, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1));
        LocalDate june = LocalDate.of(2026, 6, 1);

        assertThat(Forecast.of(terms, autumn, june, june))
                .isEqualTo(new Forecast(2026, Optional.of(LocalDate.of(2026, 12, 15))));
        LocalDate late = LocalDate.of(2026, 12, 16);
        assertThat(Forecast.of(terms, autumn, june, late))
                .isEqualTo(new Forecast(2027, Optional.of(LocalDate.of(2027, 12, 15))));
        PolicyTerms byEnd = TuitionWorld.terms(525_000, YearBasis.COURSE_END);
        assertThat(Forecast.of(byEnd, autumn, june, late)).isEqualTo(new Forecast(2026, Optional.empty()));
    }

    @Test
    void a_benefit_year_may_begin_in_summer() {
        PolicyTerms usual = TuitionWorld.terms(525_000, YearBasis.PAID);
        PolicyTerms summer = new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                MonthDay.of(7, 1),
                usual.basis(),
                usual.caps(),
                usual.rates(),
                usual.grades(),
                100,
                Set.of(ExpenseKind.TUITION),
                90,
                30,
                90,
                MonthDay.of(6, 15),
                7,
                true,
                Optional.empty(),
                Map.of());

        assertThat(summer.yearOf(LocalDate.of(2026, 6, 30))).isEqualTo(2025);
        assertThat(summer.yearOf(LocalDate.of(2026, 7, 1))).isEqualTo(2026);
        assertThat(summer.cutoffOf(2026)).isEqualTo(LocalDate.of(2027, 6, 15));
    }
}
