package org.viceversa.people.web;

import java.time.Instant;
import java.util.Optional;
import org.viceversa.people.AskForRoster;
import org.viceversa.people.Course;
import org.viceversa.people.RosterState;
import org.viceversa.refusal.Refused;

/**
 * How fresh a course's roster is.
 *
 * @param available whether the platform shares it at all
 * @param problem why the last reading failed, or why there is none
 */
record RosterStateView(boolean available, Optional<Instant> readAt, boolean reading, Optional<ProblemView> problem) {

    record ProblemView(String code, String sentence) {}

    static RosterStateView of(Course course, Instant now) {
        RosterState state = course.roster();
        boolean available = course.rosterUrl().isPresent();
        return new RosterStateView(
                available,
                state.readAt(),
                state.isReading(now),
                available ? problem(state) : Optional.of(notOffered()));
    }

    private static Optional<ProblemView> problem(RosterState state) {
        return state.problem().map(problem -> new ProblemView(problem.code(), problem.sentence()));
    }

    private static ProblemView notOffered() {
        Refused refused = AskForRoster.notOffered();
        return new ProblemView(refused.code(), refused.sentence());
    }
}
