package org.viceversa.suitability;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.viceversa.assignment.Watcher;

/** The candidate graph as one would write it at once: every pair is looked at. */
public final class NaiveCandidates {

    private NaiveCandidates() {}

    /** The pairs of everybody's best, found by bounds and by looking at all pairs in turn, as mentor and mentee. */
    public static long[] bounded(Pool pool, Criteria criteria, int best, long seed) {
        CandidateGraph graph = CandidateGraph.of(pool, criteria, new Limits(0, best, 1), seed, Watcher.NONE);
        return pairs(graph);
    }

    /** @param mentors of whom the pairs are looked at, from the first one */
    public static long[] tuned(Pool pool, Criteria criteria, int best, long seed, int mentors) {
        Suitability suits = new Suitability(PoolIndex.of(pool, criteria, seed));
        return pairs(new Tuned(suits, best, mentors).graph());
    }

    private static long[] pairs(CandidateGraph graph) {
        return IntStream.range(0, graph.pairs())
                .mapToLong(edge -> CandidateGraph.pair(graph.mentorOf(edge), graph.mentee[edge]))
                .toArray();
    }

    /**
     * One pair after the other, but the cheap questions first, on plain arrays, and none that cannot matter any more: what
     * a good programmer would come to in an afternoon.
     */
    private static final class Tuned {
        private final Suitability suits;
        private final PoolIndex index;
        private final int mentors;
        private final BestLists ofMentors;
        private final BestLists ofMentees;
        private final boolean[] available;
        private final long[] weeks;
        private final long[] tongues;
        private final ScoredPairs pairs;

        Tuned(Suitability suits, int best, int mentors) {
            this.suits = suits;
            this.index = suits.index;
            this.mentors = mentors;
            pairs = new ScoredPairs(index, index.mentors.size() * best);
            ofMentors = new BestLists(index.mentors.size(), best);
            ofMentees = new BestLists(index.mentees.size(), best);
            Crowd mentees = index.mentees;
            available = mentees.available;
            weeks = Arrays.stream(mentees.free).flatMapToLong(LongStream::of).toArray();
            tongues =
                    Arrays.stream(mentees.tongues).mapToLong(words -> words[0]).toArray();
        }

        CandidateGraph graph() {
            double[] most = suits.scores.most;
            double rest = most[3] + most[4] + most[5] + most[6] + 1;
            OneMentor one = new OneMentor(index, suits.scores);
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (index.mentors.available[mentor]) {
                    one.take(mentor);
                    weigh(mentor, one, most, rest);
                }
            }
            return graphOf(pairs, ofMentors, ofMentees);
        }

        private void weigh(int mentor, OneMentor one, double[] most, double rest) {
            long tongues = index.mentors.tongues[mentor][0];
            long[] free = index.mentors.free[mentor];
            int minutes = index.criteria.minOverlapMinutes();
            boolean choosy = index.specials(mentor).length > 0;
            for (int mentee = 0; mentee < weeks.length / Crowd.WORDS_OF_WEEK; mentee++) {
                if (!available[mentee] || (tongues & this.tongues[mentee]) == 0 || !meet(free, mentee, minutes)) {
                    continue;
                }
                double teach = one.teach(mentee);
                if (teach == 0) {
                    continue;
                }
                int least = Math.min(ofMentors.leastScore(mentor), ofMentees.leastScore(mentee));
                double bound = rest + most[0] * teach;
                if (!choosy && bound + most[1] + most[2] * Math.sqrt(teach) < least) {
                    continue;
                }
                double give = one.give(mentee);
                if (!choosy && bound + most[1] * give + most[2] * Math.sqrt(teach * give) < least) {
                    continue;
                }
                int score = suits.scores.total(mentor, mentee, teach, give);
                if (score >= index.criteria.floor()
                        && (choosy || score >= least)
                        && suits.rules.allow(mentor, mentee)) {
                    offer(mentor, mentee, score);
                }
            }
        }

        private boolean meet(long[] free, int mentee, int minutes) {
            int halfHours = 0;
            for (int word = 0; word < Crowd.WORDS_OF_WEEK; word++) {
                halfHours += Long.bitCount(free[word] & weeks[mentee * Crowd.WORDS_OF_WEEK + word]);
            }
            return halfHours * 30 >= minutes;
        }

        private void offer(int mentor, int mentee, int score) {
            if (index.isSpecial(mentor, mentee)) {
                pairs.add(mentor, mentee, score);
            } else {
                long rank = BestLists.rank(score, index.tie(mentor, mentee));
                ofMentors.offer(mentor, rank, mentee);
                ofMentees.offer(mentee, rank, mentor);
            }
        }
    }

    static CandidateGraph of(Suitability suits, int best) {
        PoolIndex index = suits.index;
        BestLists ofMentors = new BestLists(index.mentors.size(), best);
        BestLists ofMentees = new BestLists(index.mentees.size(), best);
        ScoredPairs pairs = new ScoredPairs(index, index.mentors.size() * best);
        for (int mentor = 0; mentor < index.mentors.size(); mentor++) {
            for (int mentee = 0; mentee < index.mentees.size(); mentee++) {
                int score = suits.score(mentor, mentee);
                if (score < 0) {
                    continue;
                }
                if (index.isSpecial(mentor, mentee)) {
                    pairs.add(mentor, mentee, score);
                } else {
                    long rank = BestLists.rank(score, index.tie(mentor, mentee));
                    ofMentors.offer(mentor, rank, mentee);
                    ofMentees.offer(mentee, rank, mentor);
                }
            }
        }
        return graphOf(pairs, ofMentors, ofMentees);
    }

    private static CandidateGraph graphOf(ScoredPairs pairs, BestLists ofMentors, BestLists ofMentees) {
        for (int mentor = 0; mentor < ofMentors.people(); mentor++) {
            for (int at = 0; at < ofMentors.size(mentor); at++) {
                pairs.add(mentor, ofMentors.other(mentor, at), ofMentors.score(mentor, at));
            }
        }
        for (int mentee = 0; mentee < ofMentees.people(); mentee++) {
            for (int at = 0; at < ofMentees.size(mentee); at++) {
                pairs.add(ofMentees.other(mentee, at), mentee, ofMentees.score(mentee, at));
            }
        }
        return pairs.graph(false);
    }
}
