package org.viceversa.suitability;

import java.util.Arrays;

/**
 * Some mentees side by side, one to a lane: for each thing that a mentor may know, want or be, a row that tells
 * what it comes to with each of them, in hundredths of a point, rounded up.
 *
 * <p>What a mentor comes to with all of them is then the sum of a few rows.
 */
final class BlockRows {

    static final int LANES = 2048;

    /** So little that nothing makes up for it, and three times so little does not wrap around. */
    private static final short NEVER = -10_050;

    private final DenseScoring scoring;
    private final Crowd mentors;
    private final Crowd mentees;
    /** The number of the first mentee. */
    int from;

    int count;
    private final LaneRows teach;
    private final LaneRows give;
    private final short[][] time;
    private final boolean[] someTime;
    private final short[][] tongue;
    private final boolean[] someTongue;
    private final PlaceRows departments;
    private final PlaceRows sites;
    private final PlaceRows functions;
    /** The rows that are about to be added up, and times what. */
    private short[][] picked = new short[16][];

    private short[] factors = new short[16];

    BlockRows(DenseScoring scoring) {
        this.scoring = scoring;
        mentors = scoring.index.mentors;
        mentees = scoring.index.mentees;
        teach = new LaneRows(scoring.teachRows.size(), LANES);
        give = new LaneRows(scoring.giveRows.size(), LANES);
        time = new short[scoring.kinds.weeks.length][LANES];
        someTime = new boolean[time.length];
        tongue = new short[scoring.kinds.tongues.length][LANES];
        someTongue = new boolean[tongue.length];
        short apart = scoring.departmentsDiffer ? NEVER : 0;
        departments = new PlaceRows(mentees.department, apart, scoring.different, LANES);
        sites = new PlaceRows(mentees.site, (short) 0, scoring.different, LANES);
        functions = new PlaceRows(mentees.function, (short) 0, scoring.different, LANES);
    }

    void fill(int itsFrom, int to) {
        from = itsFrom;
        count = to - from;
        departments.block(from, count);
        sites.block(from, count);
        functions.block(from, count);
        teach.clear();
        give.clear();
        for (int lane = 0; lane < count; lane++) {
            fillWishes(lane, mentees.wishes, from + lane);
            fillOffers(lane, mentees.offers, from + lane);
        }
        fillTimes();
        fillTongues();
    }

    private void fillWishes(int lane, SkillLists wishes, int mentee) {
        for (int entry = wishes.first[mentee]; entry < wishes.first[mentee + 1]; entry++) {
            double most = scoring.teachMost * wishes.weight[entry] / wishes.weights[mentee];
            for (int row : scoring.teachRows.rowsOfSkill[wishes.skill[entry]]) {
                int best = scoring.teachRows.best(row, scoring.reach, wishes.level[entry]);
                if (best > 0) {
                    teach.put(row, lane, Math.max(1, (int) Math.ceil(most * best / 100)));
                }
            }
        }
    }

    private void fillOffers(int lane, SkillLists offers, int mentee) {
        for (int entry = offers.first[mentee]; entry < offers.first[mentee + 1]; entry++) {
            for (int row : scoring.giveRows.rowsOfSkill[offers.skill[entry]]) {
                int best = scoring.giveRows.bestLearnt(row, scoring.reach, offers.level[entry]);
                if (best > 0) {
                    give.put(row, lane, best / scoring.reachStep);
                }
            }
        }
    }

    private void fillTimes() {
        for (int week = 0; week < time.length; week++) {
            someTime[week] = false;
            for (int lane = 0; lane < count; lane++) {
                int minutes = Disqualifications.sharedMinutes(scoring.kinds.weeks[week], mentees.free[from + lane]);
                boolean enough = minutes >= scoring.leastMinutes;
                someTime[week] |= enough;
                time[week][lane] = enough ? scoring.time(minutes) : NEVER;
            }
        }
    }

    private void fillTongues() {
        for (int kind = 0; kind < tongue.length; kind++) {
            someTongue[kind] = false;
            for (int lane = 0; lane < count; lane++) {
                boolean shared = scoring.kinds.mayShare(kind, mentees.tongues[from + lane]);
                someTongue[kind] |= shared || !scoring.languageNeeded;
                tongue[kind][lane] = shared ? scoring.language : scoring.languageNeeded ? NEVER : 0;
            }
        }
    }

    /** What a kind's time comes to with the mentee of a lane. */
    short time(int week, int lane) {
        return time[week][lane];
    }

    boolean isHopeless(int week, int tongues) {
        return !someTime[week] || !someTongue[tongues];
    }

    /** When and in which language they can meet. */
    void meet(short[] to, int week, int tongues) {
        Lanes.sum(to, time[week], tongue[tongues]);
    }

    /** In how much they differ, and what they come to else. */
    void addPlace(short[] to, int mentor, short[] teaching, short[] giving, short[] meeting) {
        picked[0] = teaching;
        picked[1] = giving;
        picked[2] = meeting;
        int rows = 3;
        rows += pick(rows, departments, mentors.department[mentor]);
        rows += pick(rows, sites, mentors.site[mentor]);
        rows += pick(rows, functions, mentors.function[mentor]);
        Lanes.sum(to, picked, rows);
    }

    private int pick(int at, PlaceRows places, int number) {
        if (number == Numbering.NONE) {
            return 0;
        }
        picked[at] = places.row(number);
        return 1;
    }

    void teach(short[] to, int mentor) {
        SkillLists offers = mentors.offers;
        int rows = 0;
        for (int entry = offers.first[mentor]; entry < offers.first[mentor + 1]; entry++) {
            int row = scoring.teachRows.rowOfEntry[entry];
            if (teach.isDense(row)) {
                makeRoom(rows);
                picked[rows++] = teach.dense(row);
            }
        }
        Lanes.sum(to, picked, rows);
        for (int entry = offers.first[mentor]; entry < offers.first[mentor + 1]; entry++) {
            teach.addFew(to, scoring.teachRows.rowOfEntry[entry], 1);
        }
    }

    void give(short[] to, int mentor) {
        SkillLists wishes = mentors.wishes;
        int rows = 0;
        for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
            int row = scoring.giveRows.rowOfEntry[entry];
            if (give.isDense(row)) {
                makeRoom(rows);
                factors[rows] = scoring.giveFactor[entry];
                picked[rows++] = give.dense(row);
            }
        }
        Lanes.sum(to, picked, factors, rows);
        for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
            give.addFew(to, scoring.giveRows.rowOfEntry[entry], scoring.giveFactor[entry]);
        }
    }

    private void makeRoom(int rows) {
        if (rows == picked.length) {
            picked = Arrays.copyOf(picked, 2 * rows);
            factors = Arrays.copyOf(factors, 2 * rows);
        }
    }
}
