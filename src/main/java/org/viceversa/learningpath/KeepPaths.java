package org.viceversa.learningpath;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offerings;
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
    private final Offerings offerings;
    private final FinishOffering finishOffering;
    private final Clock clock;

    public KeepPaths(LearningPaths paths, Offerings offerings, FinishOffering finishOffering, Clock clock) {
        this.paths = paths;
        this.offerings = offerings;
        this.finishOffering = finishOffering;
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
        PathRules.requireKept(path.steps(), draft.steps());
        Map<UUID, Step> before = path.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return paths.save(new LearningPath(
                path.id(),
                path.tenant(),
                path.owner(),
                draft.title(),
                draft.target(),
                path.state(),
                planned(draft.steps(), before),
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

    /**
     * Who says of something free that it is done has what it gives.
     *
     * @throws Refused {@code step-unknown}; {@code step-too-early}; {@code step-chosen-otherwise}; {@code
     *     step-needs-request}; {@code step-follows-request}; as {@link #change}
     */
    public LearningPath step(Caller caller, UUID id, int version, UUID stepId, StepState to) {
        LearningPath path = toChange(caller, id, version);
        Map<UUID, Step> byId = path.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        Step step = Optional.ofNullable(byId.get(stepId)).orElseThrow(PathRules::stepUnknown);
        PathRules.requireByHand(step, to);
        PathRules.requireStep(path, step, to);
        List<Step> steps = path.steps().stream()
                .map(one -> one.id().equals(stepId) ? one.with(to) : one)
                .toList();
        LearningPath saved = paths.save(path.with(steps, clock.instant()));
        if (to == StepState.DONE && step.state() != StepState.DONE && path.owner().isPresent()) {
            finish(caller, step);
        }
        return saved;
    }

    private void finish(Caller caller, Step step) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        UUID person = caller.person().id();
        findOffering(caller.tenant(), step)
                .filter(offering -> offering.cost().isEmpty())
                .ifPresent(offering -> finishOffering.run(
                        offering,
                        new FinishOffering.Finished(
                                caller.tenant(),
                                person,
                                person,
                                step.id(),
                                today,
                                false,
                                "Marked done in a path by the person themselves")));
    }

    private Optional<Offering> findOffering(UUID tenant, Step step) {
        return step.subject()
                .filter(id -> step.kind() == Step.Kind.OFFERING)
                .flatMap(id -> offerings.find(tenant, id));
    }

    /** What the steps of paths cost that cost something, by offering. */
    public Map<UUID, Money> costs(UUID tenant, List<LearningPath> all) {
        List<UUID> ids = all.stream()
                .flatMap(path -> path.steps().stream())
                .filter(step -> step.kind() == Step.Kind.OFFERING)
                .flatMap(step -> step.subject().stream())
                .distinct()
                .toList();
        Map<UUID, Money> costs = new HashMap<>();
        offerings.listByIds(tenant, ids).forEach((id, offering) -> offering.cost().ifPresent(cost -> costs.put(id, cost)));
        return costs;
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

    private static List<Step> planned(List<Step> steps, Map<UUID, Step> before) {
        return steps.stream()
                .map(step -> Optional.ofNullable(before.get(step.id()))
                        .map(one -> step.with(one.state(), one.asked()))
                        .orElseGet(() -> step.with(StepState.PLANNED, Optional.empty())))
                .toList();
    }
}
