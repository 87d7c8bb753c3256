package org.viceversa.mentorship.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class MentorshipAsked {

    private MentorshipAsked() {}

    static UUID pairing(String text) {
        return Ids.of(text, OpenMentorship::unknown);
    }

    static UUID goal(@Nullable String text) {
        return Ids.of(
                Asked.text(text), () -> new Refused(Kind.NOT_FOUND, "goal-unknown", "There is no such goal here."));
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

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        String text = Asked.text(word);
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Asked.invalid("One of these words is expected: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + "."));
    }

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(Asked.text(text));
        } catch (DateTimeException noDay) {
            throw Asked.invalid("A day is expected, such as 2026-12-31.");
        }
    }
}
