package org.viceversa.pathplanning;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The same plans by OR-Tools' CP-SAT: one variable for each candidate in each term, one for each level reached. */
public final class SatPlanner {

    private final PlanningProblem problem;
    private final CpModel model = new CpModel();
    private final List<BoolVar[]> in = new ArrayList<>();
    private final List<LinearExpr> taken = new ArrayList<>();

    private SatPlanner(PlanningProblem problem) {
        this.problem = problem;
    }

    public static void load() {
        Loader.loadNativeLibraries();
    }

    /**
     * What the best plan closes, its hours, its cost.
     *
     * @param workers threads
     * @return empty if there is no plan
     */
    public static Optional<long[]> best(PlanningProblem problem, int workers) {
        return new SatPlanner(problem).solve(workers);
    }

    private Optional<long[]> solve(int workers) {
        problem.candidates().forEach(this::addCandidate);
        addOrder();
        addLimits();
        long hours = problem.hours() + 1L;
        long cost = problem.candidates().stream()
                        .mapToLong(PlanningProblem.Candidate::cost)
                        .sum()
                + 1;
        LinearExprBuilder worth = LinearExpr.newBuilder();
        addLevels(worth, hours * cost);
        for (int one = 0; one < taken.size(); one++) {
            PlanningProblem.Candidate candidate = problem.candidates().get(one);
            worth.addTerm(taken.get(one), -(candidate.hours() * cost + candidate.cost()));
        }
        model.maximize(worth);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
        List<Integer> chosen = IntStream.range(0, taken.size())
                .filter(one -> solver.value(taken.get(one)) > 0)
                .boxed()
                .toList();
        Worth best = Worth.of(problem, chosen);
        return Optional.of(new long[] {best.closed(), best.hours(), best.cost()});
    }

    private void addCandidate(PlanningProblem.Candidate candidate) {
        BoolVar[] terms = new BoolVar[problem.terms().size()];
        for (int term = 0; term < terms.length; term++) {
            terms[term] = model.newBoolVar("");
            if (!candidate.terms().contains(term)) {
                model.addEquality(terms[term], 0);
            }
        }
        LinearExpr sum = LinearExpr.sum(terms);
        in.add(terms);
        taken.add(sum);
        if (candidate.mandatory()) {
            model.addEquality(sum, 1);
        } else {
            model.addAtMostOne(terms);
        }
    }

    private void addOrder() {
        for (int one = 0; one < in.size(); one++) {
            for (int before : problem.candidates().get(one).after()) {
                for (int term = 0; term < problem.terms().size(); term++) {
                    LinearExprBuilder earlier = LinearExpr.newBuilder();
                    for (int early = 0; early < term; early++) {
                        earlier.add(in.get(before)[early]);
                    }
                    model.addLessOrEqual(in.get(one)[term], earlier);
                }
            }
        }
    }

    private void addLimits() {
        List<PlanningProblem.Candidate> all = problem.candidates();
        LinearExprBuilder hours = LinearExpr.newBuilder();
        List<LinearExprBuilder> money =
                problem.years().stream().map(year -> LinearExpr.newBuilder()).toList();
        for (int one = 0; one < all.size(); one++) {
            hours.addTerm(taken.get(one), all.get(one).hours());
            for (int term = 0; term < problem.terms().size(); term++) {
                money.get(problem.terms().get(term).year())
                        .addTerm(in.get(one)[term], all.get(one).cost());
            }
        }
        model.addLessOrEqual(hours, problem.hours());
        for (int year = 0; year < money.size(); year++) {
            PlanningProblem.Year limits = problem.years().get(year);
            model.addLessOrEqual(money.get(year), limits.remaining());
            if (limits.taxable().isPresent()) {
                model.addLessOrEqual(
                        money.get(year),
                        limits.taxable().get() + limits.taxFree().orElse(0L));
            }
        }
        all.stream()
                .flatMap(one -> one.group().stream())
                .distinct()
                .forEach(group ->
                        model.addLessOrEqual(sum(all, one -> one.group().equals(Optional.of(group))), 1));
        for (int helper = 0; helper < problem.places().size(); helper++) {
            for (int term = 0; term < problem.terms().size(); term++) {
                LinearExprBuilder busy = LinearExpr.newBuilder();
                for (int one = 0; one < all.size(); one++) {
                    if (all.get(one).helper().equals(Optional.of(helper))) {
                        busy.add(in.get(one)[term]);
                    }
                }
                model.addLessOrEqual(busy, problem.places().get(helper));
            }
        }
    }

    private LinearExprBuilder sum(List<PlanningProblem.Candidate> all, Predicate<PlanningProblem.Candidate> which) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        IntStream.range(0, all.size()).filter(one -> which.test(all.get(one))).forEach(one -> sum.add(taken.get(one)));
        return sum;
    }

    /** A level counts when something chosen reaches it. */
    private void addLevels(LinearExprBuilder worth, long unit) {
        for (int skill = 0; skill < problem.gaps().size(); skill++) {
            PlanningProblem.Gap gap = problem.gaps().get(skill);
            int of = skill;
            int[] lifts = problem.candidates().stream()
                    .mapToInt(one -> one.lifts().stream()
                            .filter(lift -> lift.skill() == of)
                            .mapToInt(lift -> Math.min(lift.hundredths(), gap.hundredths()))
                            .max()
                            .orElse(0))
                    .toArray();
            int below = 0;
            for (int level : IntStream.of(lifts)
                    .filter(lift -> lift > 0)
                    .distinct()
                    .sorted()
                    .toArray()) {
                List<Literal> clause = new ArrayList<>();
                BoolVar reached = model.newBoolVar("");
                clause.add(reached.not());
                IntStream.range(0, lifts.length)
                        .filter(one -> lifts[one] >= level)
                        .forEach(one -> clause.addAll(List.of(in.get(one))));
                model.addBoolOr(clause);
                worth.addTerm(reached, (level - below) * (long) gap.importance() * unit);
                below = level;
            }
        }
    }
}
