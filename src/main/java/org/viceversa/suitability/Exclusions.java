package org.viceversa.suitability;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Whom the rules keep from one person, and which of them alone. */
final class Exclusions {

    private final RuleRows rows;
    private final Rule[] rules;
    private final long[][] byRule;
    private final long[] once;
    private final long[] twice;

    Exclusions(RuleRows rows, int person) {
        this.rows = rows;
        Set<Rule> inForce = rows.rules();
        rules = inForce.toArray(Rule[]::new);
        byRule = new long[rules.length][];
        once = new long[rows.words()];
        twice = new long[rows.words()];
        for (int i = 0; i < rules.length; i++) {
            byRule[i] = rows.row(rules[i], person);
            for (int word = 0; word < once.length; word++) {
                twice[word] |= once[word] & byRule[i][word];
                once[word] |= byRule[i][word];
            }
        }
    }

    int candidates() {
        int count = 0;
        for (int word = 0; word < once.length; word++) {
            count += Long.bitCount(allowed(word));
        }
        return count;
    }

    /** Candidates whose bit lies in a word. */
    long allowed(int word) {
        return ~once[word] & rows.all(word);
    }

    /** Those whom nothing but one rule keeps away. */
    long alone(int rule, int word) {
        return byRule[rule][word] & ~twice[word];
    }

    Rule[] rules() {
        return rules;
    }

    int excluded(int rule) {
        int count = 0;
        for (long word : byRule[rule]) {
            count += Long.bitCount(word);
        }
        return count;
    }

    int alone(int rule) {
        int count = 0;
        for (int word = 0; word < once.length; word++) {
            count += Long.bitCount(alone(rule, word));
        }
        return count;
    }

    /** How many people each rule keeps away, for those that keep anybody. */
    Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        for (int rule = 0; rule < rules.length; rule++) {
            int excluded = excluded(rule);
            if (excluded > 0) {
                counts.put(rules[rule], excluded);
            }
        }
        return counts;
    }
}
