package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Scores as Moodle takes them: newer by a whole second, for learners only, whatever word the progress is.
 *
 * <p>Anything but {@code FullyGraded} wipes the grade and comment that were there; points outside the column's range are
 * cut to it.
 */
final class MoodleScoreRules implements ScoreRules {

    @Override
    public void check(ObjectNode score, Optional<Member> member) {
        ScoreRules.timestamp(score);
        ScoreRules.require(score.has("activityProgress") && score.has("gradingProgress"), "progress is missing.");
        ScoreRules.require(
                !score.path("scoreGiven").isNumber()
                        || score.path("scoreMaximum").isNumber(),
                "scoreMaximum is missing.");
        ScoreRules.require(
                member.filter(it -> !it.hasLeft() && it.role() == CourseRole.LEARNER)
                        .isPresent(),
                "This person has no grades here.");
    }

    @Override
    public Grade grade(LineItem item, ObjectNode score, Optional<Grade> old) {
        long time = ScoreRules.timestamp(score).getEpochSecond();
        if (old.filter(it -> time <= it.timestamp().getEpochSecond()).isPresent()) {
            throw new HttpProblem(409, "There is a score that is as new or newer.");
        }
        JsonNode given = score.path("scoreGiven");
        boolean counts = score.path("gradingProgress").asText().equals("FullyGraded") && given.isNumber();
        return counts
                ? ScoreRules.graded(
                        score,
                        Optional.of(points(
                                item,
                                given.asDouble(),
                                score.path("scoreMaximum").asDouble())),
                        Optional.ofNullable(score.path("comment").textValue()))
                : ScoreRules.graded(score, Optional.empty(), Optional.empty());
    }

    private static double points(LineItem item, double given, double maximum) {
        double points = maximum == 0 ? given : given / maximum * item.scoreMaximum();
        return Math.max(0, Math.min(points, item.scoreMaximum()));
    }
}
