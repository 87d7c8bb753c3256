package org.viceversa.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Participants.Teaching;
import org.viceversa.enrolment.Participants.Wanting;

/**
 * How many want to learn a skill, and how many can teach it to at least one of them.
 *
 * @param needed people who want to learn it
 * @param teachable people who offer it and stand at least one level above one of those who want it
 * @param unreached people who want it, and above whom nobody stands who offers it
 */
public record SkillDemand(UUID skill, int needed, int teachable, int unreached) {

    /** Less than that teaches nothing new. */
    private static final double STEP = 1;

    /** What somebody who offers a skill is taken to know of it where nobody wants it: to do it alone. */
    private static final double ALONE = 2;

    /** What is known of a person's level in a skill; empty where nothing is. */
    @FunctionalInterface
    public interface Levels {
        Optional<Double> find(UUID person, UUID skill);
    }

    /**
     * One for each of these skills, in their order.
     *
     * @param levels counts before what people say in the form, which stands where nothing else is known
     */
    public static List<SkillDemand> of(
            List<UUID> skills, Collection<Wanting> wanting, Collection<Teaching> teaching, Levels levels) {
        Map<UUID, List<Wanting>> wants = wanting.stream().collect(Collectors.groupingBy(Wanting::skill));
        Map<UUID, List<Teaching>> offers = teaching.stream().collect(Collectors.groupingBy(Teaching::skill));
        return skills.stream()
                .map(skill -> of(
                        skill,
                        levelsOf(wants.getOrDefault(skill, List.of()), levels),
                        taughtFrom(offers.getOrDefault(skill, List.of()), levels)))
                .toList();
    }

    private static Map<UUID, Double> levelsOf(List<Wanting> wanting, Levels levels) {
        Map<UUID, Double> found = new HashMap<>();
        wanting.forEach(one ->
                found.put(one.person(), levels.find(one.person(), one.skill()).orElse((double) one.current())));
        return found;
    }

    private static Map<UUID, Double> taughtFrom(List<Teaching> teaching, Levels levels) {
        Map<UUID, Double> found = new HashMap<>();
        teaching.forEach(one ->
                found.put(one.person(), levels.find(one.person(), one.skill()).orElse((double) one.level())));
        return found;
    }

    private static SkillDemand of(UUID skill, Map<UUID, Double> wanting, Map<UUID, Double> teaching) {
        int teachable = (int) teaching.entrySet().stream()
                .filter(teacher -> wanting.isEmpty()
                        ? teacher.getValue() >= ALONE
                        : wanting.entrySet().stream().anyMatch(learner -> teaches(teacher, learner)))
                .count();
        int unreached = (int) wanting.entrySet().stream()
                .filter(learner -> teaching.entrySet().stream().noneMatch(teacher -> teaches(teacher, learner)))
                .count();
        return new SkillDemand(skill, wanting.size(), teachable, unreached);
    }

    private static boolean teaches(Map.Entry<UUID, Double> teacher, Map.Entry<UUID, Double> learner) {
        return !teacher.getKey().equals(learner.getKey()) && teacher.getValue() - learner.getValue() >= STEP;
    }
}
