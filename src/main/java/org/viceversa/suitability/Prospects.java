package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/** How any two people of a pool would go together, for lists of suggestions and for pairs that are made by hand. */
public final class Prospects {

    private final Suitability suits;

    /**
     * Somebody on the other side who may be paired with the one who asks.
     *
     * @param seeker of the other side
     */
    public record Prospect(Seeker seeker, PairingScore score) {}

    private Prospects(Suitability suits) {
        this.suits = suits;
    }

    /** People who stand on both sides are looked at on both. */
    public static Prospects of(Pool pool, Criteria criteria) {
        return new Prospects(new Suitability(PoolIndex.of(pool, criteria, 0)));
    }

    /** Whatever the rules say; empty where one of them is not in the pool. */
    public Optional<PairingScore> score(PairKey pair) {
        List<Integer> people = suits.index.find(pair);
        return people.isEmpty() ? Optional.empty() : Optional.of(suits.scores.score(people.get(0), people.get(1)));
    }

    /** All rules that keep two people of the pool apart. */
    public Set<Rule> broken(PairKey pair) {
        List<Integer> people = suits.index.find(pair);
        return people.isEmpty() ? Set.of(Rule.NOT_AVAILABLE) : suits.rules.between(people.get(0), people.get(1));
    }

    /** How many people somebody may be paired with. */
    public int count(UUID person, Side side) {
        return allowed(person, side).size();
    }

    /** Whom somebody may be paired with, the best first. */
    public List<Prospect> best(UUID person, Side side, int most) {
        boolean teaches = side == Side.MENTOR;
        int own = (teaches ? suits.index.mentors : suits.index.mentees).find(person);
        Seeker[] others = (teaches ? suits.index.mentees : suits.index.mentors).people;
        return allowed(person, side).stream()
                .map(other -> new Prospect(
                        others[other], teaches ? suits.scores.score(own, other) : suits.scores.score(other, own)))
                .sorted(Comparator.comparingInt((Prospect one) -> one.score().total())
                        .reversed()
                        .thenComparing(one -> one.seeker().person()))
                .limit(most)
                .toList();
    }

    private List<Integer> allowed(UUID person, Side side) {
        boolean teaches = side == Side.MENTOR;
        int own = (teaches ? suits.index.mentors : suits.index.mentees).find(person);
        int others = (teaches ? suits.index.mentees : suits.index.mentors).size();
        List<Integer> allowed = new ArrayList<>();
        for (int other = 0; own >= 0 && other < others; other++) {
            if ((teaches ? suits.score(own, other) : suits.score(other, own)) >= 0) {
                allowed.add(other);
            }
        }
        return allowed;
    }
}
