package org.viceversa.suitability;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** One task's place to calculate in: looks at all mentors with a block of mentees, and offers good pairs to both lists. */
final class BlockScorer {

    /** How often marks are folded, before one looks for those that are set. */
    private static final int FOLDS = 2;

    private static final int LANE_BITS = 16;
    private static final int LANE_MASK = (1 << LANE_BITS) - 1;

    /** The sum of a lane that need not be looked at again. */
    private static final short ASIDE = -20_000;

    /** Sums are counted in classes of so many bits. */
    private static final int COUNT_BITS = 5;

    private static final int SOME_MORE = 2;

    /** What is known of two people before they are looked at by the other rules. */
    private static final Set<Rule> KNOWN = EnumSet.of(
            Rule.NOT_AVAILABLE,
            Rule.NO_SHARED_TIME,
            Rule.NOTHING_TO_TEACH,
            Rule.SAME_PERSON,
            Rule.AVOIDED,
            Rule.PAIRED_LATELY,
            Rule.BLOCKED_BY_STAFF);

    private final DenseScoring scoring;
    private final PoolIndex index;
    private final MentorKinds kinds;
    private final long[][] freeMentors;
    private final long[][] freeMentees;
    private final Disqualifications.Test[] tests;
    private final OneMentor one;
    private final BestLists ofMentors;
    private final BestLists ofMentees;
    private final int floor;
    private final double teachShare;
    private final double giveShare;
    private final short teachingNotNeeded;
    private final BlockRows rows;
    private final short[] teach = new short[BlockRows.LANES];
    private final short[] give = new short[BlockRows.LANES];
    private final short[] meeting = new short[BlockRows.LANES];
    private final short[] sums = new short[BlockRows.LANES];
    private final short[] marks = new short[BlockRows.LANES];
    private final short[] limitsOfMentees = new short[BlockRows.LANES];
    private final int[] counts = new int[(Short.MAX_VALUE >> COUNT_BITS) + 1];
    private final short[][] folds = new short[FOLDS][];
    /** Lanes to look at: their bounds, shared minutes, and which. */
    private final long[] noted = new long[BlockRows.LANES];

    private int notes;

    BlockScorer(DenseScoring scoring, BestLists ofMentors, BestLists ofMentees) {
        this.scoring = scoring;
        this.ofMentors = ofMentors;
        this.ofMentees = ofMentees;
        index = scoring.index;
        kinds = scoring.kinds;
        freeMentors = index.mentors.free;
        freeMentees = index.mentees.free;
        Disqualifications rules = new Disqualifications(index);
        tests = rules.testsBut(KNOWN);
        one = new OneMentor(index, new PairScores(index, rules));
        floor = index.criteria.floor();
        teachShare = scoring.teachMost == 0 ? 0 : 1 / scoring.teachMost;
        giveShare = scoring.giveMost == 0 ? 0 : 1 / scoring.giveMost;
        teachingNotNeeded = scoring.teachingNeeded ? 0 : Short.MIN_VALUE;
        rows = new BlockRows(scoring);
        Arrays.setAll(folds, fold -> new short[BlockRows.LANES >> 2 * (fold + 1)]);
    }

    void score(int from, int to) {
        rows.fill(from, to);
        Arrays.fill(limitsOfMentees, Short.MAX_VALUE);
        for (int lane = 0; lane < rows.count; lane++) {
            limitsOfMentees[lane] = limit(ofMentees, from + lane);
        }
        int before = -1;
        for (int mentor : scoring.promisingMentors) {
            int week = kinds.weekOf[mentor];
            int tongues = kinds.tonguesOf[mentor];
            if (rows.isHopeless(week, tongues)) {
                continue;
            }
            if (before < 0 || week != kinds.weekOf[before] || tongues != kinds.tonguesOf[before]) {
                rows.meet(meeting, week, tongues);
                before = mentor;
            }
            rows.teach(teach, mentor);
            rows.give(give, mentor);
            rows.addPlace(sums, mentor, teach, give, meeting);
            if (!ofMentors.isFull(mentor)) {
                // Else everybody would do, and nearly all be driven out again by the few best.
                pick(mentor, limitOfFirst());
            }
            pick(mentor, limit(ofMentors, mentor));
        }
    }

    /** What the sums of some more lanes exceed than a list takes. */
    private short limitOfFirst() {
        Arrays.fill(counts, 0);
        for (int lane = 0; lane < rows.count; lane++) {
            if (sums[lane] > 0 && (teach[lane] | teachingNotNeeded) != 0) {
                counts[sums[lane] >> COUNT_BITS]++;
            }
        }
        int at = counts.length;
        for (int lanes = 0; at > 0 && lanes < SOME_MORE * scoring.best; ) {
            lanes += counts[--at];
        }
        return (short) Math.max(floor - 1, (at << COUNT_BITS) - 1);
    }

    /** What a sum must exceed, so that it can get onto a list. */
    private short limit(BestLists lists, int person) {
        return (short) (Math.max(floor, lists.leastScore(person)) - 1);
    }

    /** Looks at the lanes of which a sum exceeds a limit, and puts them aside. */
    private void pick(int mentor, short limit) {
        Lanes.mark(marks, sums, limit, limitsOfMentees, teach, teachingNotNeeded);
        short least = limit(ofMentors, mentor);
        short[] folded = marks;
        for (short[] fourth : folds) {
            Lanes.fold(folded, fourth);
            folded = fourth;
        }
        for (int lane = 0; lane < folded.length; lane++) {
            if (folded[lane] < 0) {
                for (int each = lane; each < rows.count; each += folded.length) {
                    if (marks[each] < 0) {
                        note(mentor, each, least);
                        sums[each] = ASIDE;
                    }
                }
            }
        }
        // The best first, so that few get onto a list only to be driven out again.
        Arrays.sort(noted, 0, notes);
        while (notes > 0) {
            look(mentor, noted[--notes]);
        }
    }

    private void note(int mentor, int lane, short limit) {
        int least = Math.min(limit, limitsOfMentees[lane]);
        int bound = bound(lane);
        if (bound <= least) {
            return;
        }
        // The sums hold for all who are of the mentor's kind: this one for these two alone.
        int minutes = Disqualifications.sharedMinutes(freeMentors[mentor], freeMentees[rows.from + lane]);
        bound += scoring.time(minutes) - rows.time(kinds.weekOf[mentor], lane);
        if (minutes >= scoring.leastMinutes && bound > least) {
            noted[notes++] = (long) bound << Integer.SIZE | (long) minutes << LANE_BITS | lane;
        }
    }

    private void look(int mentor, long note) {
        int lane = (int) note & LANE_MASK;
        int mentee = rows.from + lane;
        int mentorNumber = scoring.mentorNumbers[mentor];
        int menteeNumber = scoring.menteeNumbers[mentee];
        long wanted = Math.min(ofMentors.least(mentor), ofMentees.least(mentee));
        int tie = scoring.suits.index.tie(mentorNumber, menteeNumber);
        if (BestLists.rank((int) (note >> Integer.SIZE), tie) <= wanted) {
            return;
        }
        one.take(mentor);
        double teaching = one.teach(mentee);
        if (teaching == 0 && scoring.teachingNeeded) {
            return;
        }
        int score = one.total(mentee, teaching, (int) note >>> LANE_BITS);
        long rank = BestLists.rank(score, tie);
        if (rank > wanted
                && score >= floor
                && allow(mentor, mentee)
                && !scoring.suits.index.isSpecial(mentorNumber, menteeNumber)) {
            ofMentors.offer(mentor, rank, mentee);
            ofMentees.offer(mentee, rank, mentor);
            limitsOfMentees[lane] = limit(ofMentees, mentee);
        }
    }

    private boolean allow(int mentor, int mentee) {
        for (Disqualifications.Test test : tests) {
            if (test.keepsApart(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** With the root itself instead of the mean. */
    private int bound(int lane) {
        double teaching = teach[lane] * teachShare;
        double giving = give[lane] * giveShare;
        double less = scoring.exchangeMost * ((teaching + giving) / 2 - Math.sqrt(teaching * giving));
        return (int) Math.ceil(sums[lane] - less + 1e-6);
    }
}
