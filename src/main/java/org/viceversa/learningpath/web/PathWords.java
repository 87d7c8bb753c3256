package org.viceversa.learningpath.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what requests say of paths and recommendations. */
final class PathWords {

    private PathWords() {}

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        return Asked.word(type, word).orElseThrow(() -> Asked.invalid("A word is missing."));
    }

    static UUID id(@Nullable String text) {
        return Ids.of(Asked.text(text), () -> Asked.invalid("This is not an id."));
    }

    static Optional<UUID> findId(@Nullable String text) {
        return Asked.text(text).isBlank() ? Optional.empty() : Optional.of(id(text));
    }

    static Optional<LocalDate> findDate(@Nullable String text) {
        if (Asked.text(text).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(Asked.text(text).strip()));
        } catch (DateTimeException noDate) {
            throw new Refused(Kind.INVALID, "date-invalid", "A date is written as in 2026-11-30.");
        }
    }
}
