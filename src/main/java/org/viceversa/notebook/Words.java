package org.viceversa.notebook;

import java.util.Locale;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Makes what people type safe to keep; never cuts it. */
final class Words {

    private Words() {}

    /** In several lines; may be empty. */
    static String lines(String typed, int most) {
        return within(Texts.cleanLines(typed, Integer.MAX_VALUE), most);
    }

    /** In one line; may be empty. */
    static String line(String typed, int most) {
        return within(Texts.clean(typed, Integer.MAX_VALUE), most);
    }

    /** @throws Refused {@code text-missing} */
    static String required(String words, String what) {
        if (words.isEmpty()) {
            throw new Refused(Kind.INVALID, "text-missing", "Please write " + what + " first.");
        }
        return words;
    }

    /** Characters as people count them: one outside of the first 65,536 is one, too. */
    private static String within(String clean, int most) {
        int length = clean.codePointCount(0, clean.length());
        if (length > most) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    String.format(
                            Locale.ENGLISH,
                            "This text has %,d characters, and there is room for %,d. Nothing of it is lost: please shorten"
                                    + " it, or begin a second one.",
                            length,
                            most));
        }
        return clean;
    }
}
