package org.viceversa.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;

/**
 * What was released, as it was then: it stands until another one takes its place.
 *
 * @param attempt of the author's
 * @param by who released it; empty when handing in was enough
 * @param raw before lateness
 * @param penalised what counts
 * @param sheet as it was filled in
 */
public record Grade(
        int attempt,
        UUID submission,
        Optional<UUID> by,
        Instant at,
        BigDecimal raw,
        BigDecimal penalised,
        BigDecimal maximum,
        Optional<BigDecimal> rubricPoints,
        Lateness lateness,
        List<Line> lines,
        GradeSheet sheet) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param level index of the chosen one
     * @param points what it is worth of the maximum
     * @param feedback the grader's words, or else the level's own
     */
    public record Line(
            String criterion,
            String title,
            int level,
            List<LevelWords> levels,
            BigDecimal points,
            String feedback,
            Optional<SkillShown> skill) {
        public Line {
            levels = List.copyOf(levels);
        }

        public String levelTitle() {
            return levels.get(level).title();
        }
    }

    public record LevelWords(String title, String description) {}

    /**
     * @param level of the skill, 0 to 5, that the chosen level shows
     * @param before what a reflection had shown before, if one had
     */
    public record SkillShown(UUID skill, int level, Optional<Integer> before) {}

    public Grade {
        lines = List.copyOf(lines);
    }

    /** @param score a complete one */
    public static Grade of(
            Activity activity,
            UUID submission,
            int attempt,
            GradeSheet sheet,
            Lateness lateness,
            GradeScore score,
            Optional<UUID> by,
            Instant at) {
        return new Grade(
                attempt,
                submission,
                by,
                at,
                score.raw().orElseThrow(),
                score.penalised().orElseThrow(),
                score.maximum(),
                score.rubricPoints(),
                lateness,
                lines(activity, sheet),
                sheet);
    }

    public Grade with(List<Line> otherLines) {
        return new Grade(
                attempt, submission, by, at, raw, penalised, maximum, rubricPoints, lateness, otherLines, sheet);
    }

    private static List<Line> lines(Activity activity, GradeSheet sheet) {
        List<Line> lines = new ArrayList<>();
        activity.rubric().ifPresent(rubric -> {
            long weights =
                    rubric.criteria().stream().mapToLong(Criterion::weight).sum();
            for (Criterion criterion : rubric.criteria()) {
                Integer level = sheet.levels().get(criterion.id());
                if (level != null && level < criterion.levels().size()) {
                    lines.add(line(activity, criterion, level, weights, sheet));
                }
            }
        });
        return lines;
    }

    private static Line line(Activity activity, Criterion criterion, int level, long weights, GradeSheet sheet) {
        Level chosen = criterion.levels().get(level);
        BigDecimal points = activity.scoreMaximum()
                .multiply(BigDecimal.valueOf((long) criterion.weight() * chosen.percent()))
                .divide(HUNDRED.multiply(BigDecimal.valueOf(weights)), 2, RoundingMode.HALF_UP);
        return new Line(
                criterion.id(),
                criterion.title(),
                level,
                criterion.levels().stream()
                        .map(one -> new LevelWords(one.title(), one.description()))
                        .toList(),
                points,
                sheet.feedback().getOrDefault(criterion.id(), chosen.feedback()),
                criterion
                        .skill()
                        .flatMap(skill ->
                                chosen.proficiency().map(shown -> new SkillShown(skill, shown, Optional.empty()))));
    }
}
