package org.viceversa.benchmark;

import java.util.Arrays;
import java.util.Random;

/**
 * A company made up for the solver: people of one side, what they offer and want of 300 skills, of which few are popular
 * and most are rare (Zipf), where they sit, which languages they speak and when they are awake.
 */
final class PairingPeople {

    static final int SKILLS = 300;
    static final int DEPARTMENTS = 24;
    static final int SITES = 40;

    private static final int LANGUAGES = 12;
    private static final double POPULARITY = 0.9;

    /** Half-hours that a time zone is away; sites have one each. */
    private static final int[] ZONES = {-16, -10, -6, 0, 2, 2, 2, 4, 6, 11, 16, 18};

    final int size;

    /** By person: the skills, ascending, and at which level of three. */
    final int[][] offered;

    final int[][] wanted;
    final int[] department;
    final int[] site;
    final int[] zone;
    final int[] languages;
    final int[] capacity;

    /**
     * @param company the seed of what both sides share: which skills are popular, which site is where
     * @param mirrored whether what is offered here is what the other side wants
     */
    PairingPeople(int size, long company, long seed, boolean mirrored) {
        this.size = size;
        Random shared = new Random(company);
        int[] taught = shuffled(shared);
        int[] asked = shuffled(shared);
        int[] siteZone = shared.ints(SITES, 0, ZONES.length).map(i -> ZONES[i]).toArray();
        int[] siteLanguage = shared.ints(SITES, 1, LANGUAGES).toArray();
        Random random = new Random(seed);
        double[] skillShares = shares(SKILLS, POPULARITY);
        double[] siteShares = shares(SITES, 0.8);
        double[] departmentShares = shares(DEPARTMENTS, 0.6);
        offered = new int[size][];
        wanted = new int[size][];
        department = new int[size];
        site = new int[size];
        zone = new int[size];
        languages = new int[size];
        capacity = new int[size];
        for (int person = 0; person < size; person++) {
            offered[person] = some(random, skillShares, mirrored ? asked : taught);
            wanted[person] = some(random, skillShares, mirrored ? taught : asked);
            department[person] = drawn(random, departmentShares);
            site[person] = drawn(random, siteShares);
            zone[person] = siteZone[site[person]];
            languages[person] = 1 << siteLanguage[site[person]] | (random.nextDouble() < 0.85 ? 1 : 0);
            double lot = random.nextDouble();
            capacity[person] = lot < 0.7 ? 1 : lot < 0.9 ? 2 : 3;
        }
    }

    private static int[] shuffled(Random random) {
        int[] order = new int[SKILLS];
        for (int i = 0; i < SKILLS; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** Added up. */
    private static double[] shares(int count, double exponent) {
        double[] sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1 / Math.pow(i + 1.0, exponent);
            sums[i] = sum;
        }
        double all = sum;
        return Arrays.stream(sums).map(value -> value / all).toArray();
    }

    private static int drawn(Random random, double[] shares) {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(shares.length - 1, found < 0 ? -found - 1 : found);
    }

    /** Three to eight skills, each as number times four and level. */
    private static int[] some(Random random, double[] shares, int[] order) {
        int count = 3 + random.nextInt(6);
        return java.util.stream.IntStream.generate(() -> order[drawn(random, shares)])
                .distinct()
                .limit(count)
                .map(skill -> skill * 4 + 1 + random.nextInt(3))
                .sorted()
                .toArray();
    }

    boolean canMeet(int person, PairingPeople others, int other) {
        int apart = Math.abs(zone[person] - others.zone[other]);
        return (languages[person] & others.languages[other]) != 0 && Math.min(apart, 48 - apart) <= 8;
    }
}
