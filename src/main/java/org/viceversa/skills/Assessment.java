package org.viceversa.skills;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What one voice said of a person's level in a skill, at one time; kept for good.
 *
 * @param level from 0 to {@value Skill#HIGHEST}
 * @param rater who said it; the person themselves for {@link Source#SELF}
 * @param pairing in which it was said
 * @param course in which it was said
 */
public record Assessment(
        UUID id,
        UUID tenant,
        UUID person,
        UUID skill,
        int level,
        Source source,
        UUID rater,
        Optional<UUID> pairing,
        Optional<UUID> course,
        String note,
        Instant at) {

    public static final int LONGEST_NOTE = 1_000;

    /** Who or what speaks, and how much it weighs: product's model, to be read with each voice beside it. */
    public enum Source {
        SELF(0.5),
        PARTNER(0.8),
        MANAGER(0.8),
        INSTRUCTOR(1),
        /** A graded reflection. */
        REFLECTION(1),
        COURSE(0.9),
        CREDENTIAL(1),
        IMPORT(0.5);

        private final double weight;

        Source(double weight) {
            this.weight = weight;
        }

        public double weight() {
            return weight;
        }
    }

    public Assessment {
        requireLevel(level);
        note = Texts.cleanLines(note, LONGEST_NOTE);
    }

    static void requireLevel(int level) {
        if (level < 0 || level > Skill.HIGHEST) {
            throw new Refused(
                    Kind.INVALID,
                    "level-invalid",
                    "A level is a number from 0 (none) to " + Skill.HIGHEST + " (I shape it here).");
        }
    }
}
