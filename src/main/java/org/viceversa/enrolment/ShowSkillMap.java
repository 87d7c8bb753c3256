package org.viceversa.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.HeatMap;
import org.viceversa.skills.HeatMap.Line;
import org.viceversa.skills.HeatMap.Mean;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/**
 * Shows who of a cycle can do what: each person to those who run the programme, groups to instructors as well.
 *
 * <p>People stand in the order of their names and in no other, so that nobody is ranked.
 */
public final class ShowSkillMap {

    public static final int MOST_AT_ONCE = 500;

    private static final Comparator<Person> BY_NAME = Comparator.<Person, byte[]>comparing(
                    Person::sortKey, Arrays::compareUnsigned)
            .thenComparing(Person::id);

    private final FindCycle findCycle;
    private final Sources sources;

    public ShowSkillMap(FindCycle findCycle, Sources sources) {
        this.findCycle = findCycle;
        this.sources = sources;
    }

    /** Where a map's rows, columns and cells come from. */
    public record Sources(
            Participants participants,
            People people,
            EmployeeFiles files,
            Skills skills,
            EstimateSkills estimateSkills) {}

    /**
     * A part of the map.
     *
     * @param skills the columns
     * @param people the rows' people, by id
     * @param lines their cells, in the order of the skills
     * @param total of the search, on all pages
     */
    public record Page(
            CycleOfProgramme place, List<Skill> skills, Map<UUID, Person> people, List<Line> lines, int total) {}

    /**
     * @param groups by department, in the order of their names; people of whom no record tells one stand under ""
     * @param sizes how many people are in each group
     */
    public record Groups(
            CycleOfProgramme place, List<Skill> skills, Map<String, List<Mean>> groups, Map<String, Integer> sizes) {}

    /**
     * @param search words that a name begins with or holds; empty for all
     * @param from the first row, from 0
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public Page people(Caller caller, UUID cycle, String search, int from, int limit) {
        CycleOfProgramme place = findCycle.forManager(caller, cycle);
        UUID tenant = caller.tenant();
        List<Skill> columns = columns(tenant, place);
        List<Person> found = people(tenant, cycle).stream()
                .filter(person -> holds(person, search))
                .sorted(BY_NAME)
                .toList();
        int end = (int) Math.min(found.size(), Math.max(0L, from) + Math.min(Math.max(1, limit), MOST_AT_ONCE));
        List<Person> shown = from >= found.size() ? List.of() : found.subList(Math.max(0, from), end);
        List<UUID> ids = shown.stream().map(Person::id).toList();
        List<UUID> skills = columns.stream().map(Skill::id).toList();
        return new Page(
                place,
                columns,
                shown.stream().collect(Collectors.toMap(Person::id, person -> person)),
                HeatMap.rows(ids, skills, sources.estimateSkills().run(tenant, ids, skills)),
                found.size());
    }

    /** @throws Refused {@code not-allowed}; {@code cycle-unknown} */
    public Groups groups(Caller caller, UUID cycle) {
        CycleOfProgramme place = findCycle.forStaff(caller, cycle);
        UUID tenant = caller.tenant();
        List<Skill> columns = columns(tenant, place);
        List<Person> people = people(tenant, cycle);
        Map<UUID, EmployeeRecord> files = sources.files().listFor(tenant, people);
        Map<String, List<UUID>> groups = new TreeMap<>();
        people.forEach(person -> groups.computeIfAbsent(
                        Optional.ofNullable(files.get(person.id()))
                                .map(EmployeeRecord::department)
                                .orElse(""),
                        any -> new ArrayList<>())
                .add(person.id()));
        List<UUID> skills = columns.stream().map(Skill::id).toList();
        Map<String, Integer> sizes = groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().size()));
        return new Groups(
                place,
                columns,
                HeatMap.means(groups, skills, part -> sources.estimateSkills().run(tenant, part, skills)),
                sizes);
    }

    private List<Person> people(UUID tenant, UUID cycle) {
        return List.copyOf(sources.people()
                .listByIds(tenant, sources.participants().listPeople(tenant, cycle))
                .values());
    }

    private List<Skill> columns(UUID tenant, CycleOfProgramme place) {
        List<UUID> scope = place.programme().skills();
        Map<UUID, Skill> named = sources.skills().listByIds(tenant, scope);
        return scope.stream()
                .flatMap(id -> Optional.ofNullable(named.get(id)).stream())
                .toList();
    }

    private static boolean holds(Person person, String search) {
        String text = person.searchText();
        return Arrays.stream(Texts.fold(search).strip().split("\\s+")).allMatch(text::contains);
    }
}
