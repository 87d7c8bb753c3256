package org.viceversa.suitability;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks at single pairs of a round: what they score, which rules they would break, and how many partners each takes. */
public final class PairJudge {

    private final PoolIndex index;
    private final Disqualifications rules;
    private final PairScores scores;
    private final Criteria criteria;

    private PairJudge(PoolIndex index, Criteria criteria) {
        this.index = index;
        this.criteria = criteria;
        rules = new Disqualifications(index);
        scores = new PairScores(index, rules);
    }

    /** @param locked pairs whose people stand where the pair needs them */
    public static PairJudge of(Pool pool, Criteria criteria, Set<PairKey> locked, long seed) {
        return new PairJudge(PoolIndex.of(Sides.taken(pool, criteria, locked, seed), criteria, seed), criteria);
    }

    /** @param broken the rules that would have to be put aside */
    public record Judged(Seeker mentor, Seeker mentee, PairingScore score, Set<Rule> broken) {}

    /** Empty where one of the two is not in the round, or stands on the other side. */
    public Optional<Judged> find(PairKey key) {
        List<Integer> found = index.find(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int mentor = found.get(0);
        int mentee = found.get(1);
        return Optional.of(new Judged(
                index.mentors.people[mentor],
                index.mentees.people[mentee],
                scores.score(mentor, mentee),
                rules.between(mentor, mentee)));
    }

    /** How many partners somebody takes; 0 for whoever is not in the round. */
    public int capacityOf(UUID person) {
        int mentor = index.mentors.find(person);
        if (mentor >= 0) {
            return Math.min(index.mentors.people[mentor].capacity(), criteria.mentorsMost());
        }
        int mentee = index.mentees.find(person);
        return mentee < 0 ? 0 : Math.min(index.mentees.people[mentee].capacity(), criteria.menteesMost());
    }
}
