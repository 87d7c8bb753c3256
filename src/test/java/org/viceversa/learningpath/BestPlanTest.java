package org.viceversa.learningpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.learningpath.PlanLearningPath.Wish;
import org.viceversa.pathplanning.Planned;
import org.viceversa.skills.SkillGap;
import org.viceversa.tuition.TuitionBalance;

class BestPlanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final Currency USD = Currency.getInstance("USD");
    private static final UUID VIDEO = UUID.randomUUID();
    private static final UUID DATA = UUID.randomUUID();
    private static final List<SkillGap> GAPS =
            List.of(new SkillGap(VIDEO, 3, 1, 1.0, true), new SkillGap(DATA, 4, 3, 0, false));

    private static Offering offering(
            String title, long minor, Currency currency, UUID skill, int level, UUID... before) {
        return new Offering(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kind.EXTERNAL_COURSE,
                title,
                "",
                false,
                "",
                Optional.empty(),
                minor == 0 ? List.of() : List.of(new Expense(ExpenseKind.TUITION, new Money(minor, currency))),
                List.of(),
                List.of(new Teaches(skill, level)),
                List.of(before),
                List.of(),
                20,
                "",
                Mode.ONLINE,
                Optional.empty(),
                false,
                1,
                Instant.EPOCH);
    }

    private static Offering withTerm(Offering one, Term term) {
        return new Offering(
                one.id(),
                one.tenant(),
                one.kind(),
                one.title(),
                "",
                false,
                "",
                Optional.empty(),
                one.expenses(),
                List.of(),
                one.skills(),
                one.prerequisites(),
                List.of(term),
                one.hours(),
                "",
                one.mode(),
                Optional.empty(),
                false,
                1,
                one.changedAt());
    }

    private static TuitionBalance balance(int year, long cap, long reserved) {
        Money zero = Money.zero(USD);
        return new TuitionBalance(
                year, Optional.of(new Money(cap, USD)), new Money(reserved, USD), zero, Optional.empty());
    }

    private static PlanReading solve(PathProblem problem) {
        return new PlanReading(PlanLearningPath.solve(
                new PlanLearningPath.Question(problem, Map.of(), Optional.of("Lead")), () -> false));
    }

    private static PathProblem problem(
            List<Offering> teaching, Map<UUID, Offering> earlier, List<Colleague> colleagues, TuitionBalance... money) {
        return PathProblem.of(
                GAPS,
                teaching,
                earlier,
                colleagues,
                List.of(money),
                new Wish(500, Optional.empty()),
                HalfYears.from(TODAY, (starts, ends) -> ends.getYear()));
    }

    private static List<String> titles(PlanReading reading) {
        Planned planned = reading.planned().orElseThrow();
        return reading.steps(planned.best()).stream()
                .map(step -> step.offering()
                        .map(Offering::title)
                        .orElseGet(() -> step.colleague().map(Colleague::name).orElse("")))
                .toList();
    }

    @Test
    void the_money_of_a_year_bounds_what_is_taken_and_more_money_says_what_it_would_buy() {
        Offering dear = offering("Dear data", 120_000, USD, DATA, 4);
        Offering cheap = offering("Cheap data", 40_000, USD, DATA, 2);
        PlanReading reading = solve(problem(
                List.of(dear, cheap), Map.of(), List.of(), balance(2026, 100_000, 10_000), balance(2027, 0, 0)));

        assertThat(titles(reading)).containsExactly("Cheap data");
        assertThat(reading.years().get(0)).isEqualTo(new PlanReading.YearLine(2026, Optional.of(90_000L), 40_000));
        Planned.More more = reading.planned().orElseThrow().more().orElseThrow();
        assertThat(more.amount()).isEqualTo(50_000);
        assertThat(reading.steps(more.plan()))
                .extracting(step -> step.offering().orElseThrow().title())
                .containsExactly("Dear data");
        assertThat(reading.share(reading.planned().orElseThrow().best())).isEqualTo(600 / 1400.0);
    }

    @Test
    void a_colleague_closes_a_gap_for_nothing_where_there_is_no_money() {
        Colleague bo = new Colleague(UUID.randomUUID(), "Bo", DATA, 4, UUID.randomUUID(), 1, false);
        PlanReading reading =
                solve(problem(List.of(offering("Dear data", 120_000, USD, DATA, 4)), Map.of(), List.of(bo)));

        assertThat(titles(reading)).containsExactly("Bo");
        assertThat(reading.gaps())
                .extracting(PlanReading.GapLine::missing, PlanReading.GapLine::closed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2.0, 0.0), org.assertj.core.groups.Tuple.tuple(4.0, 4.0));
        assertThat(reading.colleagues()).containsExactly(bo);
    }

    @Test
    void what_comes_before_is_taken_in_an_earlier_half_year() {
        Offering first = offering("First", 0, USD, UUID.randomUUID(), 1);
        Offering second = offering("Second", 0, USD, DATA, 4, first.id());
        PlanReading reading = solve(problem(List.of(second), Map.of(first.id(), first), List.of()));

        List<PlanReading.Step> steps =
                reading.steps(reading.planned().orElseThrow().best());
        assertThat(steps).hasSize(2);
        LocalDate one = steps.stream()
                .filter(step -> step.offering().orElseThrow().equals(first))
                .findFirst()
                .orElseThrow()
                .starts();
        LocalDate other = steps.stream()
                .filter(step -> step.offering().orElseThrow().equals(second))
                .findFirst()
                .orElseThrow()
                .starts();
        assertThat(one).isBefore(other);
    }

    @Test
    void nothing_is_converted_and_what_needs_it_cannot_be_planned_either() {
        Offering euros = offering("Euros", 100, Currency.getInstance("EUR"), VIDEO, 3);
        Offering after = offering("After", 0, USD, DATA, 4, euros.id());
        PathProblem problem =
                problem(List.of(euros, after), Map.of(euros.id(), euros), List.of(), balance(2026, 100_000, 0));

        assertThat(problem.candidates()).isEmpty();
        assertThat(problem.left()).isEqualTo(2);
        assertThat(solve(problem).planned()).isEmpty();
    }

    @Test
    void a_term_that_began_or_can_no_more_be_applied_for_is_no_choice() {
        Offering data = offering("Data", 0, USD, DATA, 4);
        Term begun = new Term(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-12-20"), Optional.empty());
        Term closed = new Term(
                LocalDate.parse("2027-02-01"),
                LocalDate.parse("2027-05-01"),
                Optional.of(LocalDate.parse("2026-11-01")));
        Term open = new Term(LocalDate.parse("2027-09-01"), LocalDate.parse("2027-12-20"), Optional.empty());

        assertThat(titles(solve(problem(List.of(withTerm(data, begun)), Map.of(), List.of()))))
                .isEmpty();
        assertThat(titles(solve(problem(List.of(withTerm(data, closed)), Map.of(), List.of()))))
                .isEmpty();
        PlanReading reading = solve(problem(List.of(withTerm(data, open)), Map.of(), List.of()));
        assertThat(reading.steps(reading.planned().orElseThrow().best()).get(0).starts())
                .isEqualTo(open.starts());
    }

    @Test
    void ones_own_money_counts_where_no_policy_pays() {
        PathProblem problem = PathProblem.of(
                GAPS,
                List.of(offering("Data", 50_000, USD, DATA, 4)),
                Map.of(),
                List.of(),
                List.of(),
                new Wish(500, Optional.of(new Money(50_000, USD))),
                HalfYears.from(TODAY, (starts, ends) -> starts.getYear()));

        assertThat(titles(solve(problem))).containsExactly("Data");
    }

    @Test
    void money_counts_in_the_year_that_the_policy_says_and_not_in_that_of_the_first_day() {
        Offering data = offering("Data", 60_000, USD, DATA, 4);
        Term overNewYear = new Term(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-27"), Optional.empty());
        List<Offering> teaching = List.of(withTerm(data, overNewYear));

        assertThat(titles(solve(problem(teaching, Map.of(), List.of(), balance(2026, 60_000, 0)))))
                .isEmpty();
        PlanReading reading =
                solve(problem(teaching, Map.of(), List.of(), balance(2026, 60_000, 0), balance(2027, 60_000, 0)));
        PlanReading.Step step =
                reading.steps(reading.planned().orElseThrow().best()).get(0);
        assertThat(step.year()).isEqualTo(2027);
        assertThat(step.starts()).isEqualTo(overNewYear.starts());
    }

    @Test
    void what_counts_in_another_year_than_it_ends_in_stands_in_the_nearest_half_of_that_year() {
        Term afterTheCutoff = new Term(LocalDate.parse("2026-12-17"), LocalDate.parse("2026-12-19"), Optional.empty());
        Term overNewYear = new Term(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-27"), Optional.empty());
        Offering data = offering("Data", 0, USD, DATA, 4);

        assertThat(HalfYears.from(TODAY, (starts, ends) -> 2027).indexesOf(withTerm(data, afterTheCutoff)))
                .containsExactly(1);
        assertThat(HalfYears.from(TODAY, (starts, ends) -> starts.getYear()).indexesOf(withTerm(data, overNewYear)))
                .containsExactly(0);
        assertThat(HalfYears.from(TODAY, (starts, ends) -> 2031).indexesOf(withTerm(data, overNewYear)))
                .isEmpty();
    }
}
