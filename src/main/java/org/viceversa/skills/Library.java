package org.viceversa.skills;

import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Finds what those who run programmes change, and says no to everybody else. */
final class Library {

    private final Frameworks frameworks;
    private final Skills skills;

    Library(Frameworks frameworks, Skills skills) {
        this.frameworks = frameworks;
        this.skills = skills;
    }

    /** @throws Refused {@code not-allowed} unless the caller may change skills */
    static void requireManager(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
    }

    /** @throws Refused {@code not-allowed}; {@code framework-unknown} */
    Framework framework(Caller caller, UUID id) {
        requireManager(caller);
        return frameworks
                .find(caller.tenant(), id)
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "framework-unknown", "There is no such framework here. Load the list again."));
    }

    /** @throws Refused {@code not-allowed}; {@code skill-unknown} */
    Skill skill(Caller caller, UUID id) {
        requireManager(caller);
        return skills.find(caller.tenant(), id).orElseThrow(AssessSkills::skillUnknown);
    }

    /** @throws Refused with the first thing that is wrong with it */
    static void requireSound(SkillDraft draft) {
        DraftProblem.listIn(draft).stream().findFirst().ifPresent(problem -> {
            throw new Refused(Kind.INVALID, problem.code(), problem.sentence());
        });
    }
}
