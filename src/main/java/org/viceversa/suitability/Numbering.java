package org.viceversa.suitability;

import java.util.HashMap;
import java.util.Map;

/** Numbers things from 0 in the order in which they come. */
final class Numbering {

    static final int NONE = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();

    int of(Object thing) {
        Integer known = numbers.putIfAbsent(thing, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Empty texts have no number. */
    int ofText(String text) {
        return text.isEmpty() ? NONE : of(text);
    }

    /** {@link #NONE} where it has none. */
    int find(Object thing) {
        return numbers.getOrDefault(thing, NONE);
    }

    int size() {
        return numbers.size();
    }
}
