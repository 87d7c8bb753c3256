package org.viceversa.reflection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How a reflection stood before it was written on; its author can bring it back.
 *
 * @param number the reflection's version at that time
 * @param writtenAt when it was last changed
 */
public record ReflectionVersion(
        UUID reflection, UUID tenant, int number, Instant writtenAt, int words, Map<String, String> answers) {

    /** The latest stay. */
    public static final int MOST = 20;

    static final Duration APART = Duration.ofMinutes(10);
    private static final int FEW_WORDS = 20;
    private static final int PERCENT_LEFT = 80;
    private static final int HUNDRED = 100;

    public ReflectionVersion {
        answers = Map.copyOf(answers);
    }

    /** One of the list, without its text. */
    public record Head(int number, Instant writtenAt, int words) {}

    static ReflectionVersion of(Reflection one) {
        return new ReflectionVersion(
                one.id(), one.tenant(), one.version(), one.changedAt(), one.words(), one.answers());
    }

    /**
     * Whether the state before a save is worth keeping: after a rest, when much of the text goes away, and when all of it is
     * replaced.
     */
    static boolean isWorthKeeping(Reflection before, Draft draft, Instant now) {
        int words = before.words();
        if (words == 0 || before.answers().equals(draft.answers())) {
            return false;
        }
        boolean rested = now.isAfter(before.changedAt().plus(APART));
        int left = draft.words();
        boolean shrank = words - left > FEW_WORDS && left * HUNDRED < words * PERCENT_LEFT;
        return draft.keepsBefore() || rested || shrank;
    }
}
