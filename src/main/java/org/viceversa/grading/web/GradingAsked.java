package org.viceversa.grading.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.OpenActivity;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask of graders' things. */
final class GradingAsked {

    private static final int MOST_AT_ONCE = 5_000;
    private static final int MOST_DIGITS = 12;

    private GradingAsked() {}

    static UUID activity(String text) {
        return Ids.of(text, OpenActivity::unknown);
    }

    static UUID who(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "paper-unknown",
                        "This person has handed in nothing here. Go back to the queue to see what there is."));
    }

    static UUID person(String text) {
        return Ids.of(
                text, () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person in this course."));
    }

    static UUID marker(@Nullable String text) {
        return Ids.of(
                Asked.text(text),
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "marker-unknown",
                        "Choose from those who teach in this course: only they can grade."));
    }

    static int version(@Nullable Integer version) {
        if (version == null) {
            throw new Refused(
                    Kind.INVALID, "version-missing", "Send the version of the work that you looked at with it.");
        }
        return version;
    }

    static boolean flag(String text) {
        return switch (text) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw Asked.invalid("A filter of this kind is true or left out.");
        };
    }

    static int page(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,5}")) {
            throw Asked.invalid("A page is a number from 0.");
        }
        return Integer.parseInt(text);
    }

    static Optional<Instant> instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException noTime) {
            throw new Refused(
                    Kind.INVALID, "dates-invalid", "A time such as 2026-11-30T17:00:00Z is expected, or nothing.");
        }
    }

    /** Numbers that nobody means are no numbers: some of them would fill all memory once written out. */
    static Optional<BigDecimal> points(@Nullable BigDecimal number) {
        if (number != null && (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS)) {
            throw new Refused(Kind.INVALID, "marking-invalid", "Points are a number such as 7.5.");
        }
        return Optional.ofNullable(number);
    }

    static List<UUID> all(@Nullable List<String> ids) {
        List<String> texts = Asked.list(ids);
        if (texts.size() > MOST_AT_ONCE) {
            throw Asked.invalid("At most 5,000 can be done at once.");
        }
        return texts.stream().distinct().map(GradingAsked::who).toList();
    }
}
