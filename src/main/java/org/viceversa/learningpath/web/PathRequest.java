package org.viceversa.learningpath.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.learningpath.KeepPaths.Draft;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.web.Asked;

/** A path as a form sends it; each step has an id, so that others can come after it. */
record PathRequest(
        @Nullable Boolean template,
        @Nullable String title,
        @Nullable String target,
        @Nullable List<StepRequest> steps,
        @Nullable Integer version) {

    record StepRequest(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String subject,
            @Nullable String title,
            @Nullable List<String> after,
            @Nullable String choice,
            @Nullable String starts) {
        Step toStep() {
            List<UUID> earlier = Asked.list(after).stream().map(PathWords::id).toList();
            return new Step(
                    PathWords.id(id),
                    PathWords.word(Step.Kind.class, kind),
                    PathWords.findId(subject),
                    Asked.text(title),
                    earlier,
                    Asked.text(choice),
                    PathWords.findDate(starts),
                    StepState.PLANNED);
        }
    }

    Draft toDraft() {
        return new Draft(
                Asked.text(title),
                PathWords.word(Target.class, target),
                Asked.list(steps).stream().map(StepRequest::toStep).toList());
    }
}
