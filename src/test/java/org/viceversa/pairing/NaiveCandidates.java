package org.viceversa.pairing;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The candidate graph as one would write it at once: every pair is looked at. */
public final class NaiveCandidates {

    private NaiveCandidates() {}

    static CandidateGraph of(Suitability suits, int best) {
        PoolIndex index = suits.index;
        BestLists ofMentors = new BestLists(index.mentors.size(), best);
        BestLists ofMentees = new BestLists(index.mentees.size(), best);
        LongStream.Builder pairs = LongStream.builder();
        for (int mentor = 0; mentor < index.mentors.size(); mentor++) {
            for (int mentee = 0; mentee < index.mentees.size(); mentee++) {
                int score = suits.score(mentor, mentee);
                if (score < 0) {
                    continue;
                }
                if (index.isSpecial(mentor, mentee)) {
                    pairs.add(CandidateGraph.pair(mentor, mentee));
                } else {
                    long rank = BestLists.rank(score, index.tie(mentor, mentee));
                    ofMentors.offer(mentor, rank, mentee);
                    ofMentees.offer(mentee, rank, mentor);
                }
            }
        }
        IntStream.range(0, index.mentors.size()).forEach(mentor -> IntStream.range(0, ofMentors.size(mentor))
                .forEach(at -> pairs.add(CandidateGraph.pair(mentor, ofMentors.other(mentor, at)))));
        IntStream.range(0, index.mentees.size()).forEach(mentee -> IntStream.range(0, ofMentees.size(mentee))
                .forEach(at -> pairs.add(CandidateGraph.pair(ofMentees.other(mentee, at), mentee))));
        return CandidateGraph.ofPairs(suits, pairs.build().toArray(), false);
    }
}
