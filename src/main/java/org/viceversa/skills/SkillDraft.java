package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.Skill.Kind;

/**
 * A skill as somebody writes it or a file brings it, before it is kept.
 *
 * @param parentCode of the skill that it is a part of, within the same framework
 */
public record SkillDraft(
        String code,
        String name,
        String group,
        Kind kind,
        String description,
        Optional<String> parentCode,
        Decay decay,
        List<String> levelWords,
        List<Alignment> alignments) {

    public SkillDraft {
        levelWords = List.copyOf(levelWords);
        alignments = List.copyOf(alignments);
    }

    /** What is there already, with its parent left out. */
    static SkillDraft of(Skill skill) {
        return new SkillDraft(
                skill.code(),
                skill.name(),
                skill.group(),
                skill.kind(),
                skill.description(),
                Optional.empty(),
                skill.decay(),
                skill.levelWords(),
                skill.alignments());
    }
}
