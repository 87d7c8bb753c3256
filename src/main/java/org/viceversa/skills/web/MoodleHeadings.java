package org.viceversa.skills.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.skills.Skill;
import org.viceversa.web.CsvColumns;

/**
 * The competencies that stand for groups, with id numbers that nothing else in the file has.
 *
 * <p>A competency on top that has others below it is read as a heading. Where a skill without a group has parts, such
 * skills stand below a heading too, which says that it is none.
 *
 * @param ids by group, in the order of the skills
 */
record MoodleHeadings(Map<String, String> ids) {

    /** Of skills without a group. */
    static final String OF_THE_REST = "group-";

    private static final String NAME_OF_THE_REST = "Without a group";
    private static final int LONGEST_BASE = Skill.LONGEST_NAME - 8;

    static MoodleHeadings of(List<Skill> skills) {
        Set<UUID> parents =
                skills.stream().flatMap(skill -> skill.parent().stream()).collect(Collectors.toSet());
        Set<String> taken = skills.stream().map(Skill::code).collect(Collectors.toCollection(HashSet::new));
        taken.add(OF_THE_REST);
        boolean restNeedsOne =
                skills.stream().anyMatch(skill -> skill.group().isEmpty() && parents.contains(skill.id()));
        Map<String, String> ids = new LinkedHashMap<>();
        for (Skill skill : skills) {
            if (!skill.group().isEmpty()) {
                ids.computeIfAbsent(skill.group(), group -> freeId(group, taken));
            } else if (restNeedsOne) {
                ids.put("", OF_THE_REST);
            }
        }
        return new MoodleHeadings(ids);
    }

    private static String freeId(String group, Set<String> taken) {
        String base = OF_THE_REST + CsvColumns.fold(group);
        String cut = base.length() <= LONGEST_BASE ? base : base.substring(0, LONGEST_BASE);
        String id = cut;
        for (int i = 2; !taken.add(id); i++) {
            id = cut + "-" + i;
        }
        return id;
    }

    /** Empty for a group without a heading. */
    String idOf(String group) {
        return Optional.ofNullable(ids.get(group)).orElse("");
    }

    static String nameOf(String group) {
        return group.isEmpty() ? NAME_OF_THE_REST : group;
    }
}
