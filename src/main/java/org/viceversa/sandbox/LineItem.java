package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A column of the gradebook that belongs to a tool.
 *
 * @param coupled the column of an activity, made by the course; the others were made by the tool
 * @param extras what AGS lets a tool add: startDateTime, endDateTime, gradesReleased, and extensions named by URLs
 */
public record LineItem(
        String id,
        String courseId,
        String clientId,
        String label,
        double scoreMaximum,
        Optional<String> resourceLinkId,
        String resourceId,
        String tag,
        Optional<SubmissionReview> submissionReview,
        boolean coupled,
        ObjectNode extras) {

    private static final String TEXT_COLUMN = "textColumn";

    /** Moodle's way with a maximum that it does not like: scores for this column are accepted and lost. */
    boolean losesScores() {
        return extras.has(TEXT_COLUMN);
    }

    LineItem losingScores() {
        return new LineItem(
                id,
                courseId,
                clientId,
                label,
                scoreMaximum,
                resourceLinkId,
                resourceId,
                tag,
                submissionReview,
                coupled,
                Json.object().put(TEXT_COLUMN, true));
    }

    /** Where a look at somebody's submission should lead (LTI Submission Review §3.3). */
    public record SubmissionReview(Optional<String> url, ObjectNode custom, ObjectNode original) {

        static Optional<SubmissionReview> from(JsonNode node) {
            return node instanceof ObjectNode object
                    ? Optional.of(new SubmissionReview(
                            Optional.ofNullable(object.path("url").textValue()),
                            object.path("custom") instanceof ObjectNode custom ? custom : Json.object(),
                            object))
                    : Optional.empty();
        }
    }
}
