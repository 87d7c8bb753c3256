package org.viceversa.learningpath;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;

/** Makes paths and changes them: people their own, those who run programmes the templates. */
public final class KeepPaths {

    private static final int MOST = 50;

    private final LearningPaths paths;
    private final Clock clock;

    public KeepPaths(LearningPaths paths, Clock clock) {
        this.paths = paths;
        this.clock = clock;
    }

    /** @param steps in order; what each is on the way to is not the form's to say */
    public record Draft(String title, Target target, List<Step> steps) {
        public Draft {
            steps = List.copyOf(steps);
        }
    }

    /** @param mine the caller's own */
    public record Found(List<LearningPath> mine, List<LearningPath> templates) {}

    public Found list(Caller caller) {
        return new Found(paths.listOf(caller.tenant(), caller.person().id()), paths.listTemplates(caller.tenant()));
    }

    /** @throws Refused {@code path-unknown} for what is neither the caller's nor a template */
    public LearningPath show(Caller caller, UUID id) {
        return paths.find(caller.tenant(), id)
                .filter(path -> path.owner()
                        .map(owner -> owner.equals(caller.person().id()))
                        .orElse(true))
                .orElseThrow(PathRules::unknown);
    }

    /** @throws Refused {@code not-allowed} for a template; {@code paths-too-many}; what is wrong with it */
    public LearningPath add(Caller caller, boolean template, Draft draft) {
        if (template) {
            caller.require(ToolRole.PROGRAMME_MANAGER);
        }
        PathRules.requireSound(draft.title(), draft.steps());
        Optional<UUID> owner =
                template ? Optional.empty() : Optional.of(caller.person().id());
        requireRoom(caller, template);
        LearningPath path = new LearningPath(
                UUID.randomUUID(),
                caller.tenant(),
                owner,
                draft.title(),
                draft.target(),
                State.DRAFT,
                planned(draft.steps(), Map.of()),
                1,
                clock.instant());
        paths.add(path);
        return path;
    }

    private void requireRoom(Caller caller, boolean template) {
        int there = template
                ? paths.listTemplates(caller.tenant()).size()
                : paths.listOf(caller.tenant(), caller.person().id()).size();
        if (there >= MOST) {
            throw new Refused(
                    Refused.Kind.CONFLICT, "paths-too-many", "There are " + MOST + " paths, which is the most.");
        }
    }

    /**
     * Steps that stay keep how far they are.
     *
     * @throws Refused {@code path-unknown}; {@code path-changed}; {@code not-allowed}; what is wrong with it
     */
    public LearningPath change(Caller caller, UUID id, int version, Draft draft) {
        LearningPath path = toChange(caller, id, version);
        PathRules.requireSound(draft.title(), draft.steps());
        Map<UUID, StepState> states = path.steps().stream().collect(Collectors.toMap(Step::id, Step::state));
        return paths.save(new LearningPath(
                path.id(),
                path.tenant(),
                path.owner(),
                draft.title(),
                draft.target(),
                path.state(),
                planned(draft.steps(), states),
                path.version(),
                clock.instant()));
    }

    /** Makes a path of one's own of a template, or of a path of one's own. */
    public LearningPath copy(Caller caller, UUID id) {
        LearningPath from = show(caller, id);
        Map<UUID, UUID> ids = new HashMap<>();
        from.steps().forEach(step -> ids.put(step.id(), UUID.randomUUID()));
        List<Step> steps = from.steps().stream().map(step -> copied(step, ids)).toList();
        return add(caller, false, new Draft(from.title(), from.target(), steps));
    }

    private static Step copied(Step step, Map<UUID, UUID> ids) {
        return new Step(
                ids.getOrDefault(step.id(), step.id()),
                step.kind(),
                step.subject(),
                step.title(),
                step.after().stream()
                        .map(before -> ids.getOrDefault(before, before))
                        .toList(),
                step.choice(),
                step.starts(),
                StepState.PLANNED);
    }

    /** @throws Refused {@code path-state-impossible}; {@code path-not-through}; as {@link #change} */
    public LearningPath move(Caller caller, UUID id, int version, State to) {
        LearningPath path = toChange(caller, id, version);
        PathRules.requireMove(path, to);
        return paths.save(path.with(to, clock.instant()));
    }

    /** @throws Refused {@code step-unknown}; {@code step-too-early}; {@code step-chosen-otherwise}; as {@link #change} */
    public LearningPath step(Caller caller, UUID id, int version, UUID stepId, StepState to) {
        LearningPath path = toChange(caller, id, version);
        Map<UUID, Step> byId = path.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        Step step = Optional.ofNullable(byId.get(stepId))
                .orElseThrow(() -> new Refused(
                        Refused.Kind.NOT_FOUND, "step-unknown", "There is no such step in this path. Load it again."));
        PathRules.requireStep(path, step, to);
        List<Step> steps = path.steps().stream()
                .map(one -> one.id().equals(stepId) ? one.with(to) : one)
                .toList();
        return paths.save(path.with(steps, clock.instant()));
    }

    private LearningPath toChange(Caller caller, UUID id, int version) {
        LearningPath path = show(caller, id);
        if (path.owner().isEmpty()) {
            caller.require(ToolRole.PROGRAMME_MANAGER);
        }
        if (path.version() != version) {
            throw PathRules.changed();
        }
        return path;
    }

    private static List<Step> planned(List<Step> steps, Map<UUID, StepState> states) {
        return steps.stream()
                .map(step -> step.with(states.getOrDefault(step.id(), StepState.PLANNED)))
                .toList();
    }
}
