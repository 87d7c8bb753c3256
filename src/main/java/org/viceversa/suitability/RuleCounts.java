package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;

/**
 * What each rule costs, before anybody is paired. All pairs are counted, at any size.
 *
 * @param pairs of a mentor and a mentee that there could be without any rule
 * @param allowed pairs that break no rule
 * @param rules the one first without which most people would gain a candidate
 */
public record RuleCounts(long pairs, long allowed, int mentorsWithout, int menteesWithout, List<Count> rules) {

    /**
     * Of one rule.
     *
     * @param excluded pairs that it rules out, whether or not another rule does so too
     * @param alone pairs that only this rule rules out: what dropping it would bring
     * @param mentors who have no candidate, and would have one without this rule
     * @param mentees the same
     */
    public record Count(Rule rule, long excluded, long alone, int mentors, int mentees) {
        int people() {
            return mentors + mentees;
        }
    }

    public RuleCounts {
        rules = List.copyOf(rules);
    }

    public static RuleCounts of(Pool pool, Criteria criteria, Watcher watcher) {
        Pool sided = Sides.taken(pool, criteria, List.of(), 0);
        return new Counting(new Suitability(PoolIndex.of(sided, criteria, 0))).counted(watcher);
    }

    /** Goes through all mentors. */
    private static final class Counting {
        private final RuleRows rows;
        private final Rule[] rules;
        private final long[] excluded;
        private final long[] alone;
        private final int[] mentors;
        private final long[][] menteesGained;
        private final long[] menteesWithCandidates;
        private long allowed;
        private int mentorsWithout;

        Counting(Suitability suits) {
            rows = new RuleRows(suits, Side.MENTOR);
            rules = rows.rules().toArray(Rule[]::new);
            excluded = new long[rules.length];
            alone = new long[rules.length];
            mentors = new int[rules.length];
            menteesGained = new long[rules.length][rows.words()];
            menteesWithCandidates = new long[rows.words()];
        }

        RuleCounts counted(Watcher watcher) {
            for (int mentor = 0; mentor < rows.people(); mentor++) {
                watcher.at("rules", (double) mentor / rows.people());
                count(new Exclusions(rows, mentor));
            }
            List<Count> counts = new ArrayList<>();
            for (int rule = 0; rule < rules.length; rule++) {
                counts.add(new Count(
                        rules[rule], excluded[rule], alone[rule], mentors[rule], without(menteesGained[rule])));
            }
            counts.sort(Comparator.comparingInt(Count::people)
                    .thenComparingLong(Count::alone)
                    .thenComparingLong(Count::excluded)
                    .reversed()
                    .thenComparing(Count::rule));
            int withCandidates = 0;
            for (long word : menteesWithCandidates) {
                withCandidates += Long.bitCount(word);
            }
            return new RuleCounts(
                    (long) rows.people() * rows.others(),
                    allowed,
                    mentorsWithout,
                    rows.others() - withCandidates,
                    counts);
        }

        private int without(long[] gained) {
            int count = 0;
            for (int word = 0; word < gained.length; word++) {
                count += Long.bitCount(gained[word] & ~menteesWithCandidates[word]);
            }
            return count;
        }

        private void count(Exclusions one) {
            int candidates = one.candidates();
            allowed += candidates;
            mentorsWithout += candidates == 0 ? 1 : 0;
            for (int word = 0; word < menteesWithCandidates.length; word++) {
                menteesWithCandidates[word] |= one.allowed(word);
            }
            for (int rule = 0; rule < rules.length; rule++) {
                int itsAlone = 0;
                for (int word = 0; word < menteesWithCandidates.length; word++) {
                    long bits = one.alone(rule, word);
                    menteesGained[rule][word] |= bits;
                    itsAlone += Long.bitCount(bits);
                }
                excluded[rule] += one.excluded(rule);
                alone[rule] += itsAlone;
                mentors[rule] += candidates == 0 && itsAlone > 0 ? 1 : 0;
            }
        }
    }
}
