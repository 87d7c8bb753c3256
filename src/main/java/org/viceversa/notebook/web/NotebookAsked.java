package org.viceversa.notebook.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.notebook.ReadNotes;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class NotebookAsked {

    private NotebookAsked() {}

    static UUID pairing(String text) {
        return Ids.of(text, OpenMentorship::unknown);
    }

    static UUID cycle(String text) {
        return Ids.of(text, FindCycle::unknown);
    }

    static UUID programme(String text) {
        return Ids.of(text, Programmes::unknown);
    }

    static UUID note(String text) {
        return Ids.of(text, ReadNotes::unknown);
    }

    static UUID idea(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "idea-unknown", "There is no such idea here."));
    }

    static UUID introduction(String text) {
        return Ids.of(
                text, () -> new Refused(Kind.NOT_FOUND, "introduction-unknown", "There is no such introduction here."));
    }

    static UUID thanks(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND, "thanks-unknown", "There are no such thanks between the two of you."));
    }

    static UUID person(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static UUID session(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND, "session-unknown", "The two of you have no such meeting. Choose another one."));
    }

    static int version(@Nullable Integer version) {
        if (version == null) {
            throw new Refused(
                    Kind.INVALID,
                    "version-missing",
                    "Send the version of what you looked at with it; 0 for a new one.");
        }
        return version;
    }

    static boolean flag(@Nullable Boolean flag, String what) {
        if (flag == null) {
            throw new Refused(Kind.INVALID, "answers-invalid", "Say whether " + what + ".");
        }
        return flag;
    }

    static <E extends Enum<E>> E word(Class<E> type, @Nullable String word) {
        Supplier<Refused> unknown = () -> new Refused(
                Kind.INVALID,
                "answers-invalid",
                "One of these words is expected: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + ".");
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(unknown);
    }
}
