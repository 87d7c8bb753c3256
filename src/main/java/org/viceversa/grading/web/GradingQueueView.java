package org.viceversa.grading.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Lateness;
import org.viceversa.grading.Faces;
import org.viceversa.grading.PaperQueue.Line;
import org.viceversa.grading.ShowQueue;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.rubric.Rubric;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.scoredelivery.ListDeliveries;

/**
 * A part of what was handed in.
 *
 * @param counts by state, and all, late, mine, problem
 */
record GradingQueueView(
        ActivityHeadView activity, Map<String, Integer> counts, List<RowView> rows, int total, int page, int pages) {

    record ActivityHeadView(
            UUID id,
            String title,
            String instructions,
            BigDecimal scoreMaximum,
            Activity.Grading grading,
            boolean anonymous,
            ReleaseView release,
            DatesView dates,
            LateView late,
            Activity.AiStatement aiStatement,
            Optional<CriteriaView> rubric) {

        static ActivityHeadView of(Activity one) {
            return new ActivityHeadView(
                    one.id(),
                    one.title(),
                    one.instructions(),
                    one.scoreMaximum(),
                    one.grading(),
                    one.anonymous(),
                    new ReleaseView(one.release().when(), one.release().at()),
                    new DatesView(
                            one.dates().opens(), one.dates().due(), one.dates().cutoff()),
                    new LateView(
                            one.late().percentPerDay(),
                            one.late().mostPercent(),
                            one.late().graceMinutes()),
                    one.aiStatement(),
                    one.rubric().map(CriteriaView::of));
        }
    }

    record ReleaseView(Activity.Release.When when, Optional<Instant> at) {}

    record DatesView(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> cutoff) {}

    record LateView(int percentPerDay, int mostPercent, int graceMinutes) {}

    record CriteriaView(List<CriterionView> criteria) {
        static CriteriaView of(Rubric rubric) {
            return new CriteriaView(rubric.criteria().stream()
                    .map(one -> new CriterionView(
                            one.id(),
                            one.title(),
                            one.description(),
                            one.weight(),
                            one.skill(),
                            one.levels().stream()
                                    .map(level -> new LevelView(
                                            level.title(), level.description(), level.percent(), level.feedback()))
                                    .toList()))
                    .toList());
        }
    }

    record CriterionView(
            String id, String title, String description, int weight, Optional<UUID> skill, List<LevelView> levels) {}

    record LevelView(String title, String description, int percent, String feedback) {}

    record RowView(
            UUID who,
            String name,
            MarkingState state,
            int attempt,
            Optional<Instant> submittedAt,
            long lateSeconds,
            int penaltyPercent,
            boolean waived,
            int words,
            Optional<BigDecimal> score,
            Optional<BigDecimal> released,
            Optional<MarkerView> marker,
            Optional<HolderView> heldBy,
            boolean regrade,
            Optional<DeliveryNewsView> delivery,
            Optional<Gradability.Reason> notGradable) {}

    record MarkerView(UUID id, String name) {
        static Optional<MarkerView> of(Optional<UUID> marker, Faces faces) {
            return marker.map(id -> new MarkerView(id, faces.name(id)));
        }
    }

    /** Who is at it just now. */
    record HolderView(String name, Instant until, boolean me) {
        static Optional<HolderView> of(Optional<Lease> lease, Faces faces, UUID grader, Instant now) {
            return lease.filter(one -> one.isOpen(now))
                    .map(one -> new HolderView(
                            faces.name(one.by()), one.until(), one.by().equals(grader)));
        }
    }

    /** @param words a key of the words of deliveries, as is the hint */
    record DeliveryNewsView(String state, String words, String hint) {
        static DeliveryNewsView of(ListDeliveries.Shown shown) {
            return new DeliveryNewsView(shown.state().name(), shown.words(), shown.hint());
        }
    }

    static GradingQueueView of(ShowQueue.Page page, int number) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("all", page.counts().all());
        for (MarkingState state : MarkingState.values()) {
            if (state != MarkingState.NOT_HANDED_IN) {
                counts.put(state.name(), page.counts().byState().getOrDefault(state, 0));
            }
        }
        counts.put("late", page.counts().late());
        counts.put("mine", page.counts().mine());
        counts.put("problem", page.troubled());
        return new GradingQueueView(
                ActivityHeadView.of(page.activity()),
                counts,
                page.lines().stream().map(line -> row(page, line)).toList(),
                page.total(),
                number,
                (page.total() + ShowQueue.SHOWN - 1) / ShowQueue.SHOWN);
    }

    private static RowView row(ShowQueue.Page page, Line line) {
        Lateness lateness = page.lateness(line);
        Faces faces = page.faces();
        return new RowView(
                faces.who(line.id(), line.person()),
                faces.author(line.person(), line.number()),
                line.state(),
                line.attempt(),
                faces.areHidden() ? Optional.empty() : Optional.of(line.submittedAt()),
                lateness.seconds(),
                lateness.penaltyPercent(),
                line.waived(),
                line.words(),
                line.score(),
                line.released(),
                MarkerView.of(line.marker(), faces),
                HolderView.of(line.lease(), faces, page.grader(), page.now()),
                line.regrade(),
                Optional.ofNullable(page.deliveries().get(line.person())).map(DeliveryNewsView::of),
                Optional.ofNullable(page.notGradable().get(line.person())));
    }
}
