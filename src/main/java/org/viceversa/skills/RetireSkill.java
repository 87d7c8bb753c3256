package org.viceversa.skills;

import java.util.UUID;
import org.viceversa.people.Caller;

/** Takes a skill out of what is offered, or back into it; what was said of it stays. */
public final class RetireSkill {

    private final Skills skills;
    private final Library library;

    public RetireSkill(Frameworks frameworks, Skills skills) {
        this.skills = skills;
        this.library = new Library(frameworks, skills);
    }

    /**
     * @param version that the caller saw
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code skill-unknown}; {@code skill-changed}
     */
    public Skill run(Caller caller, UUID id, int version, boolean retired) {
        Skill skill = library.skill(caller, id);
        ChangeSkill.requireSeen(skill, version);
        if (skill.retired() == retired) {
            return skill;
        }
        Skill changed = skill.withRetired(retired);
        skills.save(changed);
        return changed;
    }
}
