package org.viceversa.grade;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.Activity;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric.Criterion;

/** Looks whether a sheet fits the activity and the text that it is about, and makes its words safe to keep. */
public final class SheetChecks {

    public static final int LONGEST_COMMENT = 10_000;
    public static final int LONGEST_FEEDBACK = 2_000;
    public static final int LONGEST_REASON = 1_000;
    static final int MOST_REMARKS = 200;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_QUOTE = 2_000;

    private SheetChecks() {}

    /**
     * @param answers the text by the prompt's id
     * @throws Refused {@code marking-invalid}; {@code anchor-lost}
     */
    public static GradeSheet check(Activity activity, Map<String, String> answers, GradeSheet sheet) {
        Map<String, Criterion> criteria = new HashMap<>();
        activity.rubric().ifPresent(rubric -> rubric.criteria().forEach(one -> criteria.put(one.id(), one)));
        sheet.levels().forEach((id, level) -> requireLevel(criteria.get(id), level));
        Map<String, String> feedback = new HashMap<>();
        sheet.feedback().forEach((id, words) -> {
            if (!criteria.containsKey(id)) {
                throw otherRubric();
            }
            feedback.put(id, words(words, LONGEST_FEEDBACK, "What you say of a criterion"));
        });
        sheet.points().ifPresent(points -> requireBetween(points, BigDecimal.ZERO, activity.scoreMaximum()));
        requireBetween(sheet.adjustment(), activity.scoreMaximum().negate(), activity.scoreMaximum());
        return new GradeSheet(
                sheet.levels(),
                feedback,
                sheet.points(),
                sheet.passed(),
                sheet.adjustment(),
                words(sheet.adjustmentReason(), LONGEST_REASON, "The reason"),
                words(sheet.comment(), LONGEST_COMMENT, "The comment"),
                remarks(answers, sheet.remarks()));
    }

    private static List<Remark> remarks(Map<String, String> answers, List<Remark> remarks) {
        if (remarks.size() > MOST_REMARKS) {
            throw invalid("A text can have " + MOST_REMARKS + " comments in it. Put some of them together.");
        }
        Set<String> ids = new HashSet<>();
        return remarks.stream()
                .map(one -> {
                    if (one.id().isBlank() || one.id().length() > LONGEST_ID || !ids.add(one.id())) {
                        throw invalid("Each comment in the text needs an id of its own.");
                    }
                    String answer = answers.get(one.prompt());
                    if (answer == null || one.quote().length() > LONGEST_QUOTE || !one.standsIn(answer)) {
                        throw new Refused(
                                Kind.INVALID,
                                "anchor-lost",
                                "A comment hangs on words that do not stand there in the text. Load the text again and"
                                        + " choose its place anew; what you wrote is still on the page.");
                    }
                    return new Remark(
                            one.id(),
                            one.prompt(),
                            one.quote(),
                            one.offset(),
                            words(one.text(), LONGEST_FEEDBACK, "A comment in the text"));
                })
                .toList();
    }

    private static void requireLevel(@Nullable Criterion criterion, int level) {
        if (criterion == null) {
            throw otherRubric();
        }
        if (level < 0 || level >= criterion.levels().size()) {
            throw invalid("\"" + criterion.title() + "\" has the levels 1 to "
                    + criterion.levels().size() + ".");
        }
    }

    private static void requireBetween(BigDecimal points, BigDecimal least, BigDecimal most) {
        if (points.compareTo(least) < 0 || points.compareTo(most) > 0) {
            throw invalid("Points must be between " + least.stripTrailingZeros().toPlainString() + " and "
                    + most.stripTrailingZeros().toPlainString() + ".");
        }
    }

    /**
     * Made safe, never cut.
     *
     * @throws Refused {@code marking-invalid}
     */
    public static String words(String typed, int most, String what) {
        String clean = Texts.cleanLines(typed, Integer.MAX_VALUE);
        int length = clean.codePointCount(0, clean.length());
        if (length > most) {
            throw invalid(String.format(
                    Locale.ENGLISH,
                    "%s has %,d characters, and there is room for %,d. Nothing is lost: please shorten it.",
                    what,
                    length,
                    most));
        }
        return clean;
    }

    private static Refused otherRubric() {
        return invalid("The rubric was changed meanwhile and has no such criterion any more. Load this work again.");
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "marking-invalid", sentence);
    }
}
