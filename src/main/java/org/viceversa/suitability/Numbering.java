package org.viceversa.suitability;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers things from 0 in the order in which they come. */
final class Numbering {

    static final int NONE = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();
    /** As they are written: most have come before. */
    private final Map<String, Integer> texts = new HashMap<>();

    int of(Object thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        numbers.put(thing, next);
        return next;
    }

    /** Texts that differ in case or in space around them have the same number, empty ones have none. */
    int ofText(String text) {
        Integer known = texts.get(text);
        if (known == null) {
            String folded = text.strip().toLowerCase(Locale.ROOT);
            known = folded.isEmpty() ? NONE : of(folded);
            texts.put(text, known);
        }
        return known;
    }

    /** {@link #NONE} where it has none. */
    int find(Object thing) {
        return numbers.getOrDefault(thing, NONE);
    }

    int size() {
        return numbers.size();
    }
}
