package org.viceversa.suitability;

import java.util.stream.IntStream;
import org.viceversa.assignment.Watcher;

/**
 * The best candidates of each person on both sides, among more pairs than could be looked at one by one; exactly those
 * that looking at each would find.
 *
 * <p>Mentees stand in blocks. For each mentor, a few vector additions bound what he comes to with a whole block: the root
 * in the score by the mean of the two, everything rounded up. Those lanes whose bound could still get onto somebody's list
 * are bounded again with the root itself, and the few that remain are looked at properly ({@link BlockScorer}).
 */
final class DenseScoring {

    /** Who takes somebody, in the order in which they are looked at. */
    final PoolIndex index;
    /** By place in that order, the pool's own numbers. */
    final int[] mentorNumbers;

    final int[] menteeNumbers;
    /** In the pool's own numbers. */
    final Suitability suits;

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

    final double exchangeMost;
    final short different;
    final short language;
    final boolean languageNeeded;
    final boolean teachingNeeded;
    final boolean departmentsDiffer;
    final int leastMinutes;
    private final short[] times;
    final int[] promisingMentors;
    /** How many candidates of each person are kept. */
    final int best;

    private final Limits limits;
    private final Watcher watcher;
    private final BestLists ofMentees;
    private int blocksDone;

    DenseScoring(Suitability suits, Limits limits, Watcher watcher) {
        this.suits = suits;
        this.limits = limits;
        best = limits.best();
        this.watcher = watcher;
        kinds = new MentorKinds(suits.index.mentors);
        mentorNumbers = kinds.order;
        menteeNumbers = MentorKinds.order(suits.index.mentees);
        index = suits.index.strangers(mentorNumbers, menteeNumbers);
        reach = index.criteria.reach();
        reachStep = divisor(divisor(reach.near(), reach.apt()), reach.far());
        double[] most = suits.scores.most;
        exchangeMost = most[2];
        teachMost = most[0] + exchangeMost / 2;
        giveMost = most[1] + exchangeMost / 2;
        different = (short) Math.ceil(most[5] / 3);
        language = (short) Math.ceil(most[4]);
        languageNeeded = holds(Rule.NO_SHARED_LANGUAGE);
        teachingNeeded = holds(Rule.NOTHING_TO_TEACH);
        departmentsDiffer = holds(Rule.SAME_DEPARTMENT);
        leastMinutes = holds(Rule.NO_SHARED_TIME) ? index.criteria.minOverlapMinutes() : 0;
        times = times();
        teachRows = new SkillRows(index.mentors.offers, index.skills);
        giveRows = new SkillRows(index.mentors.wishes, index.skills);
        giveFactor = giveFactors(index.mentors.wishes);
        ofMentees = new BestLists(index.mentees.size(), best);
        promisingMentors = PromisingFirst.order(this);
    }

    private boolean holds(Rule rule) {
        return suits.rules.inForce().containsKey(rule);
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

    private short[] times() {
        double[] most = suits.scores.most;
        short[] all = new short[Seeker.HALF_HOURS + 1];
        for (int halfHours = 0; halfHours < all.length; halfHours++) {
            double share =
                    Math.min(1, (double) halfHours * Disqualifications.MINUTES_EACH / index.criteria.enoughMinutes());
            all[halfHours] = (short) Math.ceil(most[3] * share + most[6] * Liking.NEUTRAL / 100);
        }
        return all;
    }

    /** Of so many shared minutes, with what everybody gets who is nobody's choice. */
    short time(int minutes) {
        return times[minutes / Disqualifications.MINUTES_EACH];
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
        int people = mentorNumbers.length + menteeNumbers.length;
        ScoredPairs pairs = new ScoredPairs(suits.index, people * best);
        for (int mentor = 0; mentor < suits.index.mentors.size(); mentor++) {
            for (int mentee : suits.index.specials(mentor)) {
                pairs.add(mentor, mentee, suits.score(mentor, mentee));
            }
        }
        for (int mentor = 0; mentor < mentorNumbers.length; mentor++) {
            for (int at = 0; at < ofMentors.size(mentor); at++) {
                int mentee = menteeNumbers[ofMentors.other(mentor, at)];
                pairs.add(mentorNumbers[mentor], mentee, ofMentors.score(mentor, at));
            }
        }
        for (int mentee = 0; mentee < menteeNumbers.length; mentee++) {
            for (int at = 0; at < ofMentees.size(mentee); at++) {
                int mentor = mentorNumbers[ofMentees.other(mentee, at)];
                pairs.add(mentor, menteeNumbers[mentee], ofMentees.score(mentee, at));
            }
        }
        return pairs.graph(false);
    }

    /** The mentors' best in every so manyeth block. */
    private BestLists scored(int task) {
        BestLists ofMentors = new BestLists(index.mentors.size(), best);
        BlockScorer scorer = new BlockScorer(this, ofMentors, ofMentees);
        int people = index.mentees.size();
        int blocks = (people + BlockRows.LANES - 1) / BlockRows.LANES;
        for (int block = task; block < blocks; block += limits.tasks()) {
            tell(blocks);
            int from = block * BlockRows.LANES;
            scorer.score(from, Math.min(people, from + BlockRows.LANES));
        }
        return ofMentors;
    }

    private synchronized void tell(int blocks) {
        watcher.at("candidates", (double) blocksDone++ / blocks);
    }
}
