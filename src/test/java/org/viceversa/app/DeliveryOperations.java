package org.viceversa.app;

/** What the API does with grades on their way into the gradebook. */
final class DeliveryOperations {

    private static final String DELIVERIES = "/activities/{activity}/deliveries";
    private static final String[] OPENED = {"no-course", "activity-unknown", "not-allowed"};
    private static final String[] SETTLED = {
        "no-course",
        "activity-unknown",
        "not-allowed",
        "json-invalid",
        "answers-invalid",
        "person-unknown",
        "too-many-people"
    };

    private DeliveryOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET " + DELIVERIES,
                "showDeliveries",
                "How an activity's grades get into the gradebook: how many are as far for the same reason.",
                200,
                "",
                OPENED);
        operations.add(
                "GET " + DELIVERIES + "/people",
                "listDeliveries",
                "Whose grades are in one state for one reason, fifty a page.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "not-allowed",
                "answers-invalid");
        operations.add(
                "GET " + DELIVERIES + "/people/{person}",
                "showDelivery",
                "One person's grade on its way, with every attempt and what was answered.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "not-allowed",
                "person-unknown",
                "delivery-unknown");
        operations.add(
                "POST " + DELIVERIES + "/again",
                "sendGradesAgain",
                "Sends grades once more; what a teacher set in the gradebook is replaced only if overwrite says so.",
                200,
                "",
                SETTLED);
        operations.add(
                "POST " + DELIVERIES + "/keep",
                "keepGradebooksGrades",
                "Leaves what the gradebook shows, of conflicts.",
                200,
                "",
                SETTLED);
        operations.add(
                "POST " + DELIVERIES + "/take-back",
                "askAgainAboutGrades",
                "Has grades that were left to the gradebook as conflicts again.",
                200,
                "",
                SETTLED);
        operations.add(
                "POST " + DELIVERIES + "/column",
                "makeGradebookColumn",
                "Makes a gradebook column for an activity that has none any more, and sends what waited for one.",
                200,
                "",
                "no-course",
                "activity-unknown",
                "not-allowed",
                "activity-never-opened",
                "columns-not-offered");
    }
}
