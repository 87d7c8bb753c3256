package org.viceversa.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Courses;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skills;

/** Knows the skills and courses that designs name. */
public final class DesignCheck {

    private final Skills skills;
    private final Courses courses;

    public DesignCheck(Skills skills, Courses courses) {
        this.skills = skills;
        this.courses = courses;
    }

    /** @throws Refused {@code skill-unknown}; {@code course-unknown} when the tenant has no such one */
    void require(UUID tenant, ProgrammeDesign design) {
        if (!skills.listByIds(tenant, design.skills()).keySet().containsAll(design.skills())) {
            throw new Refused(
                    Kind.NOT_FOUND,
                    "skill-unknown",
                    "One of these skills is not there any more. Load the page again and choose anew.");
        }
        if (!courses.listByIds(tenant, design.courses()).keySet().containsAll(design.courses())) {
            throw new Refused(
                    Kind.NOT_FOUND,
                    "course-unknown",
                    "One of these courses is not known here. Somebody has to open Viceversa in it first.");
        }
    }

    /** What the skills and courses of these designs are called. */
    Function<UUID, String> namesIn(UUID tenant, List<ProgrammeDesign> designs) {
        Set<UUID> skillIds = new HashSet<>();
        Set<UUID> courseIds = new HashSet<>();
        designs.forEach(design -> {
            skillIds.addAll(design.skills());
            courseIds.addAll(design.courses());
        });
        Map<UUID, String> names = new HashMap<>();
        skills.listByIds(tenant, skillIds).forEach((id, skill) -> names.put(id, skill.name()));
        courses.listByIds(tenant, courseIds).forEach((id, course) -> names.put(id, course.title()));
        return id -> names.getOrDefault(id, "?");
    }
}
