package org.viceversa.pathplanning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Leaves out what another candidate does at least as well in every way: it covers as much, for no more money and hours,
 * in the same terms and more, needs nothing else, and stands in nobody's way where the first would not. Whatever plan
 * has the first can have the second instead. What others need is never left out.
 */
final class Dominance {

    private Dominance() {}

    static void leaveOut(Draft draft) {
        Instance instance = draft.instance;
        for (int weak = instance.size - 1; weak >= 0; weak--) {
            int one = weak;
            boolean alone = draft.isFree(one) && instance.dependent[one].length == 1;
            if (alone
                    && IntStream.range(0, instance.size)
                            .anyMatch(other -> other != one && isReplacedBy(draft, one, other))) {
                draft.exclude(one);
            }
        }
    }

    private static boolean isReplacedBy(Draft draft, int weak, int strong) {
        Instance instance = draft.instance;
        var worse = instance.problem.candidates().get(weak);
        var better = instance.problem.candidates().get(strong);
        boolean cheap = instance.cost[strong] <= instance.cost[weak] && instance.hours[strong] <= instance.hours[weak];
        return cheap
                && (draft.isFree(strong) || draft.isIn(strong))
                && contains(instance.rungs[strong], instance.rungs[weak])
                && better.terms().containsAll(worse.terms())
                && worse.after().containsAll(better.after())
                && (better.group().isEmpty() || better.group().equals(worse.group()))
                && (better.helper().isEmpty() || better.helper().equals(worse.helper()));
    }

    private static boolean contains(int[] all, int[] some) {
        return Arrays.stream(some).allMatch(one -> Arrays.binarySearch(all, one) >= 0);
    }
}
