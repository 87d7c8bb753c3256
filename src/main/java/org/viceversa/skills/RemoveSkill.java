package org.viceversa.skills;

import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes away a skill that nobody has used for anything; one that is in use can be retired instead. */
public final class RemoveSkill {

    private final Skills skills;
    private final SkillUses uses;
    private final Library library;

    public RemoveSkill(Frameworks frameworks, Skills skills, SkillUses uses) {
        this.skills = skills;
        this.uses = uses;
        this.library = new Library(frameworks, skills);
    }

    /** @throws Refused {@code not-allowed}; {@code skill-unknown}; {@code skill-in-use} */
    public void run(Caller caller, UUID id) {
        Skill skill = library.skill(caller, id);
        if (skills.isMentioned(caller.tenant(), id) || uses.isUsed(caller.tenant(), id)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "skill-in-use",
                    "\"" + skill.name()
                            + "\" is in use: a person, a profile, a programme or another skill refers to it."
                            + " Retire it instead: it is then offered no more, and nothing is lost.");
        }
        skills.remove(caller.tenant(), id);
    }
}
