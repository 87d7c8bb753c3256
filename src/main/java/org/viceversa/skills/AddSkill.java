package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Adds a skill to a framework. */
public final class AddSkill {

    private final Skills skills;
    private final Library library;

    public AddSkill(Frameworks frameworks, Skills skills) {
        this.skills = skills;
        this.library = new Library(frameworks, skills);
    }

    /** @throws Refused {@code not-allowed}; {@code framework-unknown}; {@code skill-code-taken}; what is wrong with it */
    public Skill run(Caller caller, UUID frameworkId, SkillDraft draft) {
        Framework framework = library.framework(caller, frameworkId);
        Library.requireSound(draft);
        List<Skill> others = skills.listOf(caller.tenant(), frameworkId);
        if (others.stream().anyMatch(other -> other.code().equals(draft.code().strip()))) {
            throw new Refused(
                    Kind.CONFLICT,
                    "skill-code-taken",
                    "Another skill of this framework has this code. Give this one a code of its own.");
        }
        Optional<UUID> parent = ChangeSkill.parent(draft, Optional.empty(), others);
        Skill skill = Skill.of(framework, UUID.randomUUID(), draft, parent);
        skills.add(List.of(skill));
        return skill;
    }
}
