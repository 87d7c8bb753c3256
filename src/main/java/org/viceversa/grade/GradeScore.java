package org.viceversa.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.RubricScore;

/**
 * What a sheet comes to.
 *
 * @param missing what must still be said: ids of criteria, {@code points}, {@code passed}, {@code adjustmentReason}
 * @param rubricPoints what the levels come to, once all are chosen
 * @param raw with the adjustment, before lateness; empty while something is missing
 * @param penalised what counts
 */
public record GradeScore(
        List<String> missing,
        Optional<BigDecimal> rubricPoints,
        Optional<BigDecimal> raw,
        Optional<BigDecimal> penalised,
        BigDecimal maximum) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GradeScore {
        missing = List.copyOf(missing);
    }

    public static GradeScore of(Activity activity, GradeSheet sheet, Lateness lateness) {
        BigDecimal maximum = GradeSheet.hundredths(activity.scoreMaximum());
        Optional<BigDecimal> rubricPoints = activity.rubric()
                .flatMap(rubric -> RubricScore.points(rubric, sheet.levels(), activity.scoreMaximum()));
        List<String> missing = missing(activity, sheet, rubricPoints);
        if (!missing.isEmpty()) {
            return new GradeScore(missing, rubricPoints, Optional.empty(), Optional.empty(), maximum);
        }
        BigDecimal raw = switch (activity.grading()) {
            case COMPLETION -> maximum;
            case PASS_FAIL -> sheet.passed().orElse(false) ? maximum : GradeSheet.hundredths(BigDecimal.ZERO);
            case POINTS ->
                rubricPoints
                        .or(sheet::points)
                        .orElseThrow()
                        .add(sheet.adjustment())
                        .max(GradeSheet.hundredths(BigDecimal.ZERO))
                        .min(maximum);
        };
        BigDecimal penalised = raw.multiply(BigDecimal.valueOf(100L - lateness.effectivePercent()))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return new GradeScore(missing, rubricPoints, Optional.of(raw), Optional.of(penalised), maximum);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    private static List<String> missing(Activity activity, GradeSheet sheet, Optional<BigDecimal> rubricPoints) {
        List<String> missing = new ArrayList<>();
        switch (activity.grading()) {
            case COMPLETION -> {
                return missing;
            }
            case PASS_FAIL -> {
                if (sheet.passed().isEmpty()) {
                    missing.add("passed");
                }
            }
            case POINTS -> {
                activity.rubric().map(Rubric::criteria).orElse(List.of()).stream()
                        .filter(one -> lacksLevel(one, sheet))
                        .map(Rubric.Criterion::id)
                        .forEach(missing::add);
                if (missing.isEmpty()
                        && rubricPoints.isEmpty()
                        && sheet.points().isEmpty()) {
                    missing.add("points");
                }
                if (sheet.adjustment().signum() != 0 && sheet.adjustmentReason().isBlank()) {
                    missing.add("adjustmentReason");
                }
            }
        }
        return missing;
    }

    private static boolean lacksLevel(Rubric.Criterion criterion, GradeSheet sheet) {
        Integer level = sheet.levels().get(criterion.id());
        return level == null || level >= criterion.levels().size();
    }
}
