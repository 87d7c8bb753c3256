package org.viceversa.suitability;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.viceversa.assignment.Watcher;

/**
 * The best candidates of each person on both sides, among more pairs than could be looked at one by one; exactly those
 * that looking at each would find.
 *
 * <p>Mentees stand in blocks. For each mentor, a few vector additions bound what he comes to with a whole block: the root
 * in the score by the mean of the two, everything rounded up. Those lanes whose bound could still get onto somebody's list
 * are bounded again with the root itself, and the few that remain are looked at properly.
 */
final class DenseScoring {

    /** How often marks are folded, before one looks for those that are set. */
    private static final int FOLDS = 2;

    final PoolIndex index;
    final SkillRows teachRows;
    final SkillRows giveRows;
    final MentorKinds kinds;
    final Reach reach;
    /** Of which all shares of a reach are multiples, in per cent. */
    final int reachStep;
    /** What a share of one for teaching adds to the bound. */
    final double teachMost;

    final double giveMost;
    /** By the mentors' wish: what each step of reach adds to the bound. */
    final short[] giveFactor;

    final short different;
    final short language;
    final boolean languageNeeded;
    final boolean departmentsDiffer;
    final int leastMinutes;
    private final Suitability suits;
    private final Limits limits;
    private final Watcher watcher;
    private final double exchangeMost;
    private final short teachingNotNeeded;
    private final BestLists ofMentees;
    private final int[] order;
    private final int[] mentorsInOrder;
    private int blocksDone;

    DenseScoring(Suitability suits, Limits limits, Watcher watcher) {
        this.suits = suits;
        this.limits = limits;
        this.watcher = watcher;
        index = suits.index;
        reach = index.criteria.reach();
        reachStep = divisor(divisor(reach.near(), reach.apt()), reach.far());
        double[] most = suits.scores.most;
        exchangeMost = most[2];
        teachMost = most[0] + exchangeMost / 2;
        giveMost = most[1] + exchangeMost / 2;
        different = (short) Math.ceil(most[5] / 3);
        language = (short) Math.ceil(most[4]);
        languageNeeded = suits.rules.inForce().containsKey(Rule.NO_SHARED_LANGUAGE);
        departmentsDiffer = suits.rules.inForce().containsKey(Rule.SAME_DEPARTMENT);
        leastMinutes = suits.rules.inForce().containsKey(Rule.NO_SHARED_TIME) ? index.criteria.minOverlapMinutes() : 0;
        teachingNotNeeded = suits.rules.inForce().containsKey(Rule.NOTHING_TO_TEACH) ? 0 : Short.MIN_VALUE;
        teachRows = new SkillRows(index.mentors.offers, index.skills);
        giveRows = new SkillRows(index.mentors.wishes, index.skills);
        giveFactor = giveFactors(index.mentors.wishes);
        kinds = new MentorKinds(index.mentors);
        ofMentees = new BestLists(index.mentees.size(), limits.best());
        order = MentorKinds.order(index.mentees);
        mentorsInOrder = PromisingFirst.order(suits, kinds.order, order);
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private short[] giveFactors(SkillLists wishes) {
        short[] factors = new short[wishes.skill.length];
        for (int mentor = 0; mentor < wishes.first.length - 1; mentor++) {
            for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
                double share = wishes.weight[entry] / wishes.weights[mentor];
                factors[entry] = (short) Math.ceil(giveMost * share * reachStep / 100);
            }
        }
        return factors;
    }

    /** Of so many shared minutes, with what everybody gets who is nobody's choice. */
    short time(int minutes) {
        double[] most = suits.scores.most;
        double share = Math.min(1, (double) minutes / index.criteria.enoughMinutes());
        return (short) Math.ceil(most[3] * share + most[6] * Liking.NEUTRAL / 100);
    }

    CandidateGraph graph() {
        BestLists ofMentors = IntStream.range(0, limits.tasks())
                .parallel()
                .mapToObj(this::scored)
                .reduce((one, other) -> {
                    one.addAll(other);
                    return one;
                })
                .orElseThrow();
        int mentors = index.mentors.size();
        LongStream special = each(
                mentors,
                mentor ->
                        IntStream.of(index.specials(mentor)).mapToLong(mentee -> CandidateGraph.pair(mentor, mentee)));
        LongStream byMentor = each(
                mentors,
                mentor -> IntStream.range(0, ofMentors.size(mentor))
                        .mapToLong(at -> CandidateGraph.pair(mentor, ofMentors.other(mentor, at))));
        LongStream byMentee = each(
                index.mentees.size(),
                mentee -> IntStream.range(0, ofMentees.size(mentee))
                        .mapToLong(at -> CandidateGraph.pair(ofMentees.other(mentee, at), mentee)));
        long[] pairs = LongStream.concat(special, LongStream.concat(byMentor, byMentee))
                .toArray();
        return CandidateGraph.ofPairs(suits, pairs, false);
    }

    private static LongStream each(int people, IntFunction<LongStream> pairs) {
        return IntStream.range(0, people).mapToObj(pairs).flatMapToLong(Function.identity());
    }

    /** The mentors' best in every so manyeth block. */
    private BestLists scored(int task) {
        BestLists ofMentors = new BestLists(index.mentors.size(), limits.best());
        BlockScorer scorer = new BlockScorer(ofMentors);
        int blocks = (order.length + BlockRows.LANES - 1) / BlockRows.LANES;
        for (int block = task; block < blocks; block += limits.tasks()) {
            tell(blocks);
            int from = block * BlockRows.LANES;
            scorer.score(from, Math.min(order.length, from + BlockRows.LANES));
        }
        return ofMentors;
    }

    private synchronized void tell(int blocks) {
        watcher.at("candidates", (double) blocksDone++ / blocks);
    }

    /** One task's place to calculate in. */
    private final class BlockScorer {
        private final BestLists ofMentors;
        private final BlockRows rows = new BlockRows(DenseScoring.this);
        private final short[] teach = new short[BlockRows.LANES];
        private final short[] give = new short[BlockRows.LANES];
        private final short[] meeting = new short[BlockRows.LANES];
        private final short[] sums = new short[BlockRows.LANES];
        private final short[] marks = new short[BlockRows.LANES];
        private final short[][] folds = new short[FOLDS][];
        private final OneMentor one = new OneMentor(index, suits.scores);
        /** Lanes to look at, with their bounds in the upper half. */
        private final long[] noted = new long[BlockRows.LANES];

        private int notes;
        private final short[] limitsOfMentees = new short[BlockRows.LANES];

        BlockScorer(BestLists ofMentors) {
            this.ofMentors = ofMentors;
            Arrays.setAll(folds, fold -> new short[BlockRows.LANES >> 2 * (fold + 1)]);
        }

        void score(int from, int to) {
            rows.fill(order, from, to);
            Arrays.fill(limitsOfMentees, Short.MAX_VALUE);
            for (int lane = 0; lane < rows.count; lane++) {
                limitsOfMentees[lane] = limit(ofMentees, rows.mentees[lane]);
            }
            int before = -1;
            for (int mentor : mentorsInOrder) {
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
                Lanes.mark(marks, sums, limit(ofMentors, mentor), limitsOfMentees, teach, teachingNotNeeded);
                pick(mentor);
            }
        }

        /** What a sum must exceed, so that it can get onto a list. */
        private short limit(BestLists lists, int person) {
            return (short) (Math.max(index.criteria.floor(), lists.leastScore(person)) - 1);
        }

        private void pick(int mentor) {
            short least = limit(ofMentors, mentor);
            short[] folded = marks;
            for (short[] fourth : folds) {
                Lanes.fold(folded, fourth);
                folded = fourth;
            }
            for (int lane = 0; lane < folded.length; lane++) {
                if (folded[lane] < 0) {
                    for (int each = lane; each < rows.count; each += folded.length) {
                        if ((sums[each] > least || sums[each] > limitsOfMentees[each])
                                && (teach[each] > 0 || teachingNotNeeded != 0)) {
                            note(mentor, each);
                        }
                    }
                }
            }
            // The best first, so that few get onto a list only to be driven out again.
            Arrays.sort(noted, 0, notes);
            while (notes > 0) {
                look(mentor, (int) noted[--notes]);
            }
        }

        private void note(int mentor, int lane) {
            int mentee = rows.mentees[lane];
            // The sums hold for all who are of the mentor's kind: this one for these two alone.
            int minutes = suits.rules.sharedMinutes(mentor, mentee);
            if (minutes >= leastMinutes) {
                int bound = bound(lane) - rows.time(kinds.weekOf[mentor], lane) + time(minutes);
                noted[notes++] = (long) Math.max(0, bound) << Integer.SIZE | lane;
            }
        }

        private void look(int mentor, int lane) {
            int mentee = rows.mentees[lane];
            long wanted = Math.min(ofMentors.least(mentor), ofMentees.least(mentee));
            int tie = index.tie(mentor, mentee);
            if (BestLists.rank((int) (noted[notes] >> Integer.SIZE), tie) <= wanted) {
                return;
            }
            one.take(mentor);
            int score = one.total(mentee);
            long rank = BestLists.rank(score, tie);
            if (rank > wanted
                    && score >= index.criteria.floor()
                    && !index.isSpecial(mentor, mentee)
                    && suits.rules.allow(mentor, mentee)) {
                ofMentors.offer(mentor, rank, mentee);
                ofMentees.offer(mentee, rank, mentor);
                limitsOfMentees[lane] = limit(ofMentees, mentee);
            }
        }

        /** With the root itself instead of the mean. */
        private int bound(int lane) {
            double teaching = teachMost == 0 ? 0 : teach[lane] / teachMost;
            double giving = giveMost == 0 ? 0 : give[lane] / giveMost;
            double less = exchangeMost * ((teaching + giving) / 2 - Math.sqrt(teaching * giving));
            return Math.max(0, (int) Math.ceil(sums[lane] - less + 1e-6));
        }
    }
}
