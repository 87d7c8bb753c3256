package org.viceversa.programme;

import java.util.Optional;
import java.util.regex.Pattern;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What people typed, made safe to keep; too much of it is refused by name, never cut. */
final class Words {

    /** Controls, halves of characters, and what turns the direction of the rest of the page. */
    private static final String UNWANTED =
            "\\p{Cntrl}\\p{Cs}\\u0080-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern IN_A_LINE = Pattern.compile("[" + UNWANTED + "]+");
    private static final Pattern IN_LINES = Pattern.compile("[" + UNWANTED + "&&[^\\n\\t]]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Words() {}

    /**
     * One line.
     *
     * @throws Refused {@code text-too-long}
     */
    static String line(String field, String text, int longest) {
        return fitting(field, IN_A_LINE.matcher(text).replaceAll(" ").strip(), longest);
    }

    /**
     * Paragraphs: ends of lines stay.
     *
     * @throws Refused {@code text-too-long}
     */
    static String lines(String field, String text, int longest) {
        String even = LINE_END.matcher(text).replaceAll("\n");
        return fitting(field, IN_LINES.matcher(even).replaceAll(" ").strip(), longest);
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
