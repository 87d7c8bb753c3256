package org.viceversa.app;

/** What the API does with a person's own plan. */
final class PlanOperations {

    private PlanOperations() {}

    static void describe(ApiOperations operations) {
        operations.add("GET /plan", "listPlan", "What the caller put aside to learn, the latest first.", 200, "");
        operations.add(
                "PUT /plan/{kind}/{subject}",
                "addToPlan",
                "Puts a skill, an offer or an agenda into the caller's plan; what is there already stays.",
                204,
                "",
                "plan-subject-unknown",
                "plan-full");
        operations.add(
                "DELETE /plan/{kind}/{subject}",
                "removeFromPlan",
                "Takes a subject out of the caller's plan; what is not there stays out.",
                204,
                "",
                "plan-subject-unknown");
    }
}
