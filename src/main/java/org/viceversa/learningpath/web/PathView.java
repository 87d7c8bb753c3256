package org.viceversa.learningpath.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;

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
            StepState state) {
        static StepView of(Step step) {
            return new StepView(
                    step.id(),
                    step.kind(),
                    step.subject(),
                    step.title(),
                    step.after(),
                    step.choice(),
                    step.starts(),
                    step.state());
        }
    }

    static PathView of(LearningPath path) {
        return new PathView(
                path.id(),
                path.owner().isEmpty(),
                path.title(),
                path.target(),
                path.state(),
                path.steps().stream().map(StepView::of).toList(),
                path.version(),
                path.changedAt());
    }
}
