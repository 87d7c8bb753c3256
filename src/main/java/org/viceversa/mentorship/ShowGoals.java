package org.viceversa.mentorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Assessments;
import org.viceversa.skills.Estimate;
import org.viceversa.skills.FreshnessRule;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/**
 * Shows two people their goals, and how far the learner came by what the two said of it to each other. What anybody else
 * says of the learner's level is the learner's own and not shown here.
 */
public final class ShowGoals {

    private final OpenMentorship openMentorship;
    private final Goals goals;
    private final Enrolments enrolments;
    private final Skills skills;
    private final Assessments assessments;

    public ShowGoals(
            OpenMentorship openMentorship, Goals goals, Enrolments enrolments, Skills skills, Assessments assessments) {
        this.openMentorship = openMentorship;
        this.goals = goals;
        this.enrolments = enrolments;
        this.skills = skills;
        this.assessments = assessments;
    }

    /**
     * @param skill what it is about, if it is about a skill
     * @param reached what the two voices come to; empty while neither has said anything
     * @param voices the last word of each of the two, by side
     * @param twinned whether nothing is missing to call it met
     */
    public record Line(
            Goal goal,
            Optional<Skill> skill,
            Optional<Estimate> reached,
            Map<Side, Assessment> voices,
            boolean twinned) {}

    /**
     * What somebody said when they enrolled that they want to learn: a goal could begin with it.
     *
     * @param from level that they have
     * @param to level that they want
     */
    public record Wish(Skill skill, int from, int to) {}

    /**
     * @param lines the oldest first
     * @param wishes the caller's own, what matters most first
     */
    public record Shown(Mentorship mentorship, List<Line> lines, List<Wish> wishes) {}

    /** @throws Refused {@code pairing-unknown} */
    public Shown run(Caller caller, UUID pairing) {
        Mentorship open = openMentorship.open(caller, pairing);
        return new Shown(open, lines(open), wishes(open));
    }

    private List<Wish> wishes(Mentorship open) {
        List<Need> needs = enrolments
                .find(open.tenant(), open.pairing().partner(open.side()).enrolment())
                .map(one -> one.answers().needs())
                .orElse(List.of());
        Map<UUID, Skill> known =
                skills.listByIds(open.tenant(), needs.stream().map(Need::skill).toList());
        return needs.stream()
                .sorted(Comparator.comparing(Need::priority))
                .flatMap(need -> Optional.ofNullable(known.get(need.skill())).stream()
                        .map(skill -> new Wish(skill, need.current(), need.wanted())))
                .toList();
    }

    List<Line> lines(Mentorship open) {
        List<Goal> all = goals.listOf(open.tenant(), open.id());
        Map<UUID, Goal> byId = all.stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        Map<UUID, Skill> known = skills.listByIds(
                open.tenant(), all.stream().flatMap(one -> one.skill().stream()).collect(Collectors.toSet()));
        List<Assessment> said = known.isEmpty() ? List.of() : saidHere(open);
        List<Line> lines = new ArrayList<>();
        for (Goal goal : all) {
            Optional<Skill> skill = goal.skill().flatMap(id -> Optional.ofNullable(known.get(id)));
            UUID learner = open.pairing().partner(goal.learner()).person();
            Map<Side, Assessment> voices =
                    skill.map(one -> voices(open, said, learner, one)).orElse(Map.of());
            lines.add(new Line(
                    goal,
                    skill,
                    Estimate.of(
                            Skill.Decay.STABLE, voices.values(), Optional.empty(), FreshnessRule.PUBLISHED, open.at()),
                    voices,
                    isTwinned(goal, byId)));
        }
        return lines;
    }

    private static boolean isTwinned(Goal goal, Map<UUID, Goal> byId) {
        return goal.type() != Goal.Type.HOW_TO
                || goal.twin()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .filter(twin -> twin.state() != Goal.State.DROPPED && twin.type() == Goal.Type.PROTOCOL)
                        .isPresent();
    }

    /** What was said in this pairing, of either of the two, the newest first. */
    private List<Assessment> saidHere(Mentorship open) {
        return Stream.of(Side.values())
                .flatMap(side -> assessments
                        .list(open.tenant(), open.pairing().partner(side).person())
                        .stream())
                .filter(one -> one.pairing().filter(open.id()::equals).isPresent())
                .sorted(Comparator.comparing(Assessment::at).reversed())
                .toList();
    }

    private static Map<Side, Assessment> voices(Mentorship open, List<Assessment> said, UUID learner, Skill skill) {
        return said.stream()
                .filter(one -> one.person().equals(learner) && one.skill().equals(skill.id()))
                .filter(one -> one.source() == Source.SELF || one.source() == Source.PARTNER)
                .filter(one -> open.pairing().sideOf(one.rater()).isPresent())
                .collect(Collectors.toMap(
                        one -> open.pairing().sideOf(one.rater()).orElseThrow(),
                        Function.identity(),
                        (newest, earlier) -> newest));
    }
}
