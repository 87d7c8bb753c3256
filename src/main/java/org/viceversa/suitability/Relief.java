package org.viceversa.suitability;

/**
 * One change that would bring somebody more candidates.
 *
 * @param key the rule's name, a language's tag or a skill's id; empty where none is needed
 * @param gain how many candidates more
 */
public record Relief(Kind kind, String key, int gain) {

    /** What could be changed. */
    public enum Kind {
        DROP_RULE,
        ADD_LANGUAGE,
        ADD_TIME,
        ADD_OFFER,
        ADD_WISH,
        LOWER_FLOOR,
        RAISE_CAPACITY
    }
}
