package org.viceversa.learningpath;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What a path may be, and how it and its steps may go on. */
public final class PathRules {

    public static final int MOST_STEPS = 60;

    private static final Map<State, Set<State>> MOVES = Map.of(
            State.DRAFT, Set.of(State.PLANNED, State.ACTIVE, State.ARCHIVED),
            State.PLANNED, Set.of(State.DRAFT, State.ACTIVE, State.ARCHIVED),
            State.ACTIVE, Set.of(State.PLANNED, State.DONE, State.ARCHIVED),
            State.DONE, Set.of(State.ACTIVE, State.ARCHIVED),
            State.ARCHIVED, Set.of(State.DRAFT));

    private PathRules() {}

    static void requireSound(String title, List<Step> steps) {
        if (title.isBlank() || title.strip().length() > LearningPath.LONGEST_TITLE) {
            throw invalid("path-title-invalid", "A path needs a title of 200 characters at most.");
        }
        if (steps.size() > MOST_STEPS) {
            throw invalid("path-too-long", "A path has " + MOST_STEPS + " steps at most. Make two of it.");
        }
        if (steps.stream().anyMatch(step -> step.title().isBlank())) {
            throw invalid("step-title-invalid", "Each step needs a title.");
        }
        Map<UUID, List<UUID>> before = new HashMap<>();
        steps.forEach(step -> before.put(step.id(), step.after()));
        if (before.size() < steps.size()
                || steps.stream().anyMatch(step -> !before.keySet().containsAll(step.after()))) {
            throw invalid("step-before-unknown", "A step comes after one that is not in the path.");
        }
        steps.forEach(step -> requireNoLoop(step.id(), before, new HashSet<>(), step.after()));
    }

    private static void requireNoLoop(UUID itself, Map<UUID, List<UUID>> before, Set<UUID> passed, List<UUID> next) {
        for (UUID one : next) {
            if (one.equals(itself)) {
                throw invalid(
                        "step-loop", "A step would come after itself: follow what it comes after, and take one away.");
            }
            if (passed.add(one)) {
                requireNoLoop(itself, before, passed, before.getOrDefault(one, List.of()));
            }
        }
    }

    static void requireMove(LearningPath path, State to) {
        if (!MOVES.getOrDefault(path.state(), Set.of()).contains(to)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "path-state-impossible",
                    "The path is " + path.state() + " and cannot become " + to + ". Load it again.");
        }
        if (to == State.DONE && !isThrough(path.steps())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "path-not-through",
                    "Some steps are still open. Finish them, or say that you leave them out.");
        }
    }

    /** Whether each step is over, or is a choice of which another one is done. */
    static boolean isThrough(List<Step> steps) {
        Set<String> chosen = steps.stream()
                .filter(step -> step.state() == StepState.DONE)
                .map(Step::choice)
                .filter(choice -> !choice.isEmpty())
                .collect(Collectors.toSet());
        return steps.stream().allMatch(step -> step.state().isOver() || chosen.contains(step.choice()));
    }

    /** A step begins when those before it are done or left out, and when no other of its choice is under way. */
    static void requireStep(LearningPath path, Step step, StepState to) {
        boolean begins = to != StepState.PLANNED && to != StepState.SKIPPED && to != StepState.FAILED;
        if (!begins) {
            return;
        }
        Map<UUID, Step> byId = path.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        boolean open = (to == StepState.STARTED || to == StepState.DONE)
                && step.after().stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .anyMatch(before -> before.state() != StepState.DONE
                                && before.state() != StepState.SKIPPED
                                && !isChosenOtherwise(path, before));
        if (open) {
            throw new Refused(
                    Kind.CONFLICT,
                    "step-too-early",
                    "Something comes before this step. Finish that first, or say that you leave it out.");
        }
        if (isChosenOtherwise(path, step)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "step-chosen-otherwise",
                    "You chose another of these already. Put that one back first.");
        }
    }

    private static boolean isChosenOtherwise(LearningPath path, Step step) {
        return !step.choice().isEmpty()
                && path.steps().stream()
                        .filter(other ->
                                !other.id().equals(step.id()) && other.choice().equals(step.choice()))
                        .anyMatch(other -> !other.state().isOver() && other.state() != StepState.PLANNED
                                || other.state() == StepState.DONE);
    }

    /** What a step follows is not changed by hand, and what only a request can say nobody says without one. */
    static void requireByHand(Step step, StepState to) {
        if (to == StepState.REQUESTED || to == StepState.APPROVED) {
            throw new Refused(
                    Kind.CONFLICT,
                    "step-needs-request",
                    "A step is requested or approved by its request for tuition. Apply for it, and it follows.");
        }
        if (step.followsRequest()) {
            throw followsRequest();
        }
    }

    /** A step stays in its path, and what it is, while somebody decides about its request. */
    static void requireKept(List<Step> before, List<Step> after) {
        boolean lost = before.stream()
                .filter(Step::followsRequest)
                .anyMatch(step -> after.stream()
                        .noneMatch(other -> other.id().equals(step.id())
                                && other.kind() == step.kind()
                                && other.subject().equals(step.subject())));
        if (lost) {
            throw followsRequest();
        }
    }

    private static Refused followsRequest() {
        return new Refused(
                Kind.CONFLICT,
                "step-follows-request",
                "This step goes as its request for tuition goes. Withdraw the request first if you want it otherwise.");
    }

    static Refused stepUnknown() {
        return new Refused(
                Kind.NOT_FOUND, "step-unknown", "There is no such step in this path. Load it again.");
    }

    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "path-unknown", "There is no such path here. Load the list again.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "path-changed",
                "This path was changed in another window in the meantime. Nothing of this one was kept: load it again.");
    }

    private static Refused invalid(String code, String sentence) {
        return new Refused(Kind.INVALID, code, sentence);
    }
}
