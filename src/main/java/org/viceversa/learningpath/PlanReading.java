package org.viceversa.learningpath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.pathplanning.Plan;
import org.viceversa.pathplanning.Planned;
import org.viceversa.pathplanning.PlanningProblem;
import org.viceversa.skills.Skill;

/** Reads the numbers of a plan back into courses, colleagues and dates. */
public final class PlanReading {

    private static final double HUNDREDTHS = 100;

    private final PlanLearningPath.Answer answer;
    private final PathProblem problem;

    public PlanReading(PlanLearningPath.Answer answer) {
        this.answer = answer;
        this.problem = answer.question().problem();
    }

    /** @param closed by the best plan, in levels */
    public record GapLine(UUID skill, String name, int importance, double missing, double closed) {}

    /** @param remaining empty for no end */
    public record YearLine(int year, Optional<Long> remaining, long spent) {}

    /** Either an offering or a colleague, and when. */
    public record Step(
            Optional<Offering> offering,
            Optional<Colleague> colleague,
            LocalDate starts,
            LocalDate ends,
            int year,
            long cost,
            int hours) {}

    public Optional<Planned> planned() {
        return answer.outcome().filter(Planned.class::isInstance).map(Planned.class::cast);
    }

    public List<GapLine> gaps() {
        Optional<Plan> best = planned().map(Planned::best);
        return IntStream.range(0, problem.gaps().size())
                .mapToObj(at -> new GapLine(
                        problem.gaps().get(at).skill(),
                        nameOf(problem.gaps().get(at).skill()),
                        problem.gaps().get(at).importance(),
                        problem.numbers().gaps().get(at).hundredths() / HUNDREDTHS,
                        best.map(plan -> plan.closedBySkill().get(at)).orElse(0) / HUNDREDTHS))
                .toList();
    }

    public String nameOf(UUID skill) {
        return Optional.ofNullable(answer.question().skills().get(skill))
                .map(Skill::name)
                .orElse("");
    }

    public List<YearLine> years() {
        Optional<Plan> best = planned().map(Planned::best);
        return IntStream.range(0, problem.years().size())
                .mapToObj(at -> new YearLine(
                        problem.years().get(at),
                        Optional.of(problem.numbers().years().get(at).remaining())
                                .filter(minor -> minor < PlanningProblem.HIGHEST_COST),
                        best.map(plan -> plan.money().get(at)).orElse(0L)))
                .toList();
    }

    public int yearOf(int index) {
        return problem.years().get(index);
    }

    public List<Step> steps(Plan plan) {
        return plan.chosen().stream().map(this::step).toList();
    }

    private Step step(Plan.Choice choice) {
        PathProblem.Choice what = problem.candidates().get(choice.candidate());
        HalfYears.Half half = problem.time().halves().get(choice.term());
        Optional<Offering.Term> term =
                what.offering().flatMap(one -> problem.time().findTerm(one, choice.term()));
        return new Step(
                what.offering(),
                what.colleague(),
                term.map(Offering.Term::starts).orElse(half.starts()),
                term.map(Offering.Term::ends).orElse(half.ends()),
                half.year(),
                what.offering().flatMap(Offering::cost).map(Money::minor).orElse(0L),
                problem.numbers().candidates().get(choice.candidate()).hours());
    }

    /** How much of all gaps it closes, weighted by importance. */
    public double share(Plan plan) {
        long all = problem.numbers().gaps().stream()
                .mapToLong(gap -> (long) gap.hundredths() * gap.importance())
                .sum();
        return all == 0 ? 1 : plan.closed() / (double) all;
    }

    /** Who could close a gap for nothing, whether or not the best plan has them. */
    public List<Colleague> colleagues() {
        return problem.candidates().stream()
                .flatMap(one -> one.colleague().stream())
                .toList();
    }

    public Optional<String> currency() {
        return problem.currency().map(java.util.Currency::getCurrencyCode);
    }

    public int digits() {
        return problem.currency()
                .map(one -> Math.max(0, one.getDefaultFractionDigits()))
                .orElse(0);
    }

    public int left() {
        return problem.left();
    }

    public Optional<String> profile() {
        return answer.question().profile();
    }
}
