package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * Scores as AGS §3.4 has them: newer by any fraction of a second, for anybody in the course.
 *
 * <p>A score that is not fully graded yet leaves the grade that counts; one without {@code scoreGiven} clears it.
 */
final class StandardScoreRules implements ScoreRules {

    private static final Set<String> ACTIVITY =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING = Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

    @Override
    public void check(ObjectNode score, Optional<Member> member) {
        JsonNode given = score.path("scoreGiven");
        JsonNode maximum = score.path("scoreMaximum");
        ScoreRules.timestamp(score);
        ScoreRules.require(ACTIVITY.contains(score.path("activityProgress").asText()), "activityProgress is unknown.");
        ScoreRules.require(GRADING.contains(score.path("gradingProgress").asText()), "gradingProgress is unknown.");
        if (!given.isMissingNode() && !given.isNull()) {
            ScoreRules.require(given.isNumber() && given.asDouble() >= 0, "scoreGiven is not a number from 0.");
            ScoreRules.require(maximum.isNumber() && maximum.asDouble() > 0, "scoreMaximum is not a number above 0.");
        }
        if (member.filter(it -> !it.hasLeft()).isEmpty()) {
            throw HttpProblem.notFound("This person is not in the course.");
        }
    }

    @Override
    public Grade grade(LineItem item, ObjectNode score, Optional<Grade> old) {
        if (old.filter(it -> !ScoreRules.timestamp(score).isAfter(it.timestamp()))
                .isPresent()) {
            throw new HttpProblem(409, "There is a score that is as new or newer.");
        }
        Optional<String> comment = Optional.ofNullable(score.path("comment").textValue());
        JsonNode given = score.path("scoreGiven");
        if (!given.isNumber()) {
            return ScoreRules.graded(score, Optional.empty(), comment);
        }
        boolean counts = score.path("gradingProgress").asText().equals("FullyGraded");
        double points = given.asDouble() / score.path("scoreMaximum").asDouble() * item.scoreMaximum();
        return ScoreRules.graded(score, counts ? Optional.of(points) : old.flatMap(Grade::score), comment);
    }
}
