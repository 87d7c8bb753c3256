package org.viceversa.skills;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a role needs: a set of skills, each with the level that is aimed for.
 *
 * @param name as roles are called here, unique within the tenant whatever its case; a person whose employee record names
 *     it as their function is compared with it unless they picked another
 */
public record SkillProfile(UUID id, UUID tenant, String name, List<Target> targets, int version, Instant changedAt) {

    public static final int LONGEST_NAME = 100;
    public static final int MOST_IMPORTANT = 3;

    /** @param importance from 1 to {@value #MOST_IMPORTANT} */
    public record Target(UUID skill, int level, int importance) {
        public Target {
            Assessment.requireLevel(level);
            if (importance < 1 || importance > MOST_IMPORTANT) {
                throw new Refused(
                        Kind.INVALID, "importance-invalid", "Importance is a number from 1 to " + MOST_IMPORTANT + ".");
            }
        }
    }

    public SkillProfile {
        name = Texts.clean(name, LONGEST_NAME);
        targets = List.copyOf(targets);
    }

    public SkillProfile withTargets(List<Target> others) {
        return new SkillProfile(id, tenant, name, others, version, changedAt);
    }

    /** How names are compared. */
    public static String key(String name) {
        return Texts.clean(Texts.fold(Texts.clean(name, LONGEST_NAME)), 2 * LONGEST_NAME);
    }
}
