package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What a platform asks of a score, and what it makes of it. */
interface ScoreRules {

    /** @throws HttpProblem when the score is incomplete, or that person has no grades here */
    void check(ObjectNode score, Optional<Member> member);

    /** @throws HttpProblem with 409 when the score is not newer than what is there */
    Grade grade(LineItem item, ObjectNode score, Optional<Grade> old);

    /** @throws HttpProblem when it is missing or has no zone */
    static Instant timestamp(JsonNode score) {
        try {
            return OffsetDateTime.parse(score.path("timestamp").asText()).toInstant();
        } catch (DateTimeException e) {
            throw HttpProblem.badRequest("timestamp is not ISO 8601 with a zone.");
        }
    }

    static void require(boolean condition, String sentence) {
        if (!condition) {
            throw HttpProblem.badRequest(sentence);
        }
    }

    /** A new grade with all that does not depend on the platform. */
    static Grade graded(ObjectNode score, Optional<Double> points, Optional<String> comment) {
        return new Grade(
                score.path("userId").asText(),
                points,
                comment,
                timestamp(score),
                score.path("activityProgress").asText(),
                score.path("gradingProgress").asText(),
                score);
    }
}
