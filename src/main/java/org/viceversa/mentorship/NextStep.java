package org.viceversa.mentorship;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that needs one of two people.
 *
 * @param code names its words and where it is done; stable, such as {@code sign-agreement} or {@code answer-session}
 * @param weight what comes first: 90 waits for an answer by me, 70 blocks us both, 50 is due, 30 is good to do, 10 can wait
 * @param by when it has to be done, if there is a time
 * @param subject the id of what it is about, such as a session; empty for the pair itself
 * @param title what it is about in the two people's own words; may be empty
 */
public record NextStep(String code, int weight, Optional<Instant> by, Optional<String> subject, String title) {

    /** The weightiest first, then what is due first. */
    public static final Comparator<NextStep> FIRST = Comparator.comparingInt(NextStep::weight)
            .reversed()
            .thenComparing(step -> step.by().orElse(Instant.MAX))
            .thenComparing(NextStep::code);

    public static NextStep of(String code, int weight) {
        return new NextStep(code, weight, Optional.empty(), Optional.empty(), "");
    }
}
