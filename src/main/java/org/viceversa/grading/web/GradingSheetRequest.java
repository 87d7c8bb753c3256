package org.viceversa.grading.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Remark;
import org.viceversa.web.Asked;

/**
 * All that a grader filled in.
 *
 * @param version of what was looked at
 * @param levels index of the chosen level by the criterion's id; one without is left out
 * @param feedback by the criterion's id; where there is none, the level's own is said
 * @param points where there is no rubric
 */
record GradingSheetRequest(
        @Nullable Integer version,
        @Nullable Map<String, @Nullable Integer> levels,
        @Nullable Map<String, @Nullable String> feedback,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        @Nullable BigDecimal adjustment,
        @Nullable String adjustmentReason,
        @Nullable String comment,
        @Nullable List<AnchorRequest> anchors) {

    record AnchorRequest(
            @Nullable String id,
            @Nullable String prompt,
            @Nullable String quote,
            int offset,
            @Nullable String text) {
        Remark toRemark() {
            return new Remark(Asked.text(id), Asked.text(prompt), Asked.text(quote), offset, Asked.text(text));
        }
    }

    GradeSheet toSheet() {
        return new GradeSheet(
                present(levels),
                present(feedback),
                GradingAsked.points(points),
                Optional.ofNullable(passed),
                GradingAsked.points(adjustment).orElse(BigDecimal.ZERO),
                Asked.text(adjustmentReason),
                Asked.text(comment),
                Asked.list(anchors).stream().map(AnchorRequest::toRemark).toList());
    }

    private static <V> Map<String, V> present(@Nullable Map<String, @Nullable V> values) {
        Map<String, V> present = new HashMap<>();
        if (values != null) {
            values.forEach((key, value) -> {
                if (value != null) {
                    present.put(key, value);
                }
            });
        }
        return present;
    }
}
