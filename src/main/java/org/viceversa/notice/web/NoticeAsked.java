package org.viceversa.notice.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class NoticeAsked {

    private NoticeAsked() {}

    static UUID programme(String text) {
        return Ids.of(text, Programmes::unknown);
    }

    static UUID person(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static UUID notice(String text) {
        return Ids.of(text, () -> invalid("A list of notices holds something that is none."));
    }

    /** @throws Refused {@code notice-kind-unknown} */
    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "notice-kind-unknown",
                        "One of these words is expected: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .toList())
                                + "."));
    }

    static boolean yes(@Nullable Boolean value) {
        if (value == null) {
            throw invalid("A yes or no is missing.");
        }
        return value;
    }

    static int number(@Nullable Integer value) {
        if (value == null) {
            throw invalid("A number is missing.");
        }
        return value;
    }

    static LocalTime time(@Nullable String text) {
        try {
            return LocalTime.parse(Asked.text(text)).withSecond(0).withNano(0);
        } catch (DateTimeException noTime) {
            throw invalid("A time is needed as 19:00.");
        }
    }

    static Optional<ZoneId> zone(@Nullable String text) {
        String id = Asked.text(text).strip();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw invalid("This time zone is not known here; choose one such as Europe/Zurich.");
        }
        return Optional.of(ZoneId.of(id));
    }

    static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "notice-answers-invalid", sentence);
    }
}
