package org.viceversa.mentorship.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class Asked {

    private Asked() {}

    static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new Refused(Kind.INVALID, "json-invalid", "The request's body is missing.");
        }
        return body;
    }

    static UUID pairing(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "pairing-unknown", "There is no such pairing here."));
    }

    static UUID goal(@Nullable String text) {
        return Ids.of(text(text), () -> new Refused(Kind.NOT_FOUND, "goal-unknown", "There is no such goal here."));
    }

    static UUID commitment(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "commitment-unknown", "There is no such promise here."));
    }

    static UUID skill(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "skill-unknown",
                        "There is no such skill here. Look it up in the list of skills."));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        String text = text(word);
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("One of these words is expected: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + "."));
    }

    static <T> List<T> list(@Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.contains(null)) {
            throw invalid("A list holds an empty entry.");
        }
        return values;
    }

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text(text));
        } catch (DateTimeException noDay) {
            throw invalid("A day is expected, such as 2026-12-31.");
        }
    }

    static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "answers-invalid", sentence);
    }
}
