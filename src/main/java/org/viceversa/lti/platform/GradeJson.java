package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;

/** Line items, scores and results between their JSON (AGS §3) and the tool's words. */
final class GradeJson {

    /** AGS §3.4.4 asks for parts of a second and a zone. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private GradeJson() {}

    /** Empty for a column that cannot be worked with: without a name or with nothing to reach. */
    static Optional<LineItem> toLineItem(JsonNode json) {
        String label = LenientJson.text(json, "label");
        Optional<BigDecimal> maximum = LenientJson.number(json, "scoreMaximum").filter(number -> number.signum() > 0);
        if (label.isBlank() || maximum.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LineItem(
                LenientJson.findText(json, "id"),
                label,
                maximum.get(),
                LenientJson.findText(json, "resourceLinkId"),
                LenientJson.text(json, "resourceId"),
                LenientJson.text(json, "tag")));
    }

    /** Writes what the line item says over what is there; what it does not say stays. */
    static void write(LineItem item, ObjectNode json) {
        json.put("label", item.label());
        json.put("scoreMaximum", item.scoreMaximum());
        item.resourceLinkId().ifPresent(id -> json.put("resourceLinkId", id));
        if (!item.resourceId().isEmpty()) {
            json.put("resourceId", item.resourceId());
        }
        if (!item.tag().isEmpty()) {
            json.put("tag", item.tag());
        }
    }

    static ObjectNode toJson(Score score) {
        ObjectNode json = LenientJson.MAPPER.createObjectNode();
        json.put("userId", score.userId());
        score.given().ifPresent(given -> {
            json.put("scoreGiven", given);
            json.put("scoreMaximum", score.maximum());
        });
        // Always: leaving it out deletes the one that is there.
        json.put("comment", score.comment());
        json.put("timestamp", TIMESTAMP.format(score.timestamp()));
        json.put("activityProgress", score.activityProgress().word());
        json.put("gradingProgress", score.gradingProgress().word());
        return json;
    }

    /** Empty when it does not say whose it is. */
    static Optional<Result> toResult(JsonNode json) {
        BigDecimal maximum = LenientJson.number(json, "resultMaximum")
                .filter(number -> number.signum() > 0)
                .orElse(BigDecimal.ONE);
        return LenientJson.findText(json, "userId")
                .map(userId -> new Result(
                        userId, LenientJson.number(json, "resultScore"), maximum, LenientJson.text(json, "comment")));
    }
}
