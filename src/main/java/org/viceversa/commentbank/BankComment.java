package org.viceversa.commentbank;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Something that a grader says often.
 *
 * @param place for what it was made; says nothing of other criteria or levels
 * @param version counts changes of the words; a use is none
 */
public record BankComment(
        UUID id, UUID tenant, UUID owner, Place place, String text, int uses, Instant changedAt, int version) {

    public static final int LONGEST = 2_000;
    static final int LONGEST_CRITERION = 60;
    private static final int MOST_LEVELS = 20;

    /**
     * @param criterion id of a rubric's; empty for whatever
     * @param level index of the criterion's, 0 for the lowest; empty for each
     */
    public record Place(Optional<String> criterion, Optional<Integer> level) {

        /** How well it fits where something is said: the level, the criterion, anything; empty when not at all. */
        Optional<Integer> distance(Place wanted) {
            if (wanted.criterion().isEmpty() || criterion.isEmpty()) {
                return wanted.criterion().isEmpty() || level.isEmpty() ? Optional.of(2) : Optional.empty();
            }
            if (!criterion.equals(wanted.criterion())) {
                return Optional.empty();
            }
            if (level.isEmpty() || wanted.level().isEmpty()) {
                return Optional.of(1);
            }
            return level.equals(wanted.level()) ? Optional.of(0) : Optional.empty();
        }
    }

    /** @throws Refused {@code comment-invalid} */
    static BankComment of(UUID tenant, UUID owner, Place place, String typed, Instant now) {
        return new BankComment(UUID.randomUUID(), tenant, owner, checked(place), words(typed), 0, now, 1);
    }

    BankComment changed(Place otherPlace, String typed, Instant now) {
        return new BankComment(id, tenant, owner, checked(otherPlace), words(typed), uses, now, version);
    }

    public BankComment used() {
        return new BankComment(id, tenant, owner, place, text, uses + 1, changedAt, version);
    }

    public BankComment versioned(int other) {
        return new BankComment(id, tenant, owner, place, text, uses, changedAt, other);
    }

    private static Place checked(Place place) {
        boolean bad = place.criterion()
                        .filter(one -> one.length() > LONGEST_CRITERION)
                        .isPresent()
                || place.level().filter(one -> one < 0 || one >= MOST_LEVELS).isPresent()
                || (place.criterion().isEmpty() && place.level().isPresent());
        if (bad) {
            throw invalid("A level belongs to a criterion of the rubric.");
        }
        return place;
    }

    private static String words(String typed) {
        String clean = Texts.cleanLines(typed, Integer.MAX_VALUE);
        int length = clean.codePointCount(0, clean.length());
        if (length == 0) {
            throw invalid("Please write the comment first.");
        }
        if (length > LONGEST) {
            throw invalid(String.format(
                    Locale.ENGLISH,
                    "The comment has %,d characters, and there is room for %,d. Please shorten it.",
                    length,
                    LONGEST));
        }
        return clean;
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "comment-invalid", sentence);
    }
}
