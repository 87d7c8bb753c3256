package org.viceversa.skills.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.Skill.Kind;

/**
 * A skill.
 *
 * @param levels six sentences, from level 0; an empty one stands for the usual words
 */
record SkillView(
        UUID id,
        UUID frameworkId,
        String code,
        String name,
        String group,
        Kind kind,
        String description,
        Optional<UUID> parentId,
        Decay decay,
        List<String> levels,
        List<AlignmentView> alignments,
        boolean retired,
        int version) {

    record AlignmentView(String framework, String name, String target) {
        static AlignmentView of(Alignment alignment) {
            return new AlignmentView(
                    alignment.framework(), alignment.name(), alignment.target().toString());
        }
    }

    static SkillView of(Skill skill) {
        return new SkillView(
                skill.id(),
                skill.framework(),
                skill.code(),
                skill.name(),
                skill.group(),
                skill.kind(),
                skill.description(),
                skill.parent(),
                skill.decay(),
                skill.levelWords(),
                skill.alignments().stream().map(AlignmentView::of).toList(),
                skill.retired(),
                skill.version());
    }
}
