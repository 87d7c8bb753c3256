package org.viceversa.app;

/** What the API tells of the skills of a cycle's people. */
final class SkillMapOperations {

    private SkillMapOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET /cycles/{cycle}/skills/demand",
                "showSkillDemand",
                "How many want each skill of the programme, and how many can teach it.",
                200,
                "",
                "not-allowed",
                "cycle-unknown");
        operations.add(
                "GET /cycles/{cycle}/skills/groups",
                "showSkillsOfGroups",
                "Mean levels by department, from five people up.",
                200,
                "",
                "not-allowed",
                "cycle-unknown");
        operations.add(
                "GET /cycles/{cycle}/skills/people",
                "showSkillsOfPeople",
                "Levels person by person in the order of names, part by part; for programme managers.",
                200,
                "",
                "not-allowed",
                "cycle-unknown",
                "from-invalid",
                "limit-invalid");
    }
}
