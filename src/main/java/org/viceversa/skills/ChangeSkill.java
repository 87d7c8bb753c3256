package org.viceversa.skills;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Changes the words of a skill, its group, its kind, or what it is a part of. */
public final class ChangeSkill {

    private final Skills skills;
    private final Library library;

    public ChangeSkill(Frameworks frameworks, Skills skills) {
        this.skills = skills;
        this.library = new Library(frameworks, skills);
    }

    /**
     * @param version that the caller saw
     * @param sameParent to leave what it is a part of, whatever the draft says
     * @throws Refused {@code not-allowed}; {@code skill-unknown}; {@code skill-changed}; what is wrong with it
     */
    public Skill run(Caller caller, UUID id, int version, SkillDraft draft, boolean sameParent) {
        Skill skill = library.skill(caller, id);
        Library.requireSound(draft);
        requireSeen(skill, version);
        List<Skill> others = skills.listOf(caller.tenant(), skill.framework());
        Optional<UUID> parent = sameParent ? skill.parent() : parent(draft, Optional.of(id), others);
        Skill changed = skill.changed(draft, parent);
        skills.save(changed);
        return changed;
    }

    /** @throws Refused {@code skill-changed} when it is not the version that somebody saw */
    static void requireSeen(Skill skill, int version) {
        if (skill.version() != version) {
            throw new Refused(
                    Kind.CONFLICT,
                    "skill-changed",
                    "Somebody else changed this skill in the meantime. Nothing of yours was kept yet: compare, and save"
                            + " again.");
        }
    }

    /** The skill that a draft names as its parent, of the same framework. */
    static Optional<UUID> parent(SkillDraft draft, Optional<UUID> itself, List<Skill> others) {
        Optional<UUID> parent = draft.parentCode()
                .map(code -> others.stream()
                        .filter(other -> other.code().equals(code.strip()))
                        .findFirst()
                        .map(Skill::id)
                        .orElseThrow(() -> new Refused(
                                Kind.INVALID,
                                "skill-parent-unknown",
                                "No skill of this framework has the code \"" + code.strip() + "\".")));
        requireNoLoop(itself, parent, others);
        return parent;
    }

    private static void requireNoLoop(Optional<UUID> itself, Optional<UUID> parent, List<Skill> others) {
        Map<UUID, Skill> byId = others.stream().collect(Collectors.toMap(Skill::id, Function.identity()));
        Set<UUID> passed = new HashSet<>(itself.stream().toList());
        Optional<UUID> above = parent;
        while (above.isPresent()) {
            if (!passed.add(above.get())) {
                throw new Refused(
                        Kind.INVALID,
                        "skill-parent-loop",
                        "The skill would be a part of itself: follow its parents, and take one away.");
            }
            above = Optional.ofNullable(byId.get(above.get())).flatMap(Skill::parent);
        }
    }
}
