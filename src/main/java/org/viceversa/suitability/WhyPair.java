package org.viceversa.suitability;

import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * Why two suit each other.
 *
 * @param drivers what counts most, at most {@value #MOST_DRIVERS}
 */
public record WhyPair(PairingScore score, List<Driver> drivers) {

    static final int MOST_DRIVERS = 3;

    /** Something that speaks for a pair. */
    public sealed interface Driver permits Taught, Other {
        /** In hundredths of a point. */
        int points();
    }

    /**
     * One of them can teach the other something.
     *
     * @param teacher the side that teaches
     * @param teachers how many on the teacher's side could teach this learner the skill
     * @param of how many there are on that side
     */
    public record Taught(
            Side teacher, UUID skill, double teacherLevel, double learnerLevel, int teachers, int of, int points)
            implements Driver {}

    /** Whatever does not hang on one skill. */
    public record Other(Part part, int points) implements Driver {}

    /** Parts of a score that do not hang on one skill. */
    public enum Part {
        EXCHANGE,
        AVAILABILITY,
        LANGUAGE,
        DIFFERENCE,
        PREFERENCE
    }

    public WhyPair {
        drivers = List.copyOf(drivers);
    }
}
