package org.viceversa.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.viceversa.rubric.Rubric.Criterion;

/** What the levels that were chosen come to. */
public final class RubricScore {

    private static final int HUNDRED = 100;

    private RubricScore() {}

    /**
     * The weighted mean of the chosen levels' percents as points; empty until every criterion has its level.
     *
     * @param chosen index of the level by the criterion's id, 0 for the lowest
     * @param scoreMaximum what 100 percent are
     * @return with two decimals, rounded half up
     */
    public static Optional<BigDecimal> points(Rubric rubric, Map<String, Integer> chosen, BigDecimal scoreMaximum) {
        long sum = 0;
        long weights = 0;
        for (Criterion criterion : rubric.criteria()) {
            Integer level = chosen.get(criterion.id());
            if (level == null || level < 0 || level >= criterion.levels().size()) {
                return Optional.empty();
            }
            sum += (long) criterion.weight() * criterion.levels().get(level).percent();
            weights += criterion.weight();
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(scoreMaximum
                        .multiply(BigDecimal.valueOf(sum))
                        .divide(BigDecimal.valueOf(weights * HUNDRED), 2, RoundingMode.HALF_UP));
    }
}
