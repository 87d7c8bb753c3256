package org.viceversa.suitability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Mentors by when they have time and by what they speak, so that each combination is looked at once.
 *
 * <p>Where there are too many different weeks or sets of languages, similar ones share a kind, which then has all that
 * any of them has.
 */
final class MentorKinds {

    private static final int MOST_WEEKS = 192;
    private static final int MOST_TONGUES = 512;
    private static final int HALF_HOURS_OF_A_DAY = 48;

    /** Mentors who take somebody, those of one kind and place together. */
    final int[] order;
    /** By place in that order. */
    final int[] weekOf;

    final long[][] weeks;
    /** By place in that order. */
    final int[] tonguesOf;

    final long[][] tongues;

    MentorKinds(Crowd mentors) {
        int[] week = new int[mentors.size()];
        weeks = grouped(mentors.free, MentorKinds::middleOfDay, MOST_WEEKS, week);
        int[] spoken = new int[mentors.size()];
        tongues = grouped(mentors.tongues, set -> 0, MOST_TONGUES, spoken);
        order = available(mentors)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> week[i])
                        .thenComparingInt(i -> spoken[i])
                        .thenComparingInt(i -> mentors.department[i])
                        .thenComparingInt(i -> mentors.site[i])
                        .thenComparingInt(i -> mentors.function[i]))
                .mapToInt(i -> i)
                .toArray();
        weekOf = IntStream.of(order).map(i -> week[i]).toArray();
        tonguesOf = IntStream.of(order).map(i -> spoken[i]).toArray();
    }

    private static IntStream available(Crowd crowd) {
        return IntStream.range(0, crowd.size()).filter(i -> crowd.available[i]);
    }

    /** Mentees who take somebody, those with similar weeks and languages together. */
    static int[] order(Crowd mentees) {
        int[] rounded =
                Arrays.stream(mentees.free).mapToInt(MentorKinds::middleOfDay).toArray();
        return available(mentees)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> rounded[i])
                        .thenComparing(i -> mentees.tongues[i], Arrays::compare))
                .mapToInt(i -> i)
                .toArray();
    }

    boolean mayShare(int kind, long[] others) {
        long[] ours = tongues[kind];
        for (int word = 0; word < ours.length; word++) {
            if ((ours[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param place by which sets are put in order first
     * @param kindOf gets the kind of each person
     */
    private static long[][] grouped(long[][] sets, ToIntFunction<long[]> place, int most, int[] kindOf) {
        Map<Key, Integer> places = new HashMap<>();
        for (long[] set : sets) {
            places.computeIfAbsent(new Key(set), key -> place.applyAsInt(set));
        }
        long[][] distinct = places.entrySet().stream()
                .sorted(Map.Entry.<Key, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().set(), Arrays::compare))
                .map(entry -> entry.getKey().set())
                .toArray(long[][]::new);
        int kinds = Math.min(most, distinct.length);
        long[][] unions = new long[kinds][];
        Map<Key, Integer> kindBySet = new HashMap<>();
        for (int kind = 0; kind < kinds; kind++) {
            int from = (int) ((long) distinct.length * kind / kinds);
            int to = (int) ((long) distinct.length * (kind + 1) / kinds);
            unions[kind] = new long[distinct[from].length];
            for (int i = from; i < to; i++) {
                kindBySet.put(new Key(distinct[i]), kind);
                for (int word = 0; word < unions[kind].length; word++) {
                    unions[kind][word] |= distinct[i][word];
                }
            }
        }
        Arrays.setAll(kindOf, i -> kindBySet.getOrDefault(new Key(sets[i]), 0));
        return unions;
    }

    /** A set that can be looked up. */
    private record Key(long[] set) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(set, key.set);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(set);
        }
    }

    /** The half-hour around which somebody's free time of all days lies, as on a clock's face. */
    private static int middleOfDay(long[] week) {
        double x = 0;
        double y = 0;
        for (int word = 0; word < week.length; word++) {
            for (long left = week[word]; left != 0; left &= left - 1) {
                int halfHour = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                double angle = 2 * Math.PI * (halfHour % HALF_HOURS_OF_A_DAY) / HALF_HOURS_OF_A_DAY;
                x += Math.cos(angle);
                y += Math.sin(angle);
            }
        }
        double turn = Math.atan2(y, x) / (2 * Math.PI);
        return (int) Math.floor((turn < 0 ? turn + 1 : turn) * HALF_HOURS_OF_A_DAY);
    }
}
