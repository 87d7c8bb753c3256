package org.viceversa.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Problems by chance, the same for the same seed. */
final class RandomProblems {

    private final Random random;

    RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    /** Of up to so many people on a side, none included; capacities 0 to 3, many ties or few, some kept pairs. */
    AssignmentProblem small(int people, int edges) {
        int lefts = random.nextInt(people + 1);
        int rights = random.nextInt(people + 1);
        int scores = List.of(1, 2, 3, 8, 1000).get(random.nextInt(5));
        int capacity = 1 + random.nextInt(3);
        double density = random.nextDouble();
        int zero = random.nextInt(2);
        List<int[]> found = new ArrayList<>();
        for (int left = 0; left < lefts; left++) {
            for (int right = 0; right < rights; right++) {
                if (random.nextDouble() < density && found.size() < edges) {
                    found.add(new int[] {left, right, zero + random.nextInt(scores)});
                }
            }
        }
        return of(capacities(lefts, capacity), capacities(rights, capacity), found, random.nextDouble() * 0.6);
    }

    /** Everybody with about so many candidates, half of them the same few people's. */
    AssignmentProblem large(int people, int candidates, int scores, int capacity, double kept) {
        List<int[]> found = new ArrayList<>();
        for (int left = 0; left < people; left++) {
            BitSet others = new BitSet();
            while (others.cardinality() < Math.min(candidates, people)) {
                int range = random.nextBoolean() ? people : people / 4 + 1;
                others.set(random.nextInt(range));
            }
            int person = left;
            others.stream().forEach(right -> found.add(new int[] {person, right, 1 + random.nextInt(scores)}));
        }
        return of(positive(people, capacity), positive(people, capacity), found, kept);
    }

    private int[] capacities(int people, int most) {
        return random.ints(people, 0, most + 1).toArray();
    }

    private int[] positive(int people, int most) {
        return random.ints(people, 1, most + 1).toArray();
    }

    private AssignmentProblem of(int[] leftCapacity, int[] rightCapacity, List<int[]> edges, double keptShare) {
        int[] first = new int[leftCapacity.length + 1];
        BitSet kept = new BitSet();
        for (int[] edge : edges) {
            first[edge[0] + 1]++;
        }
        for (int left = 0; left < leftCapacity.length; left++) {
            first[left + 1] += first[left];
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            kept.set(edge, random.nextDouble() < keptShare);
        }
        int[] right = edges.stream().mapToInt(edge -> edge[1]).toArray();
        int[] score = edges.stream().mapToInt(edge -> edge[2]).toArray();
        return AssignmentProblem.of(leftCapacity, rightCapacity, first, right, score, kept);
    }

    int next(int bound) {
        return random.nextInt(bound);
    }
}
