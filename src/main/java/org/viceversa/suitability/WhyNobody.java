package org.viceversa.suitability;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.viceversa.suitability.Relief.Kind;

/**
 * Whom somebody could be paired with, and what keeps the others away.
 *
 * @param candidates whom no rule keeps away
 * @param excluded how many people each rule keeps away
 * @param reliefs single changes that would bring more candidates, the one that brings most first
 */
public record WhyNobody(int candidates, Map<Rule, Integer> excluded, List<Relief> reliefs) {

    public WhyNobody {
        excluded = Map.copyOf(excluded);
        reliefs = List.copyOf(reliefs);
    }

    /** As the person may read it: without a trace of who refused whom, and with what they can change themselves. */
    public WhyNobody forParticipant() {
        Map<Rule, Integer> shown = excluded.entrySet().stream()
                .filter(each -> !each.getKey().isConfidential())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Relief> own = reliefs.stream()
                .filter(relief -> relief.kind() != Kind.DROP_RULE && relief.kind() != Kind.LOWER_FLOOR)
                .toList();
        return new WhyNobody(candidates, shown, own);
    }
}
