package org.viceversa.skills;

import java.util.Optional;
import java.util.UUID;

/**
 * How far somebody is from what a role needs in one skill.
 *
 * @param effective what they can do as far as anybody said, 0 when nobody did
 * @param known whether anybody said anything
 */
public record SkillGap(UUID skill, int target, int importance, double effective, boolean known) {

    public static SkillGap of(SkillProfile.Target target, Optional<Estimate> estimate) {
        return new SkillGap(
                target.skill(),
                target.level(),
                target.importance(),
                estimate.map(Estimate::effective).orElse(0.0),
                estimate.isPresent());
    }

    /** Levels that are missing; never less than none. */
    public double size() {
        return Math.max(0, target - effective);
    }
}
