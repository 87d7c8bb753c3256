package org.viceversa.app;

/** What the API does with what courses ask people to write. */
final class ActivityOperations {

    /** What is wrong with an activity's settings. */
    private static final String[] UNSOUND = {
        "json-invalid",
        "answers-invalid",
        "field-missing",
        "title-missing",
        "text-too-long",
        "prompts-invalid",
        "words-invalid",
        "dates-invalid",
        "late-rule-invalid",
        "late-needs-points",
        "number-out-of-range",
        "points-invalid",
        "sides-missing",
        "release-date-missing",
        "rubric-invalid",
        "skill-unknown",
        "no-course"
    };

    private ActivityOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET /activity-models",
                "listActivityModels",
                "What a new reflection begins with: models with their prompts, the rubric, and the limits of both.",
                200,
                "");
        operations.add(
                "GET /activities",
                "listActivities",
                "The reflections that the visit's course asks for; for those who grade there.",
                200,
                "",
                "no-course",
                "not-allowed");
        operations.add(
                "GET /activities/{activity}",
                "readActivity",
                "A reflection's settings and what they said before; for those who grade it.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "not-allowed");
        operations.add(
                "PUT /activities/{activity}",
                "changeActivity",
                "Changes a reflection's settings; has the gradebook's column follow where its points changed.",
                200,
                "",
                and("activity-unknown", "not-allowed", "activity-changed", "names-promised"));
        operations.add(
                "POST /deep-linking/activities",
                "placeActivities",
                "Makes reflections, and the signed answer that places them into the course; all or nothing.",
                200,
                "",
                and(
                        "activities-too-many",
                        "links-not-accepted",
                        "one-item-only",
                        "activity-kind-unknown",
                        "title-too-long",
                        "no-deep-linking"));
    }

    private static String[] and(String... more) {
        return java.util.stream.Stream.of(UNSOUND, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
