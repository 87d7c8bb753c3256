package org.viceversa.reflection;

import java.util.Locale;
import java.util.stream.Collectors;
import org.viceversa.secret.Secrets;

/**
 * What was handed in as one plain text, the same for ever: its digest is on the receipt, so that anybody who has the file
 * can check with a common tool (SHA-256) that this is what was handed in.
 */
public final class SubmissionText {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_SIGNS = 10;
    private static final int BITS_OF_A_SIGN = 5;
    private static final int HEX = 16;
    private static final int HEX_OF_CODE = 13;

    private SubmissionText() {}

    /** Lines end with a single line feed. */
    public static String of(Submission one) {
        String head = "Handed in: " + one.submittedAt() + "\nAttempt: " + one.attempt() + "\nId: " + one.id() + "\n";
        String answers = one.answers().stream()
                .map(answer ->
                        "\n" + line(answer.title()) + "\n" + line(answer.asked()) + "\n\n" + answer.text() + "\n")
                .collect(Collectors.joining());
        String meetings = one.sessions().stream()
                .map(met -> "\nMeeting: " + met.startedAt() + ", " + met.minutes() + " minutes, " + line(met.agenda()))
                .collect(Collectors.joining());
        String statement = one.aiStatement().isEmpty() ? "" : "\n\nOn artificial intelligence:\n" + one.aiStatement();
        return head + answers + meetings + statement + "\n";
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    /** SHA-256 of the text's bytes in UTF-8, in lower-case hex. */
    public static String digest(Submission one) {
        return Secrets.hash(of(one));
    }

    /** Short enough to be read out, from the digest: two groups of five signs without I, L, O and U. */
    static String code(String digest) {
        long bits = Long.parseLong(digest.substring(0, HEX_OF_CODE), HEX);
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < CODE_SIGNS; sign++) {
            code.insert(0, SIGNS.charAt((int) (bits & (SIGNS.length() - 1))));
            bits >>= BITS_OF_A_SIGN;
        }
        return String.format(Locale.ROOT, "%s-%s", code.substring(0, CODE_SIGNS / 2), code.substring(CODE_SIGNS / 2));
    }
}
