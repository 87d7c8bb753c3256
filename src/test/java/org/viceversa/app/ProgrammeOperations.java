package org.viceversa.app;

/** What the API does with programmes, their cycles and the courses that they reach. */
final class ProgrammeOperations {

    private static final String WEB = "org.viceversa.programme.web.";
    private static final String[] OF_DESIGNS = {"json-invalid", "field-missing", "text-too-long", "number-out-of-range"
    };

    private ProgrammeOperations() {}

    static void describe(ApiOperations operations) {
        ofProgrammes(operations);
        ofCycles(operations);
        ofFiles(operations);
        ofCourses(operations);
    }

    private static void ofProgrammes(ApiOperations operations) {
        operations.add(
                "GET /programmes",
                "listProgrammes",
                "The site's programmes with their cycles, the last changed first; for programme managers.",
                200,
                "",
                "not-allowed");
        operations.add(
                "POST /programmes",
                "beginProgramme",
                "Begins a programme from a template, as a draft with a first cycle.",
                201,
                WEB + "BegunView",
                with(OF_DESIGNS, "not-allowed", "template-unknown", "zone-unknown"));
        operations.add(
                "GET /programmes/{id}",
                "readProgramme",
                "All of one programme, with what keeps each cycle from opening.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "PUT /programmes/{id}",
                "changeProgramme",
                "Replaces all that a programme says, if nobody was quicker.",
                200,
                "",
                with(
                        OF_DESIGNS,
                        "not-allowed",
                        "programme-unknown",
                        "programme-changed",
                        "programme-archived",
                        "programme-incomplete",
                        "programme-name-missing",
                        "list-too-long",
                        "skill-unknown",
                        "course-unknown"));
        operations.add(
                "POST /programmes/{id}/archive",
                "archiveProgramme",
                "Puts a programme away in which nothing is under way; it can be restored.",
                200,
                "",
                "not-allowed",
                "programme-unknown",
                "programme-running",
                "programme-changed");
        operations.add(
                "POST /programmes/{id}/restore",
                "restoreProgramme",
                "Takes a programme out of the archive.",
                200,
                "",
                "not-allowed",
                "programme-unknown",
                "programme-changed");
        operations.add(
                "POST /programmes/{id}/copy",
                "copyProgramme",
                "Makes a draft that says the same, with the latest cycle's shape from today on.",
                201,
                WEB + "BegunView",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "GET /programmes/{id}/history",
                "readProgrammeHistory",
                "What was changed, by whom, from what to what; the newest first.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "GET /programme-templates",
                "listProgrammeTemplates",
                "What a programme may begin as.",
                200,
                "",
                "not-allowed");
        operations.add(
                "GET /programme-skills",
                "listProgrammeSkills",
                "The skills that a programme may be about, in the order of groups and names.",
                200,
                "",
                "not-allowed");
        operations.add(
                "GET /programmes/{id}/dry-run",
                "tryProgramme",
                "What would come of it in the visit's course, with answers made up from the seed; keeps nothing.",
                200,
                "",
                "not-allowed",
                "programme-unknown",
                "no-course");
    }

    private static void ofCycles(ApiOperations operations) {
        operations.add(
                "POST /programmes/{id}/cycles",
                "addCycle",
                "Adds a cycle, as a draft.",
                201,
                WEB + "CycleView",
                with(
                        OF_DESIGNS,
                        "not-allowed",
                        "programme-unknown",
                        "programme-archived",
                        "date-invalid",
                        "zone-unknown"));
        operations.add(
                "PUT /cycles/{id}",
                "changeCycle",
                "Replaces all that a cycle says, if nobody was quicker; answers with the programme.",
                200,
                "",
                with(
                        OF_DESIGNS,
                        "not-allowed",
                        "cycle-unknown",
                        "cycle-changed",
                        "cycle-over",
                        "cycle-dates-disordered",
                        "date-invalid",
                        "zone-unknown"));
        operations.add(
                "POST /cycles/{id}/state",
                "moveCycle",
                "Moves a cycle on, or back where nobody loses anything; answers with the programme.",
                200,
                "",
                with(
                        OF_DESIGNS,
                        "not-allowed",
                        "cycle-unknown",
                        "cycle-changed",
                        "cycle-step-impossible",
                        "cycle-not-ready",
                        "cycle-has-applicants",
                        "reason-missing",
                        "programme-archived"));
    }

    private static void ofFiles(ApiOperations operations) {
        operations.add(
                "GET /programmes/{id}/file",
                "exportProgramme",
                "A programme to be taken along, without people, courses or dates.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "POST /programme-files",
                "importProgramme",
                "Makes a draft of an exported programme; where skills are missing, only when asked to go on without.",
                201,
                WEB + "ProgrammeFilesResource$ImportedView",
                with(
                        OF_DESIGNS,
                        "not-allowed",
                        "file-version-unknown",
                        "file-invalid",
                        "programme-name-missing",
                        "list-too-long",
                        "zone-unknown"));
    }

    private static void ofCourses(ApiOperations operations) {
        operations.add(
                "GET /courses",
                "listCourses",
                "Courses of the whole site in which somebody opened the tool; for programme managers.",
                200,
                "",
                "not-allowed");
        operations.add(
                "GET /my-programmes",
                "listMyProgrammes",
                "The programmes that reach whoever asks, in the course that they came from.",
                200,
                "");
        operations.add(
                "PUT /programmes/{id}/opt-outs/{course}",
                "optCourseOut",
                "Keeps a course out of a programme; for its instructors and programme managers.",
                204,
                "",
                "not-allowed",
                "programme-unknown",
                "course-unknown");
        operations.add(
                "DELETE /programmes/{id}/opt-outs/{course}",
                "bringCourseBack",
                "Lets a course take part again.",
                204,
                "",
                "not-allowed",
                "programme-unknown",
                "course-unknown");
    }

    private static String[] with(String[] codes, String... more) {
        return java.util.stream.Stream.of(codes, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
