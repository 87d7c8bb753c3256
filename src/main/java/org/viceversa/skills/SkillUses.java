package org.viceversa.skills;

import java.util.UUID;

/** Tells whether another feature needs a skill, such as a programme that is about it. */
@FunctionalInterface
public interface SkillUses {

    boolean isUsed(UUID tenant, UUID skill);
}
