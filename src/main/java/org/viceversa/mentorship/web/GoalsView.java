package org.viceversa.mentorship.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.Goal.Step;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.mentorship.ShowGoals.Line;
import org.viceversa.mentorship.ShowGoals.Shown;
import org.viceversa.mentorship.ShowGoals.Wish;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Estimate;
import org.viceversa.skills.Skill;

/**
 * What two people want to reach, the oldest first.
 *
 * @param wishes what the caller said when they enrolled, to begin goals with
 */
record GoalsView(List<GoalView> goals, List<WishView> wishes) {

    /** @param id of the skill */
    record WishView(UUID id, String name, List<String> levels, int from, int to) {
        static WishView of(Wish wish) {
            return new WishView(
                    wish.skill().id(), wish.skill().name(), wish.skill().levelWords(), wish.from(), wish.to());
        }
    }

    /** @param levels what each level of the skill looks like; an empty one stands for the usual words */
    record SkillOfGoalView(UUID id, String name, List<String> levels) {
        static SkillOfGoalView of(Skill skill) {
            return new SkillOfGoalView(skill.id(), skill.name(), skill.levelWords());
        }
    }

    /** What one of the two said last. */
    record VoiceView(int level, String note, Instant at) {
        static VoiceView of(Assessment said) {
            return new VoiceView(said.level(), said.note(), said.at());
        }
    }

    /**
     * @param from level at the beginning, where it is about a skill
     * @param to level that is wanted
     * @param now what the two voices come to; absent while neither has said anything
     * @param voices by side
     * @param twinned whether nothing is missing to call it met
     */
    record GoalView(
            UUID id,
            Side learner,
            Type type,
            Optional<UUID> twin,
            String title,
            Optional<SkillOfGoalView> skill,
            int from,
            int to,
            Optional<Double> now,
            Map<Side, VoiceView> voices,
            boolean twinned,
            String evidence,
            Optional<LocalDate> due,
            List<Step> steps,
            String attitude,
            State state,
            int version,
            Instant changedAt) {
        static GoalView of(Line line) {
            Goal goal = line.goal();
            return new GoalView(
                    goal.id(),
                    goal.learner(),
                    goal.type(),
                    goal.twin(),
                    goal.title(),
                    line.skill().map(SkillOfGoalView::of),
                    goal.from(),
                    goal.to(),
                    line.reached().map(Estimate::level),
                    line.voices().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> VoiceView.of(one.getValue()))),
                    line.twinned(),
                    goal.evidence(),
                    goal.due(),
                    goal.steps(),
                    goal.attitude(),
                    goal.state(),
                    goal.version(),
                    goal.changedAt());
        }
    }

    static GoalsView of(Shown shown) {
        return new GoalsView(
                shown.lines().stream().map(GoalView::of).toList(),
                shown.wishes().stream().map(WishView::of).toList());
    }
}
