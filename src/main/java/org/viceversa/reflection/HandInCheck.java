package org.viceversa.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What a reflection lacks before it can be handed in. */
final class HandInCheck {

    private HandInCheck() {}

    /**
     * @param prompt whose answer it is about; empty for the whole
     * @param words that there are
     * @param limit that there must be at least or at most
     */
    record Lack(What what, Optional<String> prompt, int words, int limit) {}

    enum What {
        NOTHING_WRITTEN,
        TOO_FEW,
        TOO_MANY,
        NO_SIDE,
        NO_STATEMENT
    }

    /** In the order of the page. */
    static List<Lack> of(Activity activity, Reflection one) {
        List<Lack> lacks = new ArrayList<>();
        if (one.side().isEmpty()) {
            lacks.add(new Lack(What.NO_SIDE, Optional.empty(), 0, 0));
        }
        int all = 0;
        for (Activity.Prompt prompt : activity.prompts()) {
            int words = WordCount.of(one.answer(prompt.id()));
            all += words;
            add(lacks, Optional.of(prompt.title()), words, prompt.words());
        }
        if (activity.prompts().stream()
                .allMatch(prompt -> one.answer(prompt.id()).isEmpty())) {
            lacks.add(new Lack(What.NOTHING_WRITTEN, Optional.empty(), 0, 1));
        }
        add(lacks, Optional.empty(), all, activity.words());
        if (activity.aiStatement() == AiStatement.REQUIRE && one.aiStatement().isEmpty()) {
            lacks.add(new Lack(What.NO_STATEMENT, Optional.empty(), 0, 0));
        }
        return List.copyOf(lacks);
    }

    private static void add(List<Lack> lacks, Optional<String> prompt, int words, WordLimits limits) {
        if (words < limits.least()) {
            lacks.add(new Lack(What.TOO_FEW, prompt, words, limits.least()));
        }
        if (limits.most() > 0 && words > limits.most()) {
            lacks.add(new Lack(What.TOO_MANY, prompt, words, limits.most()));
        }
    }

    static Refused refusal(Lack lack) {
        String where = lack.prompt().map(title -> "\"" + title + "\"").orElse("Your reflection as a whole");
        return switch (lack.what()) {
            case NOTHING_WRITTEN -> refused("nothing-written", "There is nothing written yet that could be handed in.");
            case NO_SIDE -> refused("side-missing", "Say first as which of the two sides you write.");
            case NO_STATEMENT ->
                refused(
                        "ai-statement-missing",
                        "This course asks you to say how you used artificial intelligence, also if you did not.");
            case TOO_FEW ->
                refused(
                        "words-too-few",
                        String.format(
                                Locale.ENGLISH,
                                "%s has %,d words; at least %,d are asked for.",
                                where,
                                lack.words(),
                                lack.limit()));
            case TOO_MANY ->
                refused(
                        "words-too-many",
                        String.format(
                                Locale.ENGLISH,
                                "%s has %,d words; at most %,d can be handed in.",
                                where,
                                lack.words(),
                                lack.limit()));
        };
    }

    private static Refused refused(String code, String sentence) {
        return new Refused(Kind.CONFLICT, code, sentence + " Nothing was handed in, and your text is kept.");
    }
}
