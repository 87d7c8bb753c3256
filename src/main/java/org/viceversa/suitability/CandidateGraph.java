package org.viceversa.suitability;

import java.util.Arrays;
import java.util.BitSet;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Watcher;

/**
 * The pairs that are worth a thought, with their scores: all that the rules allow, or, where there are too many, the best
 * of each person and whatever is special between two (kept, liked).
 */
public final class CandidateGraph {

    final PoolIndex index;
    /** Pairs of mentor {@code i}: from {@code first[i]} to {@code first[i + 1]}, by mentee. */
    final int[] first;

    final int[] mentee;
    final int[] score;
    final BitSet kept;
    private final boolean complete;

    CandidateGraph(PoolIndex index, int[] first, int[] mentee, int[] score, boolean complete) {
        this.index = index;
        this.first = first;
        this.mentee = mentee;
        this.score = score;
        this.complete = complete;
        kept = new BitSet(mentee.length);
        for (int mentor = 0; mentor < index.mentors.size(); mentor++) {
            if (index.specials(mentor).length > 0) {
                for (int edge = first[mentor]; edge < first[mentor + 1]; edge++) {
                    kept.set(edge, (index.marks(mentor, mentee[edge]) & PoolIndex.KEPT) != 0);
                }
            }
        }
    }

    /** @param seed by which people and equal scores are put in order */
    public static CandidateGraph of(Pool pool, Criteria criteria, Limits limits, long seed, Watcher watcher) {
        return of(new Suitability(PoolIndex.of(pool, criteria, seed)), limits, watcher);
    }

    static CandidateGraph of(Suitability suits, Limits limits, Watcher watcher) {
        PoolIndex index = suits.index;
        boolean all = (long) index.mentors.size() * index.mentees.size() <= limits.pairs();
        return all ? allOf(suits, watcher) : new DenseScoring(suits, limits, watcher).graph();
    }

    private static CandidateGraph allOf(Suitability suits, Watcher watcher) {
        int mentors = suits.index.mentors.size();
        int mentees = suits.index.mentees.size();
        int[] first = new int[mentors + 1];
        IntList ends = new IntList();
        IntList scores = new IntList();
        for (int mentor = 0; mentor < mentors; mentor++) {
            watcher.at("candidates", (double) mentor / mentors);
            for (int mentee = 0; mentee < mentees; mentee++) {
                int score = suits.score(mentor, mentee);
                if (score >= 0) {
                    ends.add(mentee);
                    scores.add(score);
                }
            }
            first[mentor + 1] = ends.size();
        }
        return new CandidateGraph(suits.index, first, ends.toArray(), scores.toArray(), true);
    }

    /** The same pairs and more; {@code more} are mentor and mentee in the two halves of a number. */
    CandidateGraph with(long[] more, Suitability suits) {
        if (more.length == 0) {
            return this;
        }
        ScoredPairs pairs = new ScoredPairs(index, mentee.length + more.length);
        for (int mentor = 0; mentor < first.length - 1; mentor++) {
            for (int edge = first[mentor]; edge < first[mentor + 1]; edge++) {
                pairs.add(mentor, mentee[edge], score[edge]);
            }
        }
        for (long pair : more) {
            int mentor = (int) (pair >> Integer.SIZE);
            pairs.add(mentor, (int) pair, suits.score(mentor, (int) pair));
        }
        return pairs.graph(complete);
    }

    /** The same pairs and one more, which is allowed. */
    CandidateGraph withOne(int mentor, int itsMentee, Suitability suits) {
        int at = -edge(mentor, itsMentee) - 1;
        int[] firsts = first.clone();
        for (int later = mentor + 1; later < firsts.length; later++) {
            firsts[later]++;
        }
        return new CandidateGraph(
                index,
                firsts,
                inserted(mentee, at, itsMentee),
                inserted(score, at, suits.scores.total(mentor, itsMentee)),
                complete);
    }

    private static int[] inserted(int[] from, int at, int value) {
        int[] to = Arrays.copyOf(from, from.length + 1);
        System.arraycopy(from, at, to, at + 1, from.length - at);
        to[at] = value;
        return to;
    }

    static long pair(int mentor, int mentee) {
        return ((long) mentor << Integer.SIZE) | mentee;
    }

    /** @return the pair's number, or a negative number */
    int edge(int mentor, int itsMentee) {
        return Arrays.binarySearch(mentee, first[mentor], first[mentor + 1], itsMentee);
    }

    int mentorOf(int edge) {
        int at = Arrays.binarySearch(first, edge);
        if (at < 0) {
            return -at - 2;
        }
        // Mentors without a pair begin where the next one does.
        while (first[at + 1] == edge) {
            at++;
        }
        return at;
    }

    AssignmentProblem problem(int[] mentorPlaces, int[] menteePlaces) {
        return AssignmentProblem.of(mentorPlaces, menteePlaces, first, mentee, score, kept);
    }

    public int pairs() {
        return mentee.length;
    }

    /** Whether all allowed pairs are in it. */
    public boolean isComplete() {
        return complete;
    }
}
