package org.viceversa.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Participants.Teaching;
import org.viceversa.enrolment.Participants.Wanting;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Estimate;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.HeatMap;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows which of a cycle's skills are wanted, and whether anybody can teach them; sums only. */
public final class ShowSkillDemand {

    private final FindCycle findCycle;
    private final Participants participants;
    private final Skills skills;
    private final EstimateSkills estimateSkills;

    public ShowSkillDemand(
            FindCycle findCycle, Participants participants, Skills skills, EstimateSkills estimateSkills) {
        this.findCycle = findCycle;
        this.participants = participants;
        this.skills = skills;
        this.estimateSkills = estimateSkills;
    }

    /**
     * @param people who take part
     * @param lines in the order of the programme's skills; none while too few people take part to be a sum
     */
    public record Demand(CycleOfProgramme place, int people, List<Line> lines) {}

    public record Line(Skill skill, SkillDemand demand) {}

    /**
     * Whoever runs programmes sees the sums from the first person on, since they may read the answers themselves.
     *
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public Demand run(Caller caller, UUID cycle) {
        CycleOfProgramme place = findCycle.forStaff(caller, cycle);
        UUID tenant = caller.tenant();
        int people = participants.listPeople(tenant, cycle).size();
        boolean silent = people < HeatMap.FEWEST && !caller.is(ToolRole.PROGRAMME_MANAGER);
        return new Demand(
                place,
                people,
                silent ? List.of() : lines(tenant, cycle, place.programme().skills()));
    }

    private List<Line> lines(UUID tenant, UUID cycle, List<UUID> scope) {
        List<Wanting> wanting = participants.listWanting(tenant, cycle);
        List<Teaching> teaching = participants.listTeaching(tenant, cycle);
        List<UUID> people = Stream.concat(
                        wanting.stream().map(Wanting::person), teaching.stream().map(Teaching::person))
                .distinct()
                .toList();
        Map<UUID, Map<UUID, Estimate>> known = estimateSkills.run(tenant, people, scope);
        Map<UUID, Skill> named = skills.listByIds(tenant, scope);
        List<UUID> shown = scope.stream().filter(named::containsKey).toList();
        return SkillDemand.of(shown, wanting, teaching, (person, skill) -> level(known, person, skill)).stream()
                .flatMap(demand ->
                        Optional.ofNullable(named.get(demand.skill())).map(skill -> new Line(skill, demand)).stream())
                .toList();
    }

    private static Optional<Double> level(Map<UUID, Map<UUID, Estimate>> known, UUID person, UUID skill) {
        return Optional.ofNullable(known.getOrDefault(person, Map.of()).get(skill))
                .map(Estimate::effective);
    }
}
