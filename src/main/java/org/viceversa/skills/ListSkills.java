package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Shows which skills there are to whoever is here. */
public final class ListSkills {

    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;

    public ListSkills(Skills skills, EnsureStarterSkills ensureStarterSkills) {
        this.skills = skills;
        this.ensureStarterSkills = ensureStarterSkills;
    }

    /** @param next behind which skill the next page begins; empty on the last one */
    public record Page(List<Skill> skills, Optional<UUID> next) {}

    public Page run(Caller caller, SkillFilter filter) {
        ensureStarterSkills.run(caller.tenant());
        SkillFilter oneMore = new SkillFilter(
                filter.framework(), filter.words(), filter.retired(), filter.after(), filter.limit() + 1);
        List<Skill> found = skills.list(caller.tenant(), oneMore);
        // At the longest page there is no room for one more, so that a full page may be followed by an empty one.
        boolean more = found.size() >= oneMore.limit();
        List<Skill> shown = found.subList(0, Math.min(filter.limit(), found.size()));
        return new Page(
                List.copyOf(shown),
                more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }
}
