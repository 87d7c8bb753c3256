package org.viceversa.suitability;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.DirectionRule.Mode;

/** Criteria for tests. */
public final class Criterias {

    private Criterias() {}

    public static Criteria usual() {
        return criteria(DirectionRule.USUAL, false, Weights.USUAL, Reach.USUAL, 0, Set.of());
    }

    /** Other criteria for each seed. */
    static Criteria some(int seed) {
        Weights[] weights = {
            Weights.USUAL,
            new Weights(10, 60, 0, 20, 0, 3, 30),
            new Weights(0, 0, 80, 1, 7, 7, 0),
            new Weights(100, 0, 0, 0, 0, 0, 0)
        };
        return criteria(
                seed % 4 == 0
                        ? DirectionRule.NONE
                        : new DirectionRule(24, 1, seed % 3 == 0 ? Mode.ALL : Mode.ANY, true),
                seed % 2 == 0,
                weights[seed % weights.length],
                seed % 5 == 0 ? new Reach(31, 97, 64) : Reach.USUAL,
                seed % 3 == 1 ? 2500 : 0,
                seed % 4 == 3 ? EnumSet.of(Rule.NO_SHARED_LANGUAGE, Rule.NO_SHARED_TIME) : Set.of());
    }

    static Criteria criteria(
            DirectionRule direction, boolean departments, Weights weights, Reach reach, int floor, Set<Rule> dropped) {
        return new Criteria(
                direction, 2, departments, Optional.empty(), true, 30, 180, weights, reach, 120, 1, 2, floor, dropped);
    }
}
