package org.viceversa.app;

/** What the API does with skills, with what is said of people's levels, and with role profiles. */
final class SkillOperations {

    private static final String SKILLS = "org.viceversa.skills.web.";
    private static final String CSV = "text/csv";

    private SkillOperations() {}

    static void describe(ApiOperations operations) {
        ofLibrary(operations);
        ofFrameworks(operations);
        ofFiles(operations);
        ofMine(operations);
        ofRequests(operations);
        ofProfiles(operations);
    }

    private static void ofLibrary(ApiOperations operations) {
        operations.add(
                "GET /skills",
                "listSkills",
                "Skills that are offered, or all of one framework, by group and name, part by part.",
                200,
                "",
                "framework-unknown",
                "skill-unknown",
                "flag-invalid",
                "limit-invalid");
        operations.add(
                "POST /skills",
                "addSkill",
                "Adds a skill to a framework; for those who run programmes.",
                201,
                SKILLS + "SkillView",
                "json-invalid",
                "not-allowed",
                "framework-unknown",
                "skill-code-taken",
                "skill-parent-unknown",
                "text-missing",
                "text-too-long",
                "value-unknown",
                "address-invalid");
        operations.add(
                "PUT /skills/{id}",
                "changeSkill",
                "Changes a skill, if it is still the version that was seen.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "skill-unknown",
                "skill-changed",
                "skill-code-taken",
                "skill-parent-unknown",
                "skill-parent-loop",
                "text-missing",
                "text-too-long",
                "value-unknown",
                "number-missing");
        operations.add(
                "PUT /skills/{id}/retired",
                "retireSkill",
                "Takes a skill out of what is offered, or back into it.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "skill-unknown",
                "skill-changed",
                "number-missing");
        operations.add(
                "DELETE /skills/{id}",
                "removeSkill",
                "Takes away a skill that nobody uses.",
                204,
                "",
                "not-allowed",
                "skill-unknown",
                "skill-in-use");
    }

    private static void ofFrameworks(ApiOperations operations) {
        operations.add(
                "GET /skill-frameworks",
                "listFrameworks",
                "Where the skills come from, with licence and credit.",
                200,
                "");
        operations.add(
                "POST /skill-frameworks",
                "addFramework",
                "Begins a framework without skills; for those who run programmes.",
                201,
                SKILLS + "FrameworkView",
                "json-invalid",
                "not-allowed",
                "framework-title-invalid",
                "address-invalid");
        operations.add(
                "PUT /skill-frameworks/{id}",
                "changeFramework",
                "Changes a framework's words, retires it, or offers it again.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "framework-unknown",
                "framework-changed",
                "framework-title-invalid",
                "address-invalid",
                "number-missing");
        operations.add(
                "GET /skill-freshness",
                "freshness",
                "After how many months without use a skill counts as half fresh.",
                200,
                "");
        operations.add(
                "PUT /skill-freshness",
                "changeFreshness",
                "Sets the site's own half-lives; for those who run programmes.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "half-life-invalid",
                "half-lives-changed",
                "number-missing");
    }

    private static void ofFiles(ApiOperations operations) {
        operations.add(
                "POST /skill-frameworks/import",
                "importSkillTable",
                "Brings a framework in from a table (text/csv), or with `dry=true` tells what that would do.",
                200,
                "",
                "not-allowed",
                "framework-unknown",
                "framework-title-invalid",
                "framework-changed",
                "flag-invalid",
                "csv-empty",
                "csv-unreadable",
                "csv-encoding-unknown",
                "csv-is-a-workbook",
                "csv-too-many-lines");
        operations.add(
                "POST /skill-frameworks/moodle/import",
                "importMoodleFramework",
                "The same from the file of Moodle's competency export (text/csv).",
                200,
                "",
                "not-allowed",
                "framework-title-invalid",
                "framework-changed",
                "flag-invalid",
                "csv-empty",
                "csv-unreadable",
                "csv-encoding-unknown",
                "csv-is-a-workbook",
                "csv-too-many-lines");
        operations.add(
                "POST /skill-frameworks/case/import",
                "importCasePackage",
                "The same from a CFPackage of CASE 1.1 (application/json).",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "framework-title-invalid",
                "framework-changed",
                "flag-invalid");
        for (String[] shape : new String[][] {
            {"table.csv", "exportSkillTable", "What is offered of a framework, as a table."},
            {"moodle.csv", "exportMoodleFramework", "The same for Moodle's competency import."}
        }) {
            operations.add(
                    "GET /skill-frameworks/{id}/" + shape[0],
                    shape[1],
                    shape[2],
                    200,
                    CSV,
                    "not-allowed",
                    "framework-unknown");
        }
        operations.add(
                "GET /skill-frameworks/{id}/case.json",
                "exportCasePackage",
                "The same as a CFPackage of CASE 1.1.",
                200,
                "application/json",
                "not-allowed",
                "framework-unknown");
    }

    private static void ofMine(ApiOperations operations) {
        operations.add(
                "GET /my-skills", "listMySkills", "What the caller can do, with every voice; nobody else's.", 200, "");
        operations.add(
                "GET /my-skills/{skill}",
                "readMySkill",
                "One skill, and all that was ever said of the caller's.",
                200,
                "",
                "skill-unknown");
        operations.add(
                "POST /my-skills/{skill}/assessments",
                "assessMyself",
                "Notes what the caller says of their own level.",
                204,
                "",
                "json-invalid",
                "skill-unknown",
                "level-invalid",
                "number-missing");
        operations.add(
                "POST /my-skills/{skill}/practices",
                "notePractice",
                "Notes that the caller still uses the skill.",
                201,
                SKILLS + "MySkillsResource$PracticeView",
                "skill-unknown");
        operations.add(
                "DELETE /my-skills/practices/{id}",
                "takePracticeBack",
                "As if it had not been noted.",
                204,
                "",
                "practice-unknown");
        operations.add(
                "POST /my-skills/{skill}/evidence",
                "addEvidence",
                "Keeps what shows that the caller has the skill.",
                201,
                SKILLS + "MySkillsView$EvidenceView",
                "json-invalid",
                "skill-unknown",
                "assessment-unknown",
                "text-missing",
                "text-too-long",
                "link-invalid",
                "date-invalid",
                "value-unknown",
                "evidence-full");
        operations.add(
                "DELETE /my-skills/evidence/{id}",
                "removeEvidence",
                "Takes a piece of evidence away.",
                204,
                "",
                "evidence-unknown");
        operations.add(
                "PUT /my-skills/profile",
                "pickSkillProfile",
                "Picks the role that the caller compares with; none goes back to the one of their employee record.",
                204,
                "",
                "json-invalid",
                "profile-unknown");
    }

    private static void ofRequests(ApiOperations operations) {
        operations.add(
                "GET /assessment-requests",
                "listAssessmentRequests",
                "Who asks for the caller's word, and whom the caller asked.",
                200,
                "");
        operations.add(
                "GET /assessment-requests/colleagues",
                "findColleagues",
                "Ten people of the course whose names match, and the caller's manager.",
                200,
                "");
        operations.add(
                "POST /assessment-requests",
                "askForAssessment",
                "Asks somebody how well the caller can do something.",
                204,
                "",
                "json-invalid",
                "skill-unknown",
                "colleague-unknown",
                "ask-yourself",
                "already-asked",
                "requests-full",
                "text-too-long");
        operations.add(
                "PUT /assessment-requests/{id}",
                "answerAssessmentRequest",
                "Answers, declines or takes back a request.",
                204,
                "",
                "json-invalid",
                "request-unknown",
                "request-answered",
                "answer-invalid",
                "level-invalid",
                "number-missing",
                "text-too-long",
                "value-unknown");
    }

    private static void ofProfiles(ApiOperations operations) {
        operations.add("GET /skill-profiles", "listSkillProfiles", "What roles there are to compare with.", 200, "");
        operations.add(
                "POST /skill-profiles/import",
                "importSkillProfiles",
                "Brings role profiles in from a table (text/csv), or with `dry=true` tells what that would do.",
                200,
                "",
                "not-allowed",
                "flag-invalid",
                "csv-empty",
                "csv-unreadable",
                "csv-encoding-unknown",
                "csv-is-a-workbook",
                "csv-too-many-lines");
        operations.add(
                "GET /skill-profiles/profiles.csv",
                "exportSkillProfiles",
                "All role profiles as a table.",
                200,
                CSV,
                "not-allowed");
        operations.add(
                "DELETE /skill-profiles/{id}",
                "removeSkillProfile",
                "Takes a role profile away for everybody.",
                204,
                "",
                "not-allowed",
                "profile-unknown");
    }
}
