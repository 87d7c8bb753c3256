package org.viceversa.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a grader filled in, complete or not.
 *
 * @param levels index of the chosen level by the criterion's id, 0 for the lowest
 * @param feedback words by the criterion's id; where there are none, the chosen level's own are said
 * @param points where there is no rubric
 * @param passed where nothing but that counts
 * @param adjustment added to the points, or taken off
 * @param adjustmentReason needed when there is an adjustment
 */
public record GradeSheet(
        Map<String, Integer> levels,
        Map<String, String> feedback,
        Optional<BigDecimal> points,
        Optional<Boolean> passed,
        BigDecimal adjustment,
        String adjustmentReason,
        String comment,
        List<Remark> remarks) {

    public static final GradeSheet EMPTY =
            new GradeSheet(Map.of(), Map.of(), Optional.empty(), Optional.empty(), BigDecimal.ZERO, "", "", List.of());

    public GradeSheet {
        levels = Map.copyOf(levels);
        feedback = Map.copyOf(feedback);
        points = points.map(GradeSheet::hundredths);
        adjustment = hundredths(adjustment);
        remarks = List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** As points are kept and shown. */
    static BigDecimal hundredths(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}
