package org.viceversa.skills.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what requests say: everything comes as a text, so that a wrong one gets a sentence. */
final class Words {

    private Words() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static List<String> texts(@Nullable List<@Nullable String> texts) {
        return texts == null ? List.of() : texts.stream().map(Words::text).toList();
    }

    static Optional<LocalDate> findDate(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new Refused(Kind.INVALID, "date-invalid", "A date is written as in 2026-11-30.");
        }
    }

    static boolean flag(@Nullable String text) {
        return switch (text(text)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new Refused(Kind.INVALID, "flag-invalid", "This is either true or false.");
        };
    }

    static int number(@Nullable Integer number, String field) {
        return Asked.number(number, field);
    }

    static <E extends Enum<E>> Optional<E> findValue(Class<E> type, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(value(type, name));
    }

    /** @throws Refused {@code value-unknown} with the values that there are */
    static <E extends Enum<E>> E value(Class<E> type, @Nullable String name) {
        E[] values = type.getEnumConstants();
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(text(name).strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "value-unknown",
                        "\"" + cut(text(name)) + "\" is none of "
                                + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    static UUID skillId(@Nullable String text) {
        return Ids.of(
                text(text),
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "skill-unknown",
                        "There is no such skill here. Look it up in the list of skills."));
    }

    static UUID frameworkId(@Nullable String text) {
        return Ids.of(
                text(text),
                () -> new Refused(
                        Kind.NOT_FOUND, "framework-unknown", "There is no such framework here. Load the list again."));
    }
}
