package org.viceversa.app;

/** What the API does with paths, with what partners advise each other, and with the best plan. */
final class PathOperations {

    private static final String WEB = "org.viceversa.learningpath.web.";

    private PathOperations() {}

    static void describe(ApiOperations operations) {
        ofPaths(operations);
        ofRecommendations(operations);
        operations.add(
                "GET /plan/best",
                "planBest",
                "How the caller's own gaps can be closed best within hours and money, and which free colleague closes one"
                        + " for nothing; worked out anew each time.",
                200,
                "",
                "hours-invalid",
                "amount-invalid",
                "currency-unknown");
    }

    private static void ofPaths(ApiOperations operations) {
        String[] faults = {
            "json-invalid",
            "answers-invalid",
            "not-allowed",
            "date-invalid",
            "path-title-invalid",
            "path-too-long",
            "step-title-invalid",
            "step-before-unknown",
            "step-loop"
        };
        operations.add("GET /paths", "listPaths", "The caller's own paths, and templates for everybody.", 200, "");
        operations.add(
                "POST /paths",
                "addPath",
                "Begins a path of one's own; a template is for those who run programmes.",
                201,
                WEB + "PathView",
                ApiOperations.and(faults, "paths-too-many"));
        operations.add("GET /paths/{id}", "showPath", "A path of one's own, or a template.", 200, "", "path-unknown");
        operations.add(
                "PUT /paths/{id}",
                "changePath",
                "Changes title, target and steps, if it is still the version that was seen.",
                200,
                "",
                ApiOperations.and(faults, "number-missing", "path-unknown", "path-changed", "step-follows-request"));
        operations.add(
                "POST /paths/{id}/copy",
                "copyPath",
                "Makes a path of one's own of a template.",
                201,
                WEB + "PathView",
                "path-unknown",
                "paths-too-many");
        String[] ofState = {
            "json-invalid", "answers-invalid", "not-allowed", "number-missing", "path-unknown", "path-changed"
        };
        operations.add(
                "PUT /paths/{id}/state",
                "movePath",
                "Says how far the path is.",
                200,
                "",
                ApiOperations.and(ofState, "path-state-impossible", "path-not-through"));
        operations.add(
                "PUT /paths/{id}/steps/{step}",
                "moveStep",
                "Says how far a step is; one that follows a request for tuition says it by itself. What is free gives its skills and"
                        + " credits when it is done.",
                200,
                "",
                ApiOperations.and(
                        ofState,
                        "step-unknown",
                        "step-too-early",
                        "step-chosen-otherwise",
                        "step-needs-request",
                        "step-follows-request"));
    }

    private static void ofRecommendations(ApiOperations operations) {
        operations.add(
                "GET /me/recommendations",
                "listRecommendations",
                "What partners advise the caller, and what the caller advises them.",
                200,
                "");
        operations.add(
                "POST /me/recommendations",
                "recommend",
                "Advises one's partner to take something; it changes nothing until the partner takes it.",
                201,
                WEB + "RecommendationsResource$RecommendationView",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "mentorship-over",
                "offering-unknown",
                "text-missing",
                "text-too-long",
                "recommendations-too-many");
        operations.add(
                "PUT /me/recommendations/{id}",
                "answerRecommendation",
                "Takes what was advised into the plan, declines it with a reason, or takes one's own advice back.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "number-missing",
                "recommendation-unknown",
                "recommendation-changed",
                "recommendation-answered",
                "text-missing",
                "text-too-long",
                "plan-subject-unknown",
                "plan-full");
    }
}
