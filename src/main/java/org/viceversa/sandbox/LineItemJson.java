package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Line items as JSON, out and in, with the checks of the mode. */
final class LineItemJson {

    private static final List<String> EXTRAS = List.of("startDateTime", "endDateTime", "gradesReleased");

    private final Platform platform;

    LineItemJson(Platform platform) {
        this.platform = platform;
    }

    ObjectNode of(LineItem item, Tool tool) {
        boolean moodle = platform.mode().isMoodle();
        ObjectNode json = Json.object()
                .put("id", platform.endpoints().lineItemUrl(item, tool.deploymentId()))
                .put("label", item.label());
        json.set("scoreMaximum", Json.number(item.scoreMaximum()));
        if (moodle || !item.resourceId().isEmpty()) {
            json.put("resourceId", item.resourceId());
        }
        if (moodle || !item.tag().isEmpty()) {
            json.put("tag", item.tag());
        }
        item.resourceLinkId().ifPresent(link -> json.put("resourceLinkId", link));
        if (moodle) {
            item.resourceLinkId().ifPresent(link -> json.put("ltiLinkId", link));
        }
        item.submissionReview().ifPresent(review -> json.set("submissionReview", review.original()));
        return moodle ? json : json.setAll(item.extras());
    }

    /** @param replacing a PUT; Moodle takes submissionReview there and in deep links only */
    LineItem read(JsonNode body, String id, String courseId, Tool tool, boolean replacing) {
        boolean moodle = platform.mode().isMoodle();
        JsonNode maximum = body.path("scoreMaximum");
        String label = body.path("label").asText();
        boolean hasMaximum = moodle ? isNumeric(maximum) : maximum.isNumber() && maximum.asDouble() > 0;
        if (label.isBlank() || !hasMaximum) {
            throw HttpProblem.badRequest("No label or Score Maximum");
        }
        Optional<LineItem> old = platform.gradebook().find(id);
        boolean coupled = old.map(LineItem::coupled).orElse(false);
        Optional<String> link = link(body, courseId, tool)
                .or(() -> moodle && !coupled ? old.flatMap(LineItem::resourceLinkId) : Optional.empty());
        ObjectNode extras = Json.object();
        body.properties().stream()
                .filter(member -> !moodle
                        && (EXTRAS.contains(member.getKey()) || member.getKey().contains("://")))
                .forEach(member -> extras.set(member.getKey(), member.getValue()));
        return new LineItem(
                id,
                courseId,
                tool.clientId(),
                label,
                maximum.asDouble(),
                link,
                body.path("resourceId").asText(),
                body.path("tag").asText(),
                moodle && !replacing ? Optional.empty() : LineItem.SubmissionReview.from(body.path("submissionReview")),
                coupled && link.isPresent(),
                extras);
    }

    private Optional<String> link(JsonNode body, String courseId, Tool tool) {
        Optional<String> id = Optional.of(body.path("resourceLinkId").asText()).filter(text -> !text.isEmpty());
        boolean known = id.flatMap(platform.campus()::findActivity)
                .filter(it -> it.courseId().equals(courseId) && it.clientId().equals(tool.clientId()))
                .isPresent();
        if (id.isPresent() && !known) {
            throw platform.mode().isMoodle()
                    ? new HttpProblem(403, "Forbidden")
                    : HttpProblem.notFound("The tool has no such resource link in this course.");
        }
        return id;
    }

    private static boolean isNumeric(JsonNode value) {
        return value.isNumber() || (value.isTextual() && value.asText().matches("-?\\d+(\\.\\d+)?"));
    }
}
