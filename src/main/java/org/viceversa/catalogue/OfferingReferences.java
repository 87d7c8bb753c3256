package org.viceversa.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.people.Courses;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Looks whether what a draft names is there, and whether nothing would come before itself. */
final class OfferingReferences {

    private final Offerings offerings;
    private final Skills skills;
    private final Courses courses;

    OfferingReferences(Offerings offerings, Skills skills, Courses courses) {
        this.offerings = offerings;
        this.skills = skills;
        this.courses = courses;
    }

    /** @param before as it is kept; what it names already may be retired meanwhile */
    List<DraftProblem> listIn(UUID tenant, UUID id, Optional<Offering> before, OfferingDraft draft) {
        List<DraftProblem> problems = new ArrayList<>();
        skills(tenant, before, draft, problems);
        if (draft.course().isPresent()
                && courses.find(tenant, draft.course().get()).isEmpty()) {
            problems.add(new DraftProblem(
                    "course", "offering-course-unknown", "There is no such course here. Choose one from the list."));
        }
        if (!draft.prerequisites().isEmpty()) {
            Map<UUID, Offering> known = offerings.listByIds(tenant, draft.prerequisites());
            if (!known.keySet().containsAll(draft.prerequisites())
                    || new HashSet<>(draft.prerequisites()).size()
                            < draft.prerequisites().size()) {
                problems.add(DraftProblem.unknownPrerequisite());
            } else if (isLoop(id, draft.prerequisites(), offerings.listPrerequisites(tenant))) {
                problems.add(DraftProblem.loop());
            }
        }
        return problems;
    }

    private void skills(UUID tenant, Optional<Offering> before, OfferingDraft draft, List<DraftProblem> problems) {
        List<UUID> named = draft.skills().stream().map(Teaches::skill).toList();
        Map<UUID, Skill> known = skills.listByIds(tenant, named);
        Set<UUID> had = new HashSet<>(before.map(Offering::skills).orElse(List.of()).stream()
                .map(Teaches::skill)
                .toList());
        boolean sound = named.stream()
                .allMatch(id -> known.containsKey(id)
                        && (had.contains(id) || !known.get(id).retired()));
        if (!sound) {
            problems.add(new DraftProblem(
                    "skills",
                    "offering-skill-unknown",
                    "One of these skills is not in the library, or not offered any more. Choose from the list."));
        }
    }

    /** @param kept what comes before what, as it is now */
    static boolean isLoop(UUID itself, Collection<UUID> before, Map<UUID, List<UUID>> kept) {
        Deque<UUID> open = new ArrayDeque<>(before);
        Set<UUID> passed = new HashSet<>();
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (next.equals(itself)) {
                return true;
            }
            if (passed.add(next)) {
                open.addAll(kept.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
