package org.viceversa.app;

import java.util.stream.Stream;

/** What the API does with what two people agree on, want to reach and promise each other. */
final class MentorshipOperations {

    private static final String ONE = "/mentorships/{pairing}";
    private static final String AGREEMENT = ONE + "/agreement";
    private static final String GOALS = ONE + "/goals";
    private static final String COMMITMENTS = ONE + "/commitments";
    private static final String CLOSING = ONE + "/closing";

    private MentorshipOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET " + ONE,
                "showMentorship",
                "A pair, as one of its two people sees it: with whom, where they stand, and what needs the caller next.",
                200,
                "",
                "pairing-unknown");
        ofAgreement(operations);
        ofGoals(operations);
        ofCommitments(operations);
        ofClosing(operations);
    }

    private static String[] open(String... more) {
        return Stream.concat(
                        Stream.of("json-invalid", "pairing-unknown", "mentorship-over", "changed-meanwhile"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static void ofAgreement(ApiOperations operations) {
        operations.add(
                "GET " + AGREEMENT,
                "showAgreement",
                "What two people promise each other, with all versions, and what it could begin with.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "PUT " + AGREEMENT,
                "writeAgreement",
                "Keeps what is written; after a signature it becomes the next version, and the signed one stays in force.",
                200,
                "",
                open("agreement-changed", "agreement-versions", "text-too-long", "cadence-invalid"));
        operations.add(
                "POST " + AGREEMENT + "/signature",
                "signAgreement",
                "Signs exactly the version that was read.",
                200,
                "",
                open("agreement-changed", "agreement-incomplete"));
        operations.add(
                "POST " + AGREEMENT + "/withdrawal",
                "giveUpAgreementChange",
                "Gives up a change that nobody has signed.",
                200,
                "",
                open("agreement-changed"));
    }

    private static void ofGoals(ApiOperations operations) {
        String one = GOALS + "/{goal}";
        operations.add("GET " + GOALS, "listGoals", "What two people want to reach.", 200, "", "pairing-unknown");
        operations.add(
                "POST " + GOALS,
                "addGoal",
                "Adds a goal of either of the two.",
                200,
                "",
                open("answers-invalid", "goal-invalid", "text-too-long", "skill-unknown", "goals-too-many"));
        operations.add(
                "PUT " + one,
                "changeGoal",
                "Changes a goal.",
                200,
                "",
                open(
                        "answers-invalid",
                        "goal-unknown",
                        "goal-invalid",
                        "goal-changed",
                        "text-too-long",
                        "skill-unknown",
                        "twin-missing"));
        operations.add(
                "PUT " + one + "/state",
                "settleGoal",
                "Says how far a goal came; it can be said otherwise later.",
                200,
                "",
                open("answers-invalid", "goal-unknown", "goal-changed", "twin-missing"));
        operations.add(
                "POST " + one + "/twin",
                "addGoalTwin",
                "Adds the goal that says when something is appropriate, for one that says how it is done.",
                200,
                "",
                open("goal-unknown", "goal-invalid", "goal-changed", "goals-too-many", "text-too-long"));
        operations.add(
                "POST " + one + "/assessments",
                "assessGoal",
                "Notes how well its learner can do it by now, as the caller sees it.",
                200,
                "",
                open("goal-unknown", "goal-invalid", "level-invalid", "skill-unknown", "text-too-long"));
    }

    private static void ofCommitments(ApiOperations operations) {
        String one = COMMITMENTS + "/{commitment}";
        operations.add(
                "GET " + COMMITMENTS,
                "listCommitments",
                "What two people promised each other; for the two alone.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "POST " + COMMITMENTS,
                "addCommitment",
                "Adds a promise of either of the two.",
                200,
                "",
                open("answers-invalid", "commitment-invalid", "commitments-too-many", "text-too-long"));
        operations.add(
                "PUT " + one,
                "changeCommitment",
                "Changes a promise.",
                200,
                "",
                open(
                        "answers-invalid",
                        "commitment-unknown",
                        "commitment-invalid",
                        "commitment-changed",
                        "text-too-long"));
        operations.add(
                "PUT " + one + "/state",
                "settleCommitment",
                "Kept, taken back, or open again.",
                200,
                "",
                open("answers-invalid", "commitment-unknown", "commitment-changed"));
    }

    private static void ofClosing(ApiOperations operations) {
        operations.add(
                "GET " + CLOSING,
                "showClosing",
                "The end of two people's time: what I say, and what the other one says once both have.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "PUT " + CLOSING,
                "writeClosing",
                "Keeps what the caller writes for the end.",
                200,
                "",
                open("closing-changed", "closing-incomplete", "text-too-long"));
        operations.add(
                "POST " + CLOSING + "/beginning",
                "beginClosing",
                "Begins the closing for both.",
                200,
                "",
                "pairing-unknown",
                "mentorship-over",
                "pairing-state",
                "pairing-changed",
                "changed-meanwhile");
        operations.add(
                "POST " + CLOSING + "/completion",
                "completeClosing",
                "Says it for good, with the levels that the caller sees; with the other one's it completes the pair.",
                200,
                "",
                open(
                        "answers-invalid",
                        "closing-not-begun",
                        "closing-incomplete",
                        "closing-changed",
                        "goal-unknown",
                        "skill-unknown",
                        "level-invalid",
                        "pairing-state",
                        "pairing-changed",
                        "enrolment-changed"));
        operations.add(
                "POST " + CLOSING + "/role-flip",
                "flipRole",
                "Prepares an enrolment on the other side, in an open cycle, with what was learned as an offer.",
                200,
                "",
                "pairing-unknown",
                "programme-not-here",
                "answers-invalid",
                "enrolment-changed",
                "changed-meanwhile");
    }
}
