package org.viceversa.pulse.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class PulseAsked {

    private PulseAsked() {}

    static UUID cycle(String text) {
        return Ids.of(text, FindCycle::unknown);
    }

    static UUID pairing(String text) {
        return Ids.of(text, OpenMentorship::unknown);
    }

    static UUID concern(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "concern-unknown", "There is no such report here."));
    }

    /** The number of a question. */
    static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new Refused(
                    Kind.NOT_FOUND, "pulse-question-unknown", "There is no such question here. Load the page again.");
        }
        return Integer.parseInt(text);
    }

    static int tap(@Nullable Integer tap) {
        if (tap == null) {
            throw Asked.invalid("All three answers are wanted, or the whole pulse is skipped.");
        }
        return tap;
    }

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Asked.invalid("One of these words is expected: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + "."));
    }
}
