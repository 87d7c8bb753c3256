package org.viceversa.reflection.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.OpenActivity;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.reflection.ShowReflection;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class ReflectionAsked {

    private ReflectionAsked() {}

    static UUID activity(String text) {
        return Ids.of(text, OpenActivity::unknown);
    }

    static UUID submission(String text) {
        return Ids.of(text, ShowReflection::unknownSubmission);
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw ShowReflection.unknownVersion();
        }
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

    static UUID window(@Nullable String window) {
        return Ids.of(
                Asked.text(window), () -> Asked.invalid("Send the id of the window that saves, and count its saves."));
    }

    static Optional<UUID> pairing(@Nullable String pairing) {
        return Asked.text(pairing).isEmpty()
                ? Optional.empty()
                : Optional.of(Ids.of(Asked.text(pairing), OpenMentorship::unknown));
    }

    static UUID meeting(String meeting) {
        return Ids.of(
                meeting,
                () -> new Refused(
                        Kind.NOT_FOUND,
                        "session-unknown",
                        "One of these meetings is none that the two of you held. Choose from the list once more."));
    }

    static Map<String, String> texts(@Nullable Map<String, @Nullable String> answers) {
        Map<String, String> texts = new TreeMap<>();
        if (answers != null) {
            answers.forEach((prompt, text) -> texts.put(prompt, Asked.text(text)));
        }
        return texts;
    }
}
