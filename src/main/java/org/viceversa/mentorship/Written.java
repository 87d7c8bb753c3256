package org.viceversa.mentorship;

import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Texts that two people write: cleaned, and refused where they are too long, since nothing typed is ever cut. */
final class Written {

    static final int TEXT = 1_000;
    static final int LINE = 300;
    static final int TITLE = 200;

    private Written() {}

    /** @throws Refused {@code text-too-long} */
    static String text(String what, String typed, int longest) {
        return checked(what, Texts.cleanLines(typed, Integer.MAX_VALUE), longest);
    }

    /** The same on one line. */
    static String line(String what, String typed, int longest) {
        return checked(what, Texts.clean(typed, Integer.MAX_VALUE), longest);
    }

    private static String checked(String what, String clean, int longest) {
        if (clean.length() > longest) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "The text “%s” has %,d characters, and may have %,d at most; please shorten it."
                            .formatted(what, clean.length(), longest));
        }
        return clean;
    }
}
