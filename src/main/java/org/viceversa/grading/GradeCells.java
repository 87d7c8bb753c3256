package org.viceversa.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.grade.GradeSheet;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;

/** A sheet as the cells of a table's line, there and back. What no cell holds, such as comments in the text, stays. */
public final class GradeCells {

    public static final String ID = "id";
    public static final String VERSION = "version";
    private static final String CRITERION = "criterion:";
    private static final String POINTS = "points";
    private static final String PASSED = "passed";
    private static final String ADJUSTMENT = "adjustment";
    private static final String REASON = "reason";
    private static final String COMMENT = "comment";
    private static final int LONGEST_NUMBER = 12;

    private GradeCells() {}

    /** Of the columns that can be filled in, by their keys. */
    public static Map<String, String> titles(Activity activity) {
        Map<String, String> titles = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Criterion criterion : criteria(activity).values()) {
            String title = criterion.title() + " (1-" + criterion.levels().size() + ")";
            titles.put(CRITERION + criterion.id(), used.add(Texts.fold(title)) ? title : title + " " + criterion.id());
        }
        if (activity.grading() == Grading.POINTS && activity.rubric().isEmpty()) {
            titles.put(POINTS, "Points");
        }
        if (activity.grading() == Grading.PASS_FAIL) {
            titles.put(PASSED, "Passed");
        }
        if (activity.grading() == Grading.POINTS) {
            titles.put(ADJUSTMENT, "Adjustment");
            titles.put(REASON, "Reason");
        }
        titles.put(COMMENT, "Comment");
        return titles;
    }

    public static Map<String, String> of(Activity activity, GradeSheet sheet) {
        Map<String, String> cells = new LinkedHashMap<>();
        titles(activity).keySet().forEach(key -> cells.put(key, cell(key, sheet)));
        return cells;
    }

    private static String cell(String key, GradeSheet sheet) {
        return switch (key) {
            case POINTS -> sheet.points().map(GradeCells::plain).orElse("");
            case PASSED -> sheet.passed().map(passed -> passed ? "yes" : "no").orElse("");
            case ADJUSTMENT -> sheet.adjustment().signum() == 0 ? "" : plain(sheet.adjustment());
            case REASON -> sheet.adjustmentReason();
            case COMMENT -> sheet.comment();
            default ->
                Optional.ofNullable(sheet.levels().get(key.substring(CRITERION.length())))
                        .map(level -> String.valueOf(level + 1))
                        .orElse("");
        };
    }

    public static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /**
     * @param cells by the column's key; what is absent stays as it was, what is empty is taken away
     * @throws Refused {@code level-unknown}; {@code number-invalid}; {@code passed-invalid}
     */
    static GradeSheet read(Activity activity, GradeSheet before, Map<String, String> cells) {
        Map<String, Integer> levels = new HashMap<>(before.levels());
        criteria(activity).forEach((id, criterion) -> {
            String cell = cells.get(CRITERION + id);
            if (cell != null) {
                level(criterion, cell).ifPresentOrElse(level -> levels.put(id, level), () -> levels.remove(id));
            }
        });
        return new GradeSheet(
                levels,
                before.feedback(),
                cells.containsKey(POINTS) ? number(cells.get(POINTS)) : before.points(),
                cells.containsKey(PASSED) ? passed(cells.get(PASSED)) : before.passed(),
                cells.containsKey(ADJUSTMENT)
                        ? number(cells.get(ADJUSTMENT)).orElse(BigDecimal.ZERO)
                        : before.adjustment(),
                cells.getOrDefault(REASON, before.adjustmentReason()),
                cells.getOrDefault(COMMENT, before.comment()),
                before.remarks());
    }

    private static Map<String, Criterion> criteria(Activity activity) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        activity.rubric()
                .map(Rubric::criteria)
                .ifPresent(all -> all.forEach(criterion -> criteria.put(criterion.id(), criterion)));
        return criteria;
    }

    private static Optional<Integer> level(Criterion criterion, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        int most = criterion.levels().size();
        int level = cell.matches("[0-9]{1,2}") ? Integer.parseInt(cell) : 0;
        if (level < 1 || level > most) {
            throw new Refused(
                    Kind.INVALID,
                    "level-unknown",
                    "\"" + criterion.title() + "\" takes a level from 1 (the lowest) to " + most + ".");
        }
        return Optional.of(level - 1);
    }

    private static Optional<BigDecimal> number(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.replace('\u2212', '-').replace(',', '.');
        if (text.length() > LONGEST_NUMBER || !text.matches("[-+]?[0-9]+(\\.[0-9]+)?")) {
            throw new Refused(Kind.INVALID, "number-invalid", "A number such as 7.5 is expected here.");
        }
        return Optional.of(new BigDecimal(text).setScale(2, RoundingMode.HALF_UP));
    }

    private static Optional<Boolean> passed(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "yes", "true", "1", "passed" -> Optional.of(true);
            case "no", "false", "0", "failed" -> Optional.of(false);
            default ->
                throw new Refused(
                        Kind.INVALID, "passed-invalid", "Yes or no is expected here, or nothing for neither.");
        };
    }
}
