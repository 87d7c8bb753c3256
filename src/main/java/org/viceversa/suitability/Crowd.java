package org.viceversa.suitability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The people of one side, as numbers, in an order that depends on nothing but who they are and on a seed. */
final class Crowd {

    static final int WORDS_OF_WEEK = (Seeker.HALF_HOURS + Long.SIZE - 1) / Long.SIZE;
    static final int UNKNOWN = -1;

    final Seeker[] people;
    final int[] capacity;
    final boolean[] available;
    final SkillLists offers;
    final SkillLists wishes;
    final long[][] tongues;
    final long[][] free;
    final int[] department;
    final int[] site;
    final int[] function;
    /** In months, or {@link #UNKNOWN}. */
    final int[] tenure;

    final int[] grade;
    final int[] key;
    final int[][] managers;
    final int[][] courses;
    final int[][] grades;
    /** How rare each skill is on the side that is to teach this one. */
    final double[] rarity;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    /**
     * @param most partners of one person
     * @param rarity by skill, on the other side
     * @param inRole whether months in the present role count where they are fewer
     */
    Crowd(Seeker[] people, int most, Names names, double[] rarity, boolean inRole, int levels) {
        this.people = people;
        this.rarity = rarity;
        for (int i = 0; i < people.length; i++) {
            numbers.put(people[i].person(), i);
        }
        capacity = ints(one -> one.available() ? Math.max(0, Math.min(most, one.capacity())) : 0);
        available = new boolean[people.length];
        offers = SkillLists.ofOffers(people, names.skills);
        wishes = SkillLists.ofWishes(people, names.skills, rarity);
        tongues = new long[people.length][];
        free = new long[people.length][];
        managers = new int[people.length][];
        courses = new int[people.length][];
        grades = new int[people.length][];
        department = ints(one -> names.departments.ofText(one.place().department()));
        site = ints(one -> names.sites.ofText(one.place().site()));
        function = ints(one -> names.functions.ofText(one.place().function()));
        key = ints(one -> names.keys.ofText(one.place().key()));
        tenure = ints(one -> months(one, inRole));
        grade = ints(one -> one.seniority().grade().orElse(UNKNOWN));
        for (int i = 0; i < people.length; i++) {
            Seeker one = people[i];
            available[i] = one.takesSomebody();
            tongues[i] = names.tongues(one);
            free[i] = Arrays.copyOf(one.free().toLongArray(), WORDS_OF_WEEK);
            List<String> above = one.place().managers();
            managers[i] = above.stream()
                    .limit(levels)
                    .mapToInt(manager -> names.keys.ofText(manager))
                    .toArray();
            courses[i] =
                    one.courses().stream().mapToInt(names.courses::of).sorted().toArray();
            grades[i] =
                    one.grades().stream().mapToInt(names.courses::of).sorted().toArray();
        }
    }

    /** Some people of another crowd in another order, so that those who are looked at together lie together. */
    Crowd(Crowd from, int[] order) {
        people = IntStream.of(order).mapToObj(i -> from.people[i]).toArray(Seeker[]::new);
        rarity = from.rarity;
        capacity = picked(from.capacity, order);
        available = new boolean[order.length];
        offers = from.offers.picked(order);
        wishes = from.wishes.picked(order);
        tongues = picked(from.tongues, order);
        free = picked(from.free, order);
        managers = picked(from.managers, order);
        courses = picked(from.courses, order);
        grades = picked(from.grades, order);
        department = picked(from.department, order);
        site = picked(from.site, order);
        function = picked(from.function, order);
        key = picked(from.key, order);
        tenure = picked(from.tenure, order);
        grade = picked(from.grade, order);
        for (int i = 0; i < order.length; i++) {
            available[i] = from.available[order[i]];
            numbers.put(people[i].person(), i);
        }
    }

    private static int[] picked(int[] from, int[] order) {
        return IntStream.of(order).map(i -> from[i]).toArray();
    }

    private static int[][] picked(int[][] from, int[] order) {
        return IntStream.of(order).mapToObj(i -> from[i].clone()).toArray(int[][]::new);
    }

    private static long[][] picked(long[][] from, int[] order) {
        return IntStream.of(order).mapToObj(i -> from[i].clone()).toArray(long[][]::new);
    }

    /** What things are numbered by, on both sides. */
    static final class Names {
        final Numbering skills = new Numbering();
        final Numbering departments = new Numbering();
        final Numbering sites = new Numbering();
        final Numbering functions = new Numbering();
        final Numbering keys = new Numbering();
        final Numbering courses = new Numbering();
        final Numbering languages = new Numbering();

        private long[] tongues(Seeker one) {
            long[] words = new long[languages.size() / Long.SIZE + 1];
            for (String tag : one.languages()) {
                int number = languages.of(tag);
                words[number / Long.SIZE] |= 1L << number;
            }
            return words;
        }
    }

    private int[] ints(ToIntFunction<Seeker> number) {
        int[] all = new int[people.length];
        Arrays.setAll(all, i -> number.applyAsInt(people[i]));
        return all;
    }

    /** Whoever has taken on a new role is a newcomer to it. */
    private static int months(Seeker one, boolean inRole) {
        OptionalInt tenure = one.seniority().tenureMonths();
        OptionalInt role = one.seniority().tenureInRoleMonths();
        if (inRole && role.isPresent() && role.getAsInt() < tenure.orElse(Integer.MAX_VALUE)) {
            return role.getAsInt();
        }
        return tenure.orElse(UNKNOWN);
    }

    int size() {
        return people.length;
    }

    int find(UUID person) {
        return numbers.getOrDefault(person, Numbering.NONE);
    }

    /** The same order for the same people and seed, whoever enrolled first. */
    static Seeker[] inOrder(List<Seeker> people, long seed) {
        return people.stream()
                .map(one -> new Placed(mixed(one.person(), seed), one))
                .sorted(Comparator.comparingLong(Placed::place)
                        .thenComparing(placed -> placed.one().person()))
                .map(Placed::one)
                .toArray(Seeker[]::new);
    }

    private record Placed(long place, Seeker one) {}

    private static long mixed(UUID id, long seed) {
        return mix(mix(seed ^ id.getMostSignificantBits()) ^ id.getLeastSignificantBits());
    }

    /** Stirs all bits (the finaliser of SplitMix64). */
    static long mix(long value) {
        long bits = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
