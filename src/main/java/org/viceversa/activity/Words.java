package org.viceversa.activity;

import java.util.Locale;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What instructors typed, made safe to keep; too much of it is refused by name, never cut. */
final class Words {

    private Words() {}

    /** @throws Refused {@code text-too-long} */
    static String line(String what, String typed, int longest) {
        return fitting(what, Texts.clean(typed, Integer.MAX_VALUE), longest);
    }

    /** Paragraphs: ends of lines stay. */
    static String lines(String what, String typed, int longest) {
        return fitting(what, Texts.cleanLines(typed, Integer.MAX_VALUE), longest);
    }

    private static String fitting(String what, String clean, int longest) {
        int length = clean.codePointCount(0, clean.length());
        if (length > longest) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    String.format(
                            Locale.ENGLISH,
                            "The text of “%s” has %,d characters, and there is room for %,d. Nothing of it is lost: please"
                                    + " shorten it.",
                            what,
                            length,
                            longest));
        }
        return clean;
    }
}
