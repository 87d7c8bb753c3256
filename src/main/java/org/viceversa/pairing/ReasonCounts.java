package org.viceversa.pairing;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often which reason was given, without telling of anybody: fewer than five of one kind go into the rest, and a rest
 * of fewer than five takes the smallest other one along, so that nobody can work it out.
 *
 * @param counts by reason, each at least {@value #LEAST}
 * @param rest all others together; 0, or at least {@value #LEAST}
 */
public record ReasonCounts(Map<PairingReason, Integer> counts, int rest) {

    public static final int LEAST = 5;

    public ReasonCounts {
        counts = Map.copyOf(counts);
    }

    static ReasonCounts of(Map<PairingReason, Integer> given) {
        Map<PairingReason, Integer> shown = new EnumMap<>(PairingReason.class);
        int rest = 0;
        for (Map.Entry<PairingReason, Integer> one : given.entrySet()) {
            if (one.getValue() >= LEAST) {
                shown.put(one.getKey(), one.getValue());
            } else {
                rest += one.getValue();
            }
        }
        if (rest > 0 && rest < LEAST && !shown.isEmpty()) {
            PairingReason smallest = shown.entrySet().stream()
                    .min(Map.Entry.<PairingReason, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
            rest += shown.getOrDefault(smallest, 0);
            shown.remove(smallest);
        }
        return new ReasonCounts(shown, rest < LEAST ? 0 : rest);
    }
}
