package org.viceversa.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.viceversa.grade.Grade.Line;

/** What stands beside a grade in the LMS's gradebook, as plain text. */
public final class GradebookComment {

    /** What the gradebooks that we know take in any case. */
    static final int LONGEST = 10_000;

    private static final int LONGEST_LINE = 300;
    private static final String CUT = "\u2026";

    private GradebookComment() {}

    /** Lateness first, so that it is read; then the rubric, a line for each criterion; then the grader's own words. */
    public static String of(Grade grade) {
        List<String> head = new ArrayList<>();
        if (grade.lateness().isLate()) {
            head.add(lateness(grade));
        }
        grade.lines().stream().map(GradebookComment::line).forEach(head::add);
        if (grade.sheet().adjustment().signum() != 0) {
            head.add(signed(grade.sheet().adjustment()) + ": " + grade.sheet().adjustmentReason());
        }
        List<String> parts = new ArrayList<>();
        if (!head.isEmpty()) {
            parts.add(String.join("\n", head));
        }
        if (!grade.sheet().comment().isBlank()) {
            parts.add(grade.sheet().comment());
        }
        int remarks = grade.sheet().remarks().size();
        if (remarks > 0) {
            parts.add(
                    remarks == 1
                            ? "1 comment stands in the text: open the activity to read it."
                            : remarks + " comments stand in the text: open the activity to read them.");
        }
        return cut(String.join("\n\n", parts), LONGEST);
    }

    private static String lateness(Grade grade) {
        String label = grade.lateness().label();
        return grade.raw().compareTo(grade.penalised()) == 0
                ? label
                : label + " (" + plain(grade.raw()) + " \u2192 " + plain(grade.penalised()) + ")";
    }

    private static String line(Line line) {
        String text = line.title() + ": " + line.levelTitle() + " (" + (line.level() + 1) + "/"
                + line.levels().size() + ")";
        String feedback = line.feedback().replaceAll("\\s+", " ").strip();
        return cut(feedback.isEmpty() ? text : text + " \u2013 " + feedback, LONGEST_LINE);
    }

    private static String signed(BigDecimal points) {
        return (points.signum() < 0 ? "\u2212" : "+") + plain(points.abs());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
