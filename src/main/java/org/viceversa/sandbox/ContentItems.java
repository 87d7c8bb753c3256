package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes activities, with their columns, of the items that a tool returned. */
final class ContentItems {

    private static final double HIGHEST_IN_MOODLE = 100;

    private final Platform platform;
    private final Installation installation;

    ContentItems(Platform platform, Installation installation) {
        this.platform = platform;
        this.installation = installation;
    }

    /** Only {@code ltiResourceLink} items are taken; Moodle makes a tool activity of whatever it gets. */
    List<Activity> add(JsonNode items, LaunchPlan plan) {
        boolean moodle = platform.mode().isMoodle();
        if (moodle && items.size() == 1 && !fitsMoodle(items.path(0).path("lineItem"))) {
            throw HttpProblem.badRequest("Invalid grade value: the maximum must be a whole number from 1 to 100.");
        }
        List<Activity> added = new ArrayList<>();
        for (JsonNode item : items) {
            if (moodle || item.path("type").asText().equals("ltiResourceLink")) {
                added.add(addOne(item, plan));
            }
        }
        return added;
    }

    private Activity addOne(JsonNode item, LaunchPlan plan) {
        String title = item.path("title").asText().isBlank()
                ? plan.tool().name()
                : item.path("title").asText();
        Map<String, String> custom = Json.textMap(item.path("custom"));
        boolean newWindow = !platform.mode().isMoodle() && item.has("window") && !item.has("iframe");
        Activity activity = platform.campus()
                .add(new Activity(
                        "",
                        "",
                        plan.course().id(),
                        plan.tool().clientId(),
                        plan.deploymentId(),
                        title,
                        item.path("text").asText(),
                        Optional.ofNullable(item.path("url").textValue()),
                        custom,
                        newWindow));
        if (item.path("lineItem").isObject()) {
            addColumn(activity, item.path("lineItem"));
        }
        return activity;
    }

    /** Moodle names the column after the activity. */
    private void addColumn(Activity activity, JsonNode lineItem) {
        boolean moodle = platform.mode().isMoodle();
        String label = moodle ? activity.title() : lineItem.path("label").asText(activity.title());
        LineItem column = installation.addColumn(
                activity,
                label.isBlank() ? activity.title() : label,
                lineItem.path("scoreMaximum").asDouble(HIGHEST_IN_MOODLE),
                lineItem.path("resourceId").asText(),
                lineItem.path("tag").asText(),
                LineItem.SubmissionReview.from(lineItem.path("submissionReview")));
        if (moodle && !fitsMoodle(lineItem)) {
            platform.gradebook().put(column.losingScores());
        }
    }

    private static boolean fitsMoodle(JsonNode lineItem) {
        double maximum = lineItem.path("scoreMaximum").asDouble(HIGHEST_IN_MOODLE);
        return maximum >= 1 && maximum <= HIGHEST_IN_MOODLE && maximum == Math.rint(maximum);
    }
}
