package org.viceversa.suitability;

import java.util.Arrays;

/**
 * Some mentees side by side, one to a lane: for each thing that a mentor may know, want or be, a row that tells
 * what it comes to with each of them, in hundredths of a point, rounded up.
 *
 * <p>What a mentor comes to with all of them is then the sum of a few rows. A row in which few lanes count is kept as a
 * list of those.
 */
final class BlockRows {

    static final int LANES = 2048;
    private static final int FEW = 80;
    private static final int MOST_PLACES = 512;

    /** So little that nothing makes up for it, and three times so little does not wrap around. */
    private static final short NEVER = -10_050;

    private final DenseScoring scoring;
    final int[] mentees = new int[LANES];
    int count;
    private final Rows teach;
    private final Rows give;
    private final short[][] time;
    private final boolean[] someTime;
    private final short[][] tongue;
    private final boolean[] someTongue;
    private final Places departments = new Places();
    private final Places sites = new Places();
    private final Places functions = new Places();
    /** The rows that are about to be added up, and times what. */
    private short[][] picked = new short[16][];

    private short[] factors = new short[16];

    /** Rows of one kind; dense ones are kept for the next block. */
    static final class Rows {
        final short[][] dense;
        final int[][] few;
        private final short[][] spare;
        private final int[] counts;

        Rows(int rows) {
            dense = new short[rows][];
            spare = new short[rows][];
            few = new int[rows][];
            counts = new int[rows];
        }

        void clear() {
            Arrays.fill(dense, null);
            Arrays.fill(few, null);
            Arrays.fill(counts, 0);
        }

        void put(int row, int lane, int value) {
            if (counts[row] == FEW) {
                if (spare[row] == null) {
                    spare[row] = new short[LANES];
                }
                dense[row] = spare[row];
                Arrays.fill(dense[row], (short) 0);
                Lanes.addFew(dense[row], few[row], 1);
                few[row] = null;
            }
            if (counts[row]++ < FEW) {
                if (few[row] == null) {
                    few[row] = new int[0];
                }
                few[row] = Arrays.copyOf(few[row], few[row].length + 1);
                few[row][few[row].length - 1] = lane << 16 | value;
            } else {
                dense[row][lane] = (short) value;
            }
        }
    }

    /** Rows of what differs from a department, a site or a function, made when one is asked for. */
    private final class Places {
        private final short[][] rows = new short[MOST_PLACES + 1][];
        private final boolean[] made = new boolean[MOST_PLACES + 1];
        private int[] numbers = new int[0];
        private boolean apart;

        void clear(int[] itsNumbers, boolean mustDiffer) {
            numbers = itsNumbers;
            apart = mustDiffer;
            Arrays.fill(made, false);
        }

        short[] row(int number) {
            int at = number >= MOST_PLACES ? MOST_PLACES : number;
            if (!made[at]) {
                if (rows[at] == null) {
                    rows[at] = new short[LANES];
                }
                for (int lane = 0; lane < count; lane++) {
                    rows[at][lane] = value(at, numbers[mentees[lane]]);
                }
                made[at] = true;
            }
            return rows[at];
        }

        private short value(int at, int other) {
            if (at < MOST_PLACES && at == other) {
                return apart ? NEVER : 0;
            }
            return other == Numbering.NONE ? 0 : scoring.different;
        }
    }

    BlockRows(DenseScoring scoring) {
        this.scoring = scoring;
        teach = new Rows(scoring.teachRows.size());
        give = new Rows(scoring.giveRows.size());
        time = new short[scoring.kinds.weeks.length][LANES];
        someTime = new boolean[time.length];
        tongue = new short[scoring.kinds.tongues.length][LANES];
        someTongue = new boolean[tongue.length];
    }

    void fill(int[] order, int from, int to) {
        count = to - from;
        System.arraycopy(order, from, mentees, 0, count);
        Crowd crowd = scoring.index.mentees;
        departments.clear(crowd.department, scoring.departmentsDiffer);
        sites.clear(crowd.site, false);
        functions.clear(crowd.function, false);
        teach.clear();
        give.clear();
        for (int lane = 0; lane < count; lane++) {
            fillWishes(lane, crowd.wishes, mentees[lane]);
            fillOffers(lane, crowd.offers, mentees[lane]);
        }
        fillTimes(crowd);
        fillTongues(crowd);
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

    private void fillTimes(Crowd crowd) {
        for (int week = 0; week < time.length; week++) {
            someTime[week] = false;
            for (int lane = 0; lane < count; lane++) {
                int minutes = Disqualifications.sharedMinutes(scoring.kinds.weeks[week], crowd.free[mentees[lane]]);
                boolean enough = minutes >= scoring.leastMinutes;
                someTime[week] |= enough;
                time[week][lane] = enough ? scoring.time(minutes) : NEVER;
            }
        }
    }

    private void fillTongues(Crowd crowd) {
        for (int kind = 0; kind < tongue.length; kind++) {
            someTongue[kind] = false;
            for (int lane = 0; lane < count; lane++) {
                boolean shared = scoring.kinds.mayShare(kind, crowd.tongues[mentees[lane]]);
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
        Crowd crowd = scoring.index.mentors;
        picked[0] = teaching;
        picked[1] = giving;
        picked[2] = meeting;
        int rows = 3;
        rows += pick(rows, departments, crowd.department[mentor]);
        rows += pick(rows, sites, crowd.site[mentor]);
        rows += pick(rows, functions, crowd.function[mentor]);
        Lanes.sum(to, picked, rows);
    }

    private int pick(int at, Places places, int number) {
        if (number == Numbering.NONE) {
            return 0;
        }
        picked[at] = places.row(number);
        return 1;
    }

    void teach(short[] to, int mentor) {
        SkillLists offers = scoring.index.mentors.offers;
        int rows = 0;
        for (int entry = offers.first[mentor]; entry < offers.first[mentor + 1]; entry++) {
            short[] dense = teach.dense[scoring.teachRows.rowOfEntry[entry]];
            if (dense != null) {
                makeRoom(rows);
                picked[rows++] = dense;
            }
        }
        Lanes.sum(to, picked, rows);
        for (int entry = offers.first[mentor]; entry < offers.first[mentor + 1]; entry++) {
            int[] few = teach.few[scoring.teachRows.rowOfEntry[entry]];
            if (few != null) {
                Lanes.addFew(to, few, 1);
            }
        }
    }

    void give(short[] to, int mentor) {
        SkillLists wishes = scoring.index.mentors.wishes;
        int rows = 0;
        for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
            short[] dense = give.dense[scoring.giveRows.rowOfEntry[entry]];
            if (dense != null) {
                makeRoom(rows);
                factors[rows] = scoring.giveFactor[entry];
                picked[rows++] = dense;
            }
        }
        Lanes.sum(to, picked, factors, rows);
        for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
            int[] few = give.few[scoring.giveRows.rowOfEntry[entry]];
            if (few != null) {
                Lanes.addFew(to, few, scoring.giveFactor[entry]);
            }
        }
    }

    private void makeRoom(int rows) {
        if (rows == picked.length) {
            picked = Arrays.copyOf(picked, 2 * rows);
            factors = Arrays.copyOf(factors, 2 * rows);
        }
    }
}
