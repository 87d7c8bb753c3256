package org.viceversa.app;

/** What the API does with what people write in activities. */
final class ReflectionOperations {

    private static final String ONE = "/reflections/{activity}";
    private static final String SUBMISSION = "org.viceversa.reflection.web.SubmissionView";

    private ReflectionOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET /reflections",
                "listMyReflections",
                "All that the caller wrote, and what the visit's course asks them to write.",
                200,
                "");
        operations.add(
                "GET " + ONE,
                "readReflection",
                "The caller's own work in an activity, and all that they need to go on; nobody else's can be reached.",
                200,
                "",
                "no-course",
                "activity-unknown");
        operations.add(
                "PUT " + ONE,
                "saveReflection",
                "Keeps all that stands on the page. A window's saves are counted: one whose answer got lost is no conflict,"
                        + " and one that arrives late overwrites nothing.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "version-missing",
                "text-too-long",
                "no-course",
                "activity-unknown",
                "activity-not-open",
                "reflection-handed-in",
                "reflection-changed",
                "side-not-asked",
                "pairing-unknown",
                "session-unknown");
        operations.add(
                "GET " + ONE + "/versions",
                "listReflectionVersions",
                "How the caller's text stood before, the latest first.",
                200,
                "",
                "no-course",
                "activity-unknown");
        operations.add(
                "GET " + ONE + "/versions/{number}",
                "readReflectionVersion",
                "An earlier text of the caller's own, whole.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "version-unknown");
        ofHandingIn(operations);
    }

    private static void ofHandingIn(ApiOperations operations) {
        operations.add(
                "POST " + ONE + "/submission",
                "handInReflection",
                "Hands in what is kept; sent twice, it is handed in once.",
                201,
                SUBMISSION,
                "json-invalid",
                "version-missing",
                "no-course",
                "activity-unknown",
                "reflection-unknown",
                "reflection-handed-in",
                "reflection-changed",
                "activity-not-open",
                "activity-closed",
                "nothing-written",
                "words-too-few",
                "words-too-many",
                "side-missing",
                "ai-statement-missing");
        operations.add(
                "DELETE " + ONE + "/submission",
                "takeReflectionBack",
                "Takes back what was handed in last, before the due date and before anybody marks it.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "reflection-unknown",
                "reflection-changed",
                "marking-begun",
                "take-back-too-late");
        operations.add(
                "POST " + ONE + "/attempts",
                "beginAnotherAttempt",
                "Begins another attempt with the same text, while the one before stands.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "reflection-unknown",
                "reflection-changed",
                "activity-not-open",
                "activity-closed",
                "no-attempt-left");
        operations.add(
                "GET " + ONE + "/submissions/{submission}",
                "readSubmission",
                "What the caller handed in, as it was, with its receipt.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "submission-unknown");
        operations.add(
                "GET " + ONE + "/submissions/{submission}/text",
                "exportSubmission",
                "The same as the plain text that the receipt's digest is of, byte for byte.",
                200,
                "text/plain",
                "no-course",
                "activity-unknown",
                "submission-unknown");
    }
}
