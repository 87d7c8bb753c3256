package org.viceversa.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.learningpath.PlanEntry;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.NextStep;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;

/**
 * What is asked of several features at once: each that knows of something is a line here. Who asks may be made before
 * those who answer, so they are looked up only when they are asked.
 */
final class AcrossFeatures {

    private final Wiring tool;

    AcrossFeatures(Wiring tool) {
        this.tool = tool;
    }

    /** Whether a programme or a goal is about the skill, or anybody wants or offers it. */
    boolean isSkillUsed(UUID tenant, UUID skill) {
        return tool.programme.programmes.usesSkill(tenant, skill)
                || tool.enrolment.enrolments.usesSkill(tenant, skill)
                || tool.mentorship.goals.usesSkill(tenant, skill)
                || tool.catalogue.offerings.usesSkill(tenant, skill);
    }

    /** What needs one of two people: each feature that knows of something is a line here. */
    List<NextStep> nextSteps(Mentorship pair) {
        return Stream.of(
                        tool.mentorship.nextSteps(),
                        List.of(tool.mentoringSessions.nextSteps()),
                        tool.notebook.nextSteps(),
                        List.of(tool.pulse.steps))
                .flatMap(List::stream)
                .flatMap(source -> source.of(pair).stream())
                .toList();
    }

    /** What can be put into a plan is called what its feature calls it. */
    Map<UUID, String> planTitles(Caller caller, PlanEntry.Kind kind, Collection<UUID> subjects) {
        return switch (kind) {
            case SKILL -> tool.skills.titles(caller.tenant(), subjects);
            case OFFER -> tool.enrolment.listOffers.titles(caller, subjects);
            case AGENDA -> tool.mentoringSessions.titles(subjects);
            case OFFERING -> tool.catalogue.listOfferings.titles(caller.tenant(), subjects);
        };
    }

    /** Who of two people is asked how they get on. */
    Set<Side> openQuestions(Pairing pairing) {
        return Arrays.stream(Side.values())
                .filter(side -> tool.mentorship
                        .openMentorship
                        .as(pairing, side)
                        .filter(pair -> !tool.pulse.steps.of(pair).isEmpty())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** What each feature shows on a caller's home, by its name there. */
    Map<String, Function<Caller, Optional<?>>> homeParts() {
        return Map.ofEntries(
                Map.entry("plan", tool.learningPath::home),
                Map.entry("certificates", tool.certification::home),
                Map.entry("enrolment", tool.enrolment::home),
                Map.entry("programmes", tool.programme::home),
                Map.entry("pairings", tool.pairings::home),
                Map.entry("mentorships", tool.mentorship::home),
                Map.entry("help", tool.notebook::home),
                Map.entry("concerns", tool.pulse::home),
                Map.entry("notices", tool.notices::home),
                Map.entry("reflections", tool.reflections::home),
                Map.entry("grading", tool.grading::home),
                Map.entry("tuition", tool.tuition::home));
    }
}
