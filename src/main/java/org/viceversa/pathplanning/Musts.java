package org.viceversa.pathplanning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.viceversa.pathplanning.Impossible.Reason;

/** Whether all that is mandatory fits, and if not, why. */
final class Musts {

    private Musts() {}

    static Optional<Impossible> whyNot(Instance instance, Budget budget) {
        int[] named = IntStream.range(0, instance.size)
                .filter(one -> instance.problem.candidates().get(one).mandatory())
                .toArray();
        int[] looped = Arrays.stream(named).filter(one -> instance.looped[one]).toArray();
        if (looped.length > 0) {
            return because(Reason.LOOP, looped);
        }
        boolean[] must = new boolean[instance.size];
        Arrays.stream(named).flatMap(one -> Arrays.stream(instance.needed[one])).forEach(one -> must[one] = true);
        int[] all = Arrays.stream(instance.order).filter(one -> must[one]).toArray();
        int[] rivals =
                Arrays.stream(all).filter(one -> hasRival(instance, all, one)).toArray();
        if (rivals.length > 0) {
            return because(Reason.GROUP, rivals);
        }
        if (Arrays.stream(all).mapToLong(one -> instance.hours[one]).sum() > instance.problem.hours()) {
            return because(Reason.HOURS, all);
        }
        return timetable(instance, budget, all);
    }

    private static boolean hasRival(Instance instance, int[] all, int one) {
        return Arrays.stream(all).anyMatch(other -> other != one && instance.group[other] == instance.group[one]);
    }

    private static Optional<Impossible> timetable(Instance instance, Budget budget, int[] all) {
        PlanningProblem problem = instance.problem;
        long[] plenty = LongStream.generate(() -> Long.MAX_VALUE / 4)
                .limit(instance.money.length)
                .toArray();
        List<Integer> enough = Collections.nCopies(problem.places().size(), instance.size);
        for (int count = 1; count <= all.length; count++) {
            int[] some = Arrays.copyOf(all, count);
            Timetable free = new Timetable(instance, budget, plenty, enough);
            if (!free.isPossible(some)) {
                return because(free, Reason.TERMS, instance.needed[all[count - 1]]);
            }
            Timetable rich = new Timetable(instance, budget, plenty, problem.places());
            if (!rich.isPossible(some)) {
                return because(rich, Reason.PLACES, helped(instance, some, all[count - 1]));
            }
            Timetable real = new Timetable(instance, budget);
            if (!real.isPossible(some)) {
                return because(real, Reason.MONEY, some);
            }
        }
        return Optional.empty();
    }

    /** All that take the same helper's places as the last one. */
    private static int[] helped(Instance instance, int[] some, int last) {
        List<PlanningProblem.Candidate> candidates = instance.problem.candidates();
        return Arrays.stream(some)
                .filter(one ->
                        candidates.get(one).helper().equals(candidates.get(last).helper()))
                .toArray();
    }

    private static Optional<Impossible> because(Timetable tried, Reason reason, int[] candidates) {
        return because(tried.isUndecided() ? Reason.TOO_MANY_STEPS : reason, candidates);
    }

    private static Optional<Impossible> because(Reason reason, int[] candidates) {
        return Optional.of(new Impossible(
                reason, Arrays.stream(candidates).sorted().boxed().toList()));
    }
}
