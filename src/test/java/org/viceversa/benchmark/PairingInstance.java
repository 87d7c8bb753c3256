package org.viceversa.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.viceversa.assignment.AssignmentProblem;

/**
 * A problem for the solver: people on both sides with the best candidates of each, both ways. Which candidates these are
 * is found by going through blocks of one side at a time; the tool's own way is measured elsewhere. Nobody is compared
 * with more than about {@value #ACQUAINTED} others, so that a large instance is made soon.
 *
 * @param lefts capacities of the left
 * @param first of each on the left, its first edge
 */
record PairingInstance(int[] lefts, int[] rights, int[] first, int[] right, int[] score) {

    private static final int BLOCK = 512;
    private static final int ACQUAINTED = 10_000;

    /**
     * @param candidates best ones of each person, more where people are the best of others
     */
    static PairingInstance of(int people, int candidates, long seed) {
        PairingPeople left = new PairingPeople(people, seed, seed + 1, false);
        PairingPeople right = new PairingPeople(people, seed, seed + 2, true);
        BestCandidates ofLeft = new BestCandidates(people, candidates);
        BestCandidates ofRight = new BestCandidates(people, candidates);
        for (int from = 0; from < people; from += BLOCK) {
            compare(left, right, from, Math.min(people, from + BLOCK), ofLeft, ofRight);
        }
        return union(left.capacity, right.capacity, ofLeft, ofRight);
    }

    private static void compare(
            PairingPeople left, PairingPeople right, int from, int to, BestCandidates ofLeft, BestCandidates ofRight) {
        int[][] teach = rows(right.wanted, right.size, from, to);
        int[][] give = rows(right.offered, right.size, from, to);
        int[] sums = new int[to - from];
        int[] taught = new int[to - from];
        int strangers = Math.max(1, right.size / ACQUAINTED);
        for (int person = 0; person < left.size; person++) {
            if ((person + from / BLOCK) % strangers != 0) {
                continue;
            }
            Arrays.fill(taught, 0);
            add(taught, teach, left.offered[person]);
            System.arraycopy(taught, 0, sums, 0, sums.length);
            add(sums, give, left.wanted[person]);
            for (int i = 0; i < sums.length; i++) {
                int other = from + i;
                int score = sums[i]
                        + (left.department[person] == right.department[other] ? 0 : 400)
                        + (left.site[person] == right.site[other] ? 300 : 0);
                boolean good = score > ofLeft.least(person) || score > ofRight.least(other);
                if (good && taught[i] > 0 && left.canMeet(person, right, other)) {
                    ofLeft.offer(person, score, other);
                    ofRight.offer(other, score, person);
                }
            }
        }
    }

    /** By skill: what each of the block gains by it, times their level; rare skills count more. */
    private static int[][] rows(int[][] skills, int size, int from, int to) {
        int[] demand = new int[PairingPeople.SKILLS];
        for (int[] some : skills) {
            for (int skill : some) {
                demand[skill / 4]++;
            }
        }
        int[][] rows = new int[PairingPeople.SKILLS][to - from];
        for (int other = from; other < to; other++) {
            for (int skill : skills[other]) {
                double rarity = Math.log((double) size / (1 + demand[skill / 4])) / Math.log(size);
                rows[skill / 4][other - from] = (int) ((skill % 4) * 100 * (1 + 2 * Math.max(0, rarity)));
            }
        }
        return rows;
    }

    private static void add(int[] sums, int[][] rows, int[] skills) {
        for (int skill : skills) {
            int[] row = rows[skill / 4];
            int level = skill % 4;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += level * row[i];
            }
        }
    }

    private static PairingInstance union(int[] lefts, int[] rights, BestCandidates ofLeft, BestCandidates ofRight) {
        long[] pairs = new long[ofLeft.count() + ofRight.count()];
        int[] scores = new int[pairs.length];
        int count = ofLeft.copyTo(pairs, 0, lefts.length, false);
        count = ofRight.copyTo(pairs, count, lefts.length, true);
        Arrays.sort(pairs, 0, count);
        int[] first = new int[lefts.length + 1];
        int[] right = new int[count];
        int edges = 0;
        long before = -1;
        for (int i = 0; i < count; i++) {
            long pair = pairs[i] >> 14;
            if (pair != before) {
                first[(int) (pair / rights.length) + 1] = edges + 1;
                right[edges] = (int) (pair % rights.length);
                scores[edges++] = (int) (pairs[i] & 0x3fff);
                before = pair;
            }
        }
        for (int person = 0; person < lefts.length; person++) {
            first[person + 1] = Math.max(first[person], first[person + 1]);
        }
        return new PairingInstance(lefts, rights, first, Arrays.copyOf(right, edges), Arrays.copyOf(scores, edges));
    }

    /** Everybody takes one partner. */
    PairingInstance unit() {
        int[] ones = new int[lefts.length];
        Arrays.fill(ones, 1);
        int[] others = new int[rights.length];
        Arrays.fill(others, 1);
        return new PairingInstance(ones, others, first, right, score);
    }

    /** With about so many distinct scores. */
    PairingInstance tied(int steps) {
        int highest = Arrays.stream(score).max().orElse(1);
        int[] coarse = Arrays.stream(score)
                .map(fine -> 1 + (int) ((long) fine * (steps - 1) / highest))
                .toArray();
        return new PairingInstance(lefts, rights, first, right, coarse);
    }

    /** So many copies side by side, in which some people know candidates of the next copy instead. */
    PairingInstance times(int copies) {
        int n = lefts.length;
        int m = rights.length;
        int edges = right.length;
        int[] newFirst = new int[n * copies + 1];
        int[] newRight = new int[edges * copies];
        int[] newScore = new int[edges * copies];
        for (int copy = 0; copy < copies; copy++) {
            for (int person = 0; person < n; person++) {
                int from = first[person];
                int to = copy * edges + from;
                int length = first[person + 1] - from;
                int shift = person % 10 == 0 ? (copy + 1) % copies : copy;
                for (int i = 0; i < length; i++) {
                    newRight[to + i] = shift * m + right[from + i];
                    newScore[to + i] = score[from + i];
                }
                newFirst[copy * n + person + 1] = to + length;
            }
        }
        int[] newLefts = new int[n * copies];
        Arrays.setAll(newLefts, person -> lefts[person % n]);
        int[] newRights = new int[m * copies];
        Arrays.setAll(newRights, person -> rights[person % m]);
        return new PairingInstance(newLefts, newRights, newFirst, newRight, newScore);
    }

    void save(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            for (int[] array : List.of(lefts, rights, first, right, score)) {
                out.writeInt(array.length);
                for (int value : array) {
                    out.writeInt(value);
                }
            }
        }
    }

    static PairingInstance load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            return new PairingInstance(array(in), array(in), array(in), array(in), array(in));
        }
    }

    private static int[] array(DataInputStream in) throws IOException {
        int[] array = new int[in.readInt()];
        for (int i = 0; i < array.length; i++) {
            array[i] = in.readInt();
        }
        return array;
    }

    AssignmentProblem problem() {
        return AssignmentProblem.of(lefts, rights, first, right, score, new BitSet());
    }
}
