package org.viceversa.learningpath.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.learningpath.LearningPath.Asked;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.persistence.JsonColumn;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;

/** The steps of a path, which are always read and written whole, as JSON in one column. */
final class StepsJson {

    private static final JsonColumn JSON =
            new JsonColumn(JsonMapper.builder().build(), "The column steps of table learning_path");
    private static final TypeReference<List<Kept>> STEPS = new TypeReference<>() {};

    private StepsJson() {}

    private record Kept(
            UUID id,
            String kind,
            @Nullable UUID subject,
            String title,
            List<UUID> after,
            String choice,
            @Nullable String starts,
            String state,
            @Nullable UUID request,
            @Nullable String requestState,
            @Nullable String reason,
            @Nullable String words) {
        static Kept of(Step step) {
            return new Kept(
                    step.id(),
                    step.kind().name(),
                    step.subject().orElse(null),
                    step.title(),
                    step.after(),
                    step.choice(),
                    step.starts().map(LocalDate::toString).orElse(null),
                    step.state().name(),
                    step.asked().map(Asked::request).orElse(null),
                    step.asked().map(one -> one.state().name()).orElse(null),
                    step.asked().flatMap(Asked::reason).map(Enum::name).orElse(null),
                    step.asked().map(Asked::words).orElse(null));
        }

        Step toStep() {
            return new Step(
                    id,
                    Step.Kind.valueOf(kind),
                    Optional.ofNullable(subject),
                    title,
                    after,
                    choice,
                    Optional.ofNullable(starts).map(LocalDate::parse),
                    StepState.valueOf(state),
                    Optional.ofNullable(request).map(this::toAsked));
        }

        private Asked toAsked(UUID id) {
            return new Asked(
                    id,
                    Optional.ofNullable(requestState).map(RequestState::valueOf).orElse(RequestState.DRAFT),
                    Optional.ofNullable(reason).map(RequestReason::valueOf),
                    Optional.ofNullable(words).orElse(""));
        }
    }

    static String of(List<Step> steps) {
        return JSON.write(steps.stream().map(Kept::of).toList());
    }

    static List<Step> read(String json) {
        return JSON.read(json, STEPS).stream().map(Kept::toStep).toList();
    }
}
