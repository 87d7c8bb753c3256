package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What must come before what, directly or not; candidates in a loop, or behind one, have no place in the order. */
final class Prerequisites {

    private final List<PlanningProblem.Candidate> candidates;
    private final int size;
    /** Each after what it needs, without those in loops. */
    final int[] sorted;
    /** By candidate: all that must come before, itself last; so that each stands behind what it needs. */
    final int[][] needed;
    /** By candidate: all that cannot be without it, itself first. */
    final int[][] dependent;

    Prerequisites(List<PlanningProblem.Candidate> candidates) {
        this.candidates = candidates;
        size = candidates.size();
        sorted = sort();
        needed = needed();
        dependent = dependent();
    }

    /** By candidate: whether it is in a loop of prerequisites, or behind one. */
    boolean[] looped() {
        boolean[] looped = new boolean[size];
        Arrays.fill(looped, true);
        Arrays.stream(sorted).forEach(one -> looped[one] = false);
        return looped;
    }

    private int[] sort() {
        List<Integer> found = new ArrayList<>();
        BitSet done = new BitSet(size);
        boolean more = true;
        while (more) {
            List<Integer> next = IntStream.range(0, size)
                    .filter(one -> !done.get(one))
                    .filter(one -> candidates.get(one).after().stream().allMatch(done::get))
                    .boxed()
                    .toList();
            next.forEach(done::set);
            found.addAll(next);
            more = !next.isEmpty();
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[][] needed() {
        int[] rank = new int[size];
        IntStream.range(0, sorted.length).forEach(place -> rank[sorted[place]] = place);
        BitSet[] closure = new BitSet[size];
        int[][] lists = new int[size][0];
        for (int one : sorted) {
            BitSet all = new BitSet(size);
            all.set(rank[one]);
            candidates.get(one).after().forEach(before -> all.or(closure[before]));
            closure[one] = all;
            lists[one] = all.stream().map(place -> sorted[place]).toArray();
        }
        return lists;
    }

    private int[][] dependent() {
        List<List<Integer>> lists = IntStream.range(0, size)
                .mapToObj(one -> (List<Integer>) new ArrayList<>(List.of(one)))
                .toList();
        for (int one : sorted) {
            for (int before : needed[one]) {
                if (before != one) {
                    lists.get(before).add(one);
                }
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
