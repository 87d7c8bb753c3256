package org.viceversa.suitability;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.assignment.Quality;

/**
 * Why two are not paired.
 *
 * @param rules that keep them apart; empty where none does
 * @param score what the pair would be worth
 * @param price what it would cost to pair them all the same; empty where a rule keeps them apart, or where they are paired
 */
public record WhyNot(Set<Rule> rules, PairingScore score, boolean arePaired, Optional<Price> price) {

    /**
     * What changes when a pair is forced, and everybody else is paired as well as can be.
     *
     * @param without who would lose their partner and get no other; empty where as many as before have one
     * @param gained who would get one; likewise
     * @param after of which kept pairs and load are not looked at
     * @param worst how the worst pair changes, in hundredths of a point
     * @param total how the sum changes
     */
    public record Price(
            List<Seeker> without, List<Seeker> gained, Quality before, Quality after, int worst, long total) {
        public Price {
            without = List.copyOf(without);
            gained = List.copyOf(gained);
        }
    }

    public WhyNot {
        rules = Set.copyOf(rules);
    }

    /** As one of the two may read it: nobody learns that somebody refused them, or was kept from them. */
    public WhyNot forParticipant() {
        EnumSet<Rule> shown = EnumSet.noneOf(Rule.class);
        rules.stream().filter(rule -> !rule.isConfidential()).forEach(shown::add);
        return new WhyNot(shown, score, arePaired, Optional.empty());
    }
}
