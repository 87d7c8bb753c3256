package org.viceversa.reflection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Texts;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a page saves: all that stands on it, as plain text. Nothing is ever cut.
 *
 * @param version of what was looked at; 0 for the first save
 * @param keepsBefore whether what was there before is put among the earlier versions, because it is replaced as a whole
 */
public record Draft(
        int version,
        SaveMark mark,
        Optional<Side> side,
        Optional<UUID> pairing,
        Map<String, String> answers,
        String aiStatement,
        boolean showsTimeline,
        List<UUID> meetings,
        boolean keepsBefore) {

    /** More than 50,000 words of any language have, all answers together. */
    public static final int MOST_CHARACTERS = 600_000;

    public static final int LONGEST_STATEMENT = 4_000;
    public static final int MOST_MEETINGS = 100;
    private static final int MOST_ANSWERS = 100;
    private static final Pattern PROMPT = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /**
     * @throws Refused {@code text-too-long}; {@code answers-invalid} for more answers or meetings than anything asks for
     */
    public Draft {
        if (answers.size() > MOST_ANSWERS
                || meetings.size() > MOST_MEETINGS
                || !answers.keySet().stream()
                        .allMatch(key -> PROMPT.matcher(key).matches())) {
            throw new Refused(
                    Kind.INVALID,
                    "answers-invalid",
                    "There are at most " + MOST_ANSWERS + " answers and " + MOST_MEETINGS
                            + " meetings, each by an id. What you wrote stays on the page.");
        }
        Map<String, String> clean = new TreeMap<>();
        answers.forEach((prompt, text) -> {
            String plain = Texts.cleanLines(text, Integer.MAX_VALUE);
            if (!plain.isEmpty()) {
                clean.put(prompt, plain);
            }
        });
        requireRoom(clean.values().stream().mapToInt(Draft::length).sum(), MOST_CHARACTERS, "Your reflection");
        String statement = Texts.cleanLines(aiStatement, Integer.MAX_VALUE);
        requireRoom(length(statement), LONGEST_STATEMENT, "What you say of artificial intelligence");
        answers = Map.copyOf(clean);
        aiStatement = statement;
        meetings = List.copyOf(meetings);
    }

    /** Characters as people count them: one outside of the first 65,536 is one, too. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void requireRoom(int length, int most, String what) {
        if (length > most) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    String.format(
                            Locale.ENGLISH,
                            "%s has %,d characters, and there is room for %,d. Nothing is lost: all of it stays on the page."
                                    + " Please shorten it; until then only what was saved before is safe.",
                            what,
                            length,
                            most));
        }
    }

    int words() {
        return answers.values().stream().mapToInt(WordCount::of).sum();
    }
}
