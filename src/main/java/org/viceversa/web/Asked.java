package org.viceversa.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Reads what bodies and addresses ask for. */
public final class Asked {

    private Asked() {}

    public static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new Refused(Kind.INVALID, "json-invalid", "The request's body is missing.");
        }
        return body;
    }

    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Empty for nothing said. */
    public static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String word) {
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

    public static <T> List<T> list(@Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.contains(null)) {
            throw invalid("A list holds an empty entry.");
        }
        return values;
    }

    public static int number(@Nullable Integer number, String field) {
        if (number == null) {
            throw new Refused(Kind.INVALID, "number-missing", "The number \"" + field + "\" is missing.");
        }
        return number;
    }

    /** How many of a list come before the part that is asked for. */
    public static int place(String after) {
        if (!after.matches("[0-9]{1,7}")) {
            throw new Refused(
                    Kind.INVALID, "cursor-invalid", "This place in the list is unknown. Load the list again.");
        }
        return Integer.parseInt(after);
    }

    public static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "answers-invalid", sentence);
    }
}
