package org.viceversa.suitability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Tells what two people can teach each other, of what they said themselves. */
public final class SkillsOfPair {

    private SkillsOfPair() {}

    /**
     * A skill of somebody who can teach it.
     *
     * @param level from 0 to 5
     * @param wanted whether the other one wants to learn it
     */
    public record Line(UUID skill, String name, int level, boolean wanted) {}

    public static Map<UUID, Skill> known(Skills skills, UUID tenant, Collection<Enrolment> people) {
        Set<UUID> ids = people.stream()
                .flatMap(one -> one.answers().offers().stream())
                .map(Offer::skill)
                .collect(Collectors.toSet());
        return skills.listByIds(tenant, ids);
    }

    /** What the other one wants first. */
    public static List<Line> taughtBy(Enrolment teacher, Enrolment learner, Map<UUID, Skill> known) {
        Set<UUID> wanted = learner.answers().needs().stream().map(Need::skill).collect(Collectors.toSet());
        return Stream.of(true, false)
                .flatMap(first -> teacher.answers().offers().stream()
                        .filter(offer -> wanted.contains(offer.skill()) == first)
                        .flatMap(offer -> line(offer, first, known)))
                .toList();
    }

    private static Stream<Line> line(Offer offer, boolean wanted, Map<UUID, Skill> known) {
        return Optional.ofNullable(known.get(offer.skill())).stream()
                .map(skill -> new Line(skill.id(), skill.name(), offer.level(), wanted));
    }
}
