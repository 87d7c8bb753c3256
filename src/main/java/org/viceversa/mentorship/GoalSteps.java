package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.pairing.Pairing;

/** Goals need somebody: one for each side, a twin, a look when their day comes. */
public final class GoalSteps implements NextSteps {

    private static final int DUE = 50;
    private static final int GOOD_TO_DO = 30;
    private static final int DAYS_AHEAD = 14;

    private final Goals goals;

    public GoalSteps(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        if (mentorship.pairing().state() == Pairing.State.CLOSING) {
            return List.of();
        }
        List<Goal> all = goals.listOf(mentorship.tenant(), mentorship.id());
        List<NextStep> steps = new ArrayList<>();
        boolean hasOwn =
                all.stream().anyMatch(goal -> goal.learner() == mentorship.side() && goal.state() != State.DROPPED);
        if (!hasOwn) {
            steps.add(NextStep.of("set-goal", DUE));
        }
        for (Goal goal : all) {
            if (goal.state() == State.OPEN) {
                about(mentorship, goal, all).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private static Optional<NextStep> about(Mentorship mentorship, Goal goal, List<Goal> all) {
        if (isDueSoon(mentorship, goal)) {
            return goal.due().map(day -> step("goal-due", DUE, goal, Optional.of(day), mentorship));
        }
        return lacksTwin(goal, all)
                ? Optional.of(step("add-twin", GOOD_TO_DO, goal, Optional.empty(), mentorship))
                : Optional.empty();
    }

    private static boolean isDueSoon(Mentorship mentorship, Goal goal) {
        LocalDate ahead = mentorship.today().plusDays(DAYS_AHEAD);
        return goal.learner() == mentorship.side()
                && goal.due().filter(day -> !day.isAfter(ahead)).isPresent();
    }

    private static boolean lacksTwin(Goal goal, List<Goal> all) {
        return goal.type() == Type.HOW_TO
                && all.stream()
                        .noneMatch(other -> other.type() == Type.PROTOCOL
                                && other.state() != State.DROPPED
                                && goal.twin().filter(other.id()::equals).isPresent());
    }

    private static NextStep step(String code, int weight, Goal goal, Optional<LocalDate> day, Mentorship mentorship) {
        return new NextStep(
                code,
                weight,
                day.map(one -> endOf(one, mentorship)),
                Optional.of(goal.id().toString()),
                goal.title());
    }

    /** The last moment of a day in the cycle's zone. */
    static Instant endOf(LocalDate day, Mentorship mentorship) {
        return day.plusDays(1)
                .atStartOfDay(mentorship.place().cycle().zone())
                .toInstant()
                .minusSeconds(1);
    }
}
