package org.viceversa.catalogue.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Catalogue;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** Reads what requests and cells say; a wrong one gets a sentence. */
final class Read {

    private static final Pattern UNITS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

    private Read() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static UUID offeringId(@Nullable String text) {
        return Ids.of(text(text), Catalogue::unknown);
    }

    static UUID skillId(@Nullable String text) {
        return Ids.of(
                text(text),
                () -> new Refused(
                        Kind.INVALID,
                        "offering-skill-unknown",
                        "There is no such skill here. Choose one from the list."));
    }

    /** @throws Refused {@code value-unknown} with the values that there are */
    static <E extends Enum<E>> E value(Class<E> type, @Nullable String name) {
        E[] values = type.getEnumConstants();
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(text(name).strip().replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "value-unknown",
                        "One of these words is expected: "
                                + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    static boolean flag(@Nullable String text) {
        return switch (text(text)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new Refused(Kind.INVALID, "flag-invalid", "This is either true or false.");
        };
    }

    static Optional<LocalDate> findDate(@Nullable String text) {
        return text(text).isBlank() ? Optional.empty() : Optional.of(date(text));
    }

    static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(text(text).strip());
        } catch (DateTimeException noDate) {
            throw new Refused(Kind.INVALID, "date-invalid", "A date is written as in 2026-11-30.");
        }
    }

    /** Units of credit in hundredths, from a text such as 12 or 0.25. */
    static int hundredths(@Nullable String text) {
        String plain = text(text).strip();
        if (!UNITS.matcher(plain).matches()) {
            throw new Refused(
                    Kind.INVALID,
                    "offering-credits-invalid",
                    "Credits are a scheme such as PDU, a category or none, and a number above 0, to the hundredth.");
        }
        return new BigDecimal(plain.replace(',', '.')).movePointRight(2).intValueExact();
    }
}
