package org.viceversa.programme;

import java.util.List;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillFilter;
import org.viceversa.skills.Skills;

/** Lists the skills that a programme may be about. */
public final class ListSkillChoices {

    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;

    public ListSkillChoices(Skills skills, EnsureStarterSkills ensureStarterSkills) {
        this.skills = skills;
        this.ensureStarterSkills = ensureStarterSkills;
    }

    /**
     * @param search as somebody typed it; empty for all, up to {@link SkillFilter#MOST_AT_ONCE}
     * @throws org.viceversa.refusal.Refused {@code not-allowed}
     */
    public List<Skill> run(Caller caller, String search) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        ensureStarterSkills.run(caller.tenant());
        return skills.list(caller.tenant(), SkillFilter.offered(search, SkillFilter.MOST_AT_ONCE));
    }
}
