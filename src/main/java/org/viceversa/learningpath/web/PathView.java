package org.viceversa.learningpath.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPath.Asked;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;

/** A path as pages show it. */
record PathView(
        UUID id,
        boolean template,
        String title,
        Target target,
        State state,
        List<StepView> steps,
        int version,
        Instant changedAt) {

    record StepView(
            UUID id,
            Step.Kind kind,
            Optional<UUID> subject,
            String title,
            List<UUID> after,
            String choice,
            Optional<LocalDate> starts,
            StepState state,
            Optional<CostView> cost,
            Optional<AskedView> request) {
        static StepView of(Step step, Map<UUID, Money> costs) {
            return new StepView(
                    step.id(),
                    step.kind(),
                    step.subject(),
                    step.title(),
                    step.after(),
                    step.choice(),
                    step.starts(),
                    step.state(),
                    step.subject().flatMap(id -> Optional.ofNullable(costs.get(id))).map(CostView::of),
                    step.asked().map(AskedView::of));
        }
    }

    /** @param digits behind the point */
    record CostView(long minor, String currency, int digits) {
        static CostView of(Money cost) {
            return new CostView(
                    cost.minor(),
                    cost.currency().getCurrencyCode(),
                    Math.max(0, cost.currency().getDefaultFractionDigits()));
        }
    }

    /**
     * The request for tuition that a step follows.
     *
     * @param reason for a no
     * @param words of whoever said no
     */
    record AskedView(UUID id, RequestState state, Optional<RequestReason> reason, String words) {
        static AskedView of(Asked one) {
            return new AskedView(one.request(), one.state(), one.reason(), one.words());
        }
    }

    static PathView of(LearningPath path, Map<UUID, Money> costs) {
        return new PathView(
                path.id(),
                path.owner().isEmpty(),
                path.title(),
                path.target(),
                path.state(),
                path.steps().stream()
                        .map(step -> StepView.of(step, costs))
                        .toList(),
                path.version(),
                path.changedAt());
    }
}
