package org.viceversa.pathplanning;

import java.util.List;

/**
 * What is done when.
 *
 * @param chosen by candidate
 * @param closed importance × hundredths of a level, over all skills
 * @param closedBySkill hundredths of a level, by skill's index
 * @param money by year, in minor units
 * @param proven whether no other plan is better, counting hours and money too
 * @param atMost what no plan can close more than: the same as {@code closed} where it is proven
 */
public record Plan(
        List<Choice> chosen,
        long closed,
        List<Integer> closedBySkill,
        List<Long> money,
        int hours,
        boolean proven,
        long atMost) {

    public record Choice(int candidate, int term) {}

    public Plan {
        chosen = List.copyOf(chosen);
        closedBySkill = List.copyOf(closedBySkill);
        money = List.copyOf(money);
    }

    Plan knownTo(boolean proof, long most) {
        return new Plan(chosen, closed, closedBySkill, money, hours, proof, most);
    }

    /** How far the best conceivable plan may be away, as a share of it; 0 where none closes more. */
    public double gap() {
        return atMost == 0 ? 0 : (atMost - closed) / (double) atMost;
    }
}
