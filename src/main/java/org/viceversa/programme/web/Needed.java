package org.viceversa.programme.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** Reads what a request must bring. */
final class Needed {

    private Needed() {}

    /** @throws Refused {@code field-missing} */
    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(Kind.INVALID, "field-missing", "The field \"" + field + "\" is missing.");
        }
        return value;
    }

    /** @throws Refused {@code date-invalid} unless it is such as 2026-11-22 */
    static LocalDate date(String field, @Nullable String text) {
        try {
            return LocalDate.parse(value(field, text));
        } catch (DateTimeException noDate) {
            throw new Refused(
                    Kind.INVALID,
                    "date-invalid",
                    "The field \"" + field + "\" takes a day such as 2026-11-22. Choose one from the calendar.");
        }
    }

    /** UTC where none is told. */
    static ZoneId zone(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException noZone) {
            throw new Refused(
                    Kind.INVALID, "zone-unknown", "This time zone is not known. Choose one such as Europe/Zurich.");
        }
    }

    static UUID programme(String id) {
        return Ids.of(id, Programmes::unknown);
    }

    static UUID cycle(String id) {
        return Ids.of(id, Cycles::unknown);
    }
}
