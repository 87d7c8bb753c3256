package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.Skill.Kind;

/**
 * A skill as somebody writes it or a file brings it, before it is kept. What not every kind of file can tell may be
 * empty: it then stays as it is.
 *
 * @param levelWords one for each level, from 0; empty when nothing is told of them
 * @param parentCode of the skill that it is a part of, within the same framework
 */
public record SkillDraft(
        String code,
        String name,
        String group,
        Optional<Kind> kind,
        String description,
        Optional<String> parentCode,
        Optional<Decay> decay,
        List<String> levelWords,
        Optional<List<Alignment>> alignments) {

    public SkillDraft {
        levelWords = List.copyOf(levelWords);
        alignments = alignments.map(List::copyOf);
    }

    /** What is there already, with its parent left out. */
    static SkillDraft of(Skill skill) {
        return new SkillDraft(
                skill.code(),
                skill.name(),
                skill.group(),
                Optional.of(skill.kind()),
                skill.description(),
                Optional.empty(),
                Optional.of(skill.decay()),
                skill.levelWords(),
                Optional.of(skill.alignments()));
    }
}
