package org.viceversa.programme;

import java.util.Optional;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What people typed, made safe to keep; too much of it is refused by name, never cut. */
final class Words {

    private Words() {}

    /**
     * One line.
     *
     * @throws Refused {@code text-too-long}
     */
    static String line(String field, String text, int longest) {
        return fitting(field, Texts.clean(text, Integer.MAX_VALUE), longest);
    }

    /**
     * Paragraphs: ends of lines stay.
     *
     * @throws Refused {@code text-too-long}
     */
    static String lines(String field, String text, int longest) {
        return fitting(field, Texts.cleanLines(text, Integer.MAX_VALUE), longest);
    }

    /** @throws Refused {@code number-out-of-range} */
    static int number(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refused(
                    Kind.INVALID,
                    "number-out-of-range",
                    "The field \"" + field + "\" takes a number from " + least + " to " + most + ", not " + value
                            + ".");
        }
        return value;
    }

    /** @throws Refused {@code number-out-of-range} */
    static Optional<Integer> number(String field, Optional<Integer> value, int least, int most) {
        return value.map(number -> number(field, number, least, most));
    }

    /** @throws Refused {@code list-too-long} */
    static void size(String field, int size, int most) {
        if (size > most) {
            throw new Refused(
                    Kind.INVALID,
                    "list-too-long",
                    "The field \"" + field + "\" takes " + most + " entries at most; these are " + size
                            + ". Take some away.");
        }
    }

    private static String fitting(String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "The field \"" + field + "\" takes " + longest + " characters at most; this has " + length
                            + ". Make it shorter.");
        }
        return text;
    }
}
