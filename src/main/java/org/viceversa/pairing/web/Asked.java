package org.viceversa.pairing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    static UUID cycle(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "cycle-unknown", "There is no such cycle here."));
    }

    static UUID pairing(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "pairing-unknown", "There is no such pairing here."));
    }

    static UUID programme(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "programme-unknown",
                        "There is no such programme here. Look in the list of programmes."));
    }

    static UUID person(@Nullable String text) {
        return Ids.of(text(text), () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Empty for nothing said. */
    static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String word) {
        String text = text(word);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            throw invalid("One of these words is expected: "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .toList())
                    + ".");
        }
        return found;
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
            throw new Refused(Kind.INVALID, "pause-invalid", "A pause needs its last day, as 2026-12-31.");
        }
    }

    static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "answers-invalid", sentence);
    }
}
