package org.viceversa.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.grade.Grade.Line;
import org.viceversa.grade.Grade.SkillShown;
import org.viceversa.people.Texts;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Assessments;
import org.viceversa.skills.Skills;

/** Writes what a released grade shows of its author's skills, where a criterion is about one and it is news. */
public final class ShowSkills {

    private final Skills skills;
    private final Assessments assessments;

    public ShowSkills(Skills skills, Assessments assessments) {
        this.skills = skills;
        this.assessments = assessments;
    }

    /** The grade with what reflections had shown before; without skills that are no longer there. */
    Grade on(Activity activity, UUID person, Grade grade) {
        Set<UUID> named = grade.lines().stream()
                .flatMap(line -> line.skill().stream())
                .map(SkillShown::skill)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return grade;
        }
        Set<UUID> known = skills.listByIds(activity.tenant(), named).keySet();
        Map<UUID, Integer> before = new HashMap<>();
        assessments.listLatest(activity.tenant(), Set.of(person), known).stream()
                .filter(said -> said.source() == Source.REFLECTION)
                .forEach(said -> before.put(said.skill(), said.level()));
        List<Line> lines = new ArrayList<>();
        grade.lines().forEach(line -> lines.add(withBefore(line, known, before)));
        return grade.with(lines);
    }

    private static Line withBefore(Line line, Set<UUID> known, Map<UUID, Integer> before) {
        return new Line(
                line.criterion(),
                line.title(),
                line.level(),
                line.levels(),
                line.points(),
                line.feedback(),
                line.skill()
                        .filter(shown -> known.contains(shown.skill()))
                        .map(shown -> new SkillShown(
                                shown.skill(), shown.level(), Optional.ofNullable(before.get(shown.skill())))));
    }

    /** One assessment for each skill; of several criteria that are about one skill, what they show on average. */
    void assess(Activity activity, UUID person, Grade grade) {
        Map<UUID, List<SkillShown>> bySkill = new LinkedHashMap<>();
        grade.lines().stream()
                .flatMap(line -> line.skill().stream())
                .forEach(shown -> bySkill.computeIfAbsent(shown.skill(), any -> new ArrayList<>())
                        .add(shown));
        List<Assessment> news = new ArrayList<>();
        bySkill.forEach((skill, shown) -> {
            int level = (int) Math.round(
                    shown.stream().mapToInt(SkillShown::level).average().orElseThrow());
            if (!shown.get(0).before().equals(Optional.of(level))) {
                news.add(assessment(activity, person, grade, skill, level));
            }
        });
        if (!news.isEmpty()) {
            assessments.add(news);
        }
    }

    private static Assessment assessment(Activity activity, UUID person, Grade grade, UUID skill, int level) {
        return new Assessment(
                UUID.randomUUID(),
                activity.tenant(),
                person,
                skill,
                level,
                Source.REFLECTION,
                grade.by().orElse(person),
                Optional.empty(),
                Optional.of(activity.course()),
                Texts.clean(activity.title(), Assessment.LONGEST_NOTE),
                grade.at());
    }
}
