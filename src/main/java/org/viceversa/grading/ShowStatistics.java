package org.viceversa.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeSheet;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;

/** Shows how the grades of an activity are spread, once there are enough of them to say nothing of anybody. */
public final class ShowStatistics {

    /** As many people it takes. */
    static final int ENOUGH = 5;

    private static final int PARTS = 10;
    private static final int HUNDRED = 100;

    private final PaperDesk desk;
    private final Papers papers;

    public ShowStatistics(PaperDesk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /**
     * @param people with a grade
     * @param spread the rest, from five people on
     */
    public record Statistics(int people, Optional<Spread> spread) {}

    /** @param distribution tenths of the maximum, the topmost with the maximum itself */
    public record Spread(
            BigDecimal mean,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            List<Integer> distribution,
            List<OfCriterion> criteria) {}

    /**
     * @param mean of the levels, the lowest being 1
     * @param levels how many are at each
     */
    public record OfCriterion(String id, String title, int people, BigDecimal mean, List<Integer> levels) {}

    private record Marked(BigDecimal points, GradeSheet sheet) {}

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Statistics run(Caller caller, UUID activity) {
        Activity of = desk.activity(caller, activity);
        List<Marked> marked = papers.listAll(of.tenant(), of.id()).stream()
                .filter(paper -> paper.state() != MarkingState.EXCUSED)
                .flatMap(paper -> marked(paper, of).stream())
                .toList();
        return new Statistics(
                marked.size(), marked.size() < ENOUGH ? Optional.empty() : Optional.of(spread(of, marked)));
    }

    /** What stands, or else what it comes to so far. */
    private static Optional<Marked> marked(Paper paper, Activity of) {
        Optional<Marked> standing = paper.grade().map((Grade grade) -> new Marked(grade.penalised(), grade.sheet()));
        return standing.or(() -> paper.points(of).map(points -> new Marked(points, paper.sheet())));
    }

    private static Spread spread(Activity of, List<Marked> marked) {
        List<BigDecimal> points = marked.stream().map(Marked::points).sorted().toList();
        int people = points.size();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal middle = points.get((people - 1) / 2).add(points.get(people / 2));
        return new Spread(
                sum.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP),
                middle.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP),
                points.get(0),
                points.get(people - 1),
                distribution(of.scoreMaximum(), points),
                of.rubric().map(Rubric::criteria).orElse(List.of()).stream()
                        .flatMap(criterion -> ofCriterion(criterion, marked).stream())
                        .toList());
    }

    private static List<Integer> distribution(BigDecimal maximum, List<BigDecimal> points) {
        int[] counts = new int[PARTS];
        points.forEach(one -> {
            int percent = one.multiply(BigDecimal.valueOf(HUNDRED))
                    .divide(maximum, RoundingMode.DOWN)
                    .intValue();
            counts[Math.min(PARTS - 1, percent / PARTS)]++;
        });
        List<Integer> all = new ArrayList<>();
        for (int count : counts) {
            all.add(count);
        }
        return all;
    }

    private static Optional<OfCriterion> ofCriterion(Criterion criterion, List<Marked> marked) {
        int[] counts = new int[criterion.levels().size()];
        List<Integer> levels = marked.stream()
                .map(one -> one.sheet().levels().get(criterion.id()))
                .filter(Objects::nonNull)
                .filter(level -> level < counts.length)
                .toList();
        if (levels.size() < ENOUGH) {
            return Optional.empty();
        }
        levels.forEach(level -> counts[level]++);
        int sum = levels.stream().mapToInt(level -> level + 1).sum();
        List<Integer> each = new ArrayList<>();
        for (int count : counts) {
            each.add(count);
        }
        return Optional.of(new OfCriterion(
                criterion.id(),
                criterion.title(),
                levels.size(),
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(levels.size()), 2, RoundingMode.HALF_UP),
                each));
    }
}
