package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * Somebody whom the rules allow to be somebody else's partner, and how well the two suit each other.
 *
 * @param own on which side the one who asked would be
 */
public record WhoSuits(Side own, UUID person, UUID enrolment, PairingScore score) {

    private static final int SEED = 0;

    /** All of the other side who suit one person of a pool, in no order. */
    public static List<WhoSuits> of(Pool pool, Criteria criteria, UUID person, Side side) {
        Suitability suits = new Suitability(PoolIndex.of(pool, criteria, SEED));
        Seeker[] ours = (side == Side.MENTOR ? suits.index.mentors : suits.index.mentees).people;
        Seeker[] theirs = (side == Side.MENTOR ? suits.index.mentees : suits.index.mentors).people;
        List<WhoSuits> found = new ArrayList<>();
        for (int i = 0; i < ours.length; i++) {
            if (!ours[i].person().equals(person)) {
                continue;
            }
            for (int j = 0; j < theirs.length; j++) {
                int mentor = side == Side.MENTOR ? i : j;
                int mentee = side == Side.MENTOR ? j : i;
                if (suits.score(mentor, mentee) >= 0) {
                    found.add(new WhoSuits(
                            side, theirs[j].person(), theirs[j].enrolment(), suits.scores.score(mentor, mentee)));
                }
            }
        }
        return found;
    }
}
