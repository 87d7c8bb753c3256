package org.viceversa.app;

import java.util.stream.Stream;

/** What the API does for those who grade, and for those whose work it is. */
final class GradingOperations {

    private static final String QUEUE = "/activities/{activity}/grading";
    private static final String ONE = QUEUE + "/{who}";
    private static final String MISSING = QUEUE + "/missing";
    private static final String BANK = "/comment-bank";
    private static final String[] OPENED = {"no-course", "activity-unknown", "not-allowed"};
    private static final String[] WORK = {
        "no-course", "activity-unknown", "not-allowed", "paper-unknown", "marked-anonymously"
    };
    private static final String[] CHANGED = {
        "no-course",
        "activity-unknown",
        "not-allowed",
        "paper-unknown",
        "marked-anonymously",
        "being-marked",
        "marking-changed"
    };
    private static final String[] NAMED = {
        "no-course", "activity-unknown", "not-allowed", "person-unknown", "already-handed-in", "marking-changed"
    };

    private GradingOperations() {}

    static void describe(ApiOperations operations) {
        ofQueue(operations);
        ofWork(operations);
        ofSheet(operations);
        ofTerms(operations);
        ofMissing(operations);
        ofTables(operations);
        ofBank(operations);
        ofAuthor(operations);
    }

    private static String[] and(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static void ofQueue(ApiOperations operations) {
        operations.add(
                "GET " + QUEUE,
                "listWorks",
                "What was handed in, fifty a page, for instructors of the course; never a draft. Where names are hidden,"
                        + " nothing in it tells who somebody is.",
                200,
                "",
                and(OPENED, "answers-invalid"));
        operations.add(
                "GET " + QUEUE + "/markers",
                "listMarkers",
                "Who grades in the course, and how much each was given.",
                200,
                "",
                OPENED);
        operations.add(
                "GET " + QUEUE + "/statistics",
                "showGradeStatistics",
                "How the grades are spread, from five people on.",
                200,
                "",
                OPENED);
        operations.add(
                "POST " + QUEUE + "/release",
                "releaseGrades",
                "Releases many grades, or all that are marked; what somebody is at is left, and why is told.",
                200,
                "",
                and(OPENED, "json-invalid", "answers-invalid", "paper-unknown"));
        operations.add(
                "POST " + QUEUE + "/excuse",
                "excusePeople",
                "Excuses many who have handed in.",
                200,
                "",
                and(OPENED, "json-invalid", "answers-invalid", "paper-unknown"));
        operations.add(
                "POST " + QUEUE + "/allocation",
                "allocateWorks",
                "Gives works to markers, each to whoever has least to do.",
                200,
                "",
                and(OPENED, "json-invalid", "answers-invalid", "paper-unknown", "marker-unknown"));
    }

    private static void ofWork(ApiOperations operations) {
        operations.add(
                "GET " + ONE,
                "readWork",
                "One work with all that was done with it, and which ones stand beside it in a filter.",
                200,
                "",
                and(WORK, "answers-invalid"));
        operations.add(
                "GET " + ONE + "/attempts/{attempt}",
                "readAttempt",
                "What was handed in earlier.",
                200,
                "",
                and(WORK, "answers-invalid", "attempt-unknown"));
        operations.add(
                "POST " + ONE + "/lease",
                "holdWork",
                "Keeps other graders out for ten minutes, or for ten more.",
                200,
                "",
                and(WORK, "being-marked"));
        operations.add("DELETE " + ONE + "/lease", "letGoOfWork", "Lets others at it.", 204, "", WORK);
        operations.add(
                "POST " + ONE + "/name",
                "showName",
                "Who it is, once the grade is released; that somebody looked is written down.",
                200,
                "",
                and(WORK, "not-released"));
    }

    private static void ofSheet(ApiOperations operations) {
        operations.add(
                "PUT " + ONE + "/sheet",
                "saveSheet",
                "Keeps what a grader fills in, while they do; a grade that was released stands meanwhile.",
                200,
                "",
                and(
                        CHANGED,
                        "json-invalid",
                        "answers-invalid",
                        "version-missing",
                        "marking-invalid",
                        "anchor-lost",
                        "nothing-handed-in"));
        String[] released = {
            "json-invalid", "version-missing", "not-complete", "nothing-handed-in", "regrade-waits", "person-excused"
        };
        operations.add(
                "POST " + ONE + "/ready",
                "finishWork",
                "Marked, to be released with the others; at once, where nothing is waited for.",
                200,
                "",
                and(CHANGED, released));
        operations.add(
                "POST " + ONE + "/release",
                "releaseGrade",
                "Shows the grade to its author and leaves it for the gradebook; clicked twice, it is done once.",
                200,
                "",
                and(CHANGED, released));
        operations.add(
                "POST " + ONE + "/return",
                "returnWork",
                "Gives the work back to its author, to be written on.",
                200,
                "",
                and(
                        CHANGED,
                        "json-invalid",
                        "version-missing",
                        "words-missing",
                        "marking-invalid",
                        "nothing-handed-in",
                        "regrade-waits"));
        operations.add(
                "POST " + ONE + "/regrade",
                "answerRegrade",
                "Answers an author who asked for another look: the grade stands, or what the sheet says takes its place.",
                200,
                "",
                and(
                        CHANGED,
                        "json-invalid",
                        "answers-invalid",
                        "version-missing",
                        "words-missing",
                        "marking-invalid",
                        "no-regrade",
                        "not-complete",
                        "nothing-handed-in"));
    }

    private static void ofTerms(ApiOperations operations) {
        operations.add(
                "POST " + ONE + "/excuse",
                "excusePerson",
                "Says that somebody need not hand in; nothing is sent.",
                200,
                "",
                and(CHANGED, "json-invalid", "marking-invalid", "already-released"));
        operations.add("DELETE " + ONE + "/excuse", "undoExcuse", "Takes that back.", 200, "", CHANGED);
        operations.add(
                "POST " + ONE + "/extension",
                "extendTime",
                "Gives one person more time, by which lateness counts.",
                200,
                "",
                and(CHANGED, "json-invalid", "marking-invalid", "dates-invalid"));
        operations.add("DELETE " + ONE + "/extension", "takeExtension", "Takes it away again.", 200, "", CHANGED);
        operations.add(
                "POST " + ONE + "/waiver",
                "waivePenalty",
                "Takes nothing off for lateness, for a reason.",
                200,
                "",
                and(CHANGED, "json-invalid", "marking-invalid", "reason-missing", "not-late"));
        operations.add("DELETE " + ONE + "/waiver", "undoWaiver", "Takes it off after all.", 200, "", CHANGED);
        operations.add(
                "POST " + ONE + "/marker",
                "giveWork",
                "Gives a work to a marker, or to nobody.",
                200,
                "",
                and(WORK, "json-invalid", "marker-unknown"));
    }

    private static void ofMissing(ApiOperations operations) {
        operations.add(
                "GET " + MISSING,
                "listMissing",
                "Who has handed in nothing, by name; only how many, where names are hidden and some wait for their grade.",
                200,
                "",
                and(OPENED, "answers-invalid"));
        operations.add(
                "GET " + QUEUE + "/learners",
                "listGradedLearners",
                "Who may write, whether or not they have handed in, and what more time they were given.",
                200,
                "",
                OPENED);
        operations.add(
                "POST " + MISSING + "/{person}/extension",
                "extendTimeOfMissing",
                "Gives somebody more time who has handed in nothing; where names are hidden, whether they have is not told.",
                200,
                "",
                and(NAMED, "json-invalid", "marking-invalid", "dates-invalid"));
        operations.add(
                "DELETE " + MISSING + "/{person}/extension",
                "takeExtensionOfMissing",
                "Takes it away again.",
                200,
                "",
                NAMED);
        operations.add(
                "POST " + MISSING + "/{person}/excuse",
                "excuseMissing",
                "Excuses somebody who has handed in nothing; to hand in all the same lifts it.",
                200,
                "",
                and(NAMED, "json-invalid", "marking-invalid", "already-released", "marked-anonymously"));
        operations.add(
                "DELETE " + MISSING + "/{person}/excuse",
                "undoExcuseOfMissing",
                "Takes that back.",
                200,
                "",
                and(NAMED, "marked-anonymously"));
    }

    private static void ofTables(ApiOperations operations) {
        operations.add(
                "GET " + QUEUE + ".csv",
                "exportGrades",
                "All that the queue's filter finds, as a table to be marked elsewhere.",
                200,
                "text/csv",
                and(OPENED, "answers-invalid"));
        String[] file = {
            "csv-empty",
            "csv-unreadable",
            "csv-encoding-unknown",
            "csv-is-a-workbook",
            "csv-header-faulty",
            "csv-too-many-lines"
        };
        operations.add(
                "POST " + QUEUE + "/csv/preview",
                "previewGrades",
                "What a table would change, line by line; nothing is done.",
                200,
                "",
                and(OPENED, file));
        operations.add(
                "POST " + QUEUE + "/csv",
                "importGrades",
                "Takes over a table that was looked at; it marks and releases nothing, and done twice, it is done once.",
                200,
                "",
                and(
                        and(OPENED, file),
                        "answers-invalid",
                        "csv-other-file",
                        "csv-faulty",
                        "being-marked",
                        "marking-changed"));
    }

    private static void ofBank(ApiOperations operations) {
        operations.add(
                "GET " + BANK,
                "listBankComments",
                "What the caller says often, that first which fits, and among these the most used.",
                200,
                "",
                "not-allowed",
                "answers-invalid");
        operations.add(
                "POST " + BANK,
                "addBankComment",
                "Keeps a comment; the same twice is there once.",
                201,
                "org.viceversa.commentbank.web.CommentBankResource$BankCommentView",
                "json-invalid",
                "not-allowed",
                "comment-invalid",
                "comments-many");
        operations.add(
                "PUT " + BANK + "/{comment}",
                "changeBankComment",
                "Changes one's own.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "version-missing",
                "comment-unknown",
                "comment-changed",
                "comment-invalid");
        operations.add(
                "POST " + BANK + "/{comment}/use",
                "useBankComment",
                "Counts one more use.",
                200,
                "",
                "not-allowed",
                "comment-unknown");
        operations.add(
                "DELETE " + BANK + "/{comment}",
                "removeBankComment",
                "Deletes one's own.",
                204,
                "",
                "not-allowed",
                "comment-unknown");
    }

    private static void ofAuthor(ApiOperations operations) {
        operations.add(
                "GET /reflections/export",
                "exportReflections",
                "All that the caller wrote, in all courses, with what was released to them.",
                200,
                "");
        operations.add(
                "GET /reflections/{activity}/result",
                "readResult",
                "What came of the caller's own work, once it is released or given back.",
                200,
                "",
                "no-course",
                "activity-unknown");
        operations.add(
                "POST /reflections/{activity}/regrade",
                "askRegrade",
                "Asks for another look at one's own grade, once, within ten days.",
                200,
                "",
                "json-invalid",
                "no-course",
                "activity-unknown",
                "no-grade",
                "regrade-open",
                "regrade-answered",
                "regrade-late",
                "criterion-unknown",
                "words-missing",
                "marking-invalid",
                "marking-changed");
    }
}
