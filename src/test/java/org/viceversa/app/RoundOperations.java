package org.viceversa.app;

/** What the API does with pairing rounds. */
final class RoundOperations {

    private static final String SETTINGS = "/programmes/{programme}/pairing-settings";
    private static final String ROUNDS = "/cycles/{cycle}/pairing-rounds";
    private static final String ONE = "/pairing-rounds/{round}";
    private static final String HEAD = "org.viceversa.pairinground.web.RoundView$HeadView";

    private RoundOperations() {}

    static void describe(ApiOperations operations) {
        beforeARound(operations);
        ofARound(operations);
        ofAProposal(operations);
        ofAPublication(operations);
        ofExplanations(operations);
    }

    private static void ofExplanations(ApiOperations operations) {
        explanation(operations, "/pair/{mentor}/{mentee}", "explainPair", "Why a round put two together.");
        explanation(
                operations,
                "/not/{mentor}/{mentee}",
                "explainWhyNot",
                "Why a round did not put two together: a rule, or what it would cost.");
        explanation(
                operations,
                "/nobody/{person}",
                "explainWhyNobody",
                "Why a round has nobody for somebody, and what would help.");
    }

    private static void explanation(ApiOperations operations, String path, String id, String summary) {
        operations.add(
                "GET " + ONE + "/explanations" + path,
                id,
                summary,
                200,
                "",
                "not-allowed",
                "round-unknown",
                "person-unknown",
                "answers-invalid",
                "round-not-proposed",
                "pairing-person-unknown");
    }

    private static void beforeARound(ApiOperations operations) {
        operations.add(
                "GET " + SETTINGS,
                "readPairingSettings",
                "By what a programme is paired: weights, limits, dropped rules.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "PUT " + SETTINGS,
                "savePairingSettings",
                "Changes by what a programme is paired, from the next round on.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "programme-unknown",
                "answers-invalid",
                "version-missing",
                "criteria-invalid",
                "weights-invalid",
                "reach-invalid",
                "rule-firm",
                "text-too-long",
                "pairing-settings-changed",
                "changed-meanwhile");
        operations.add(
                "GET " + ROUNDS + "/rules",
                "previewPairingRules",
                "Before a round: who there is, and what each rule costs.",
                200,
                "",
                "not-allowed",
                "cycle-unknown",
                "changed-meanwhile");
        operations.add(
                "GET " + ROUNDS,
                "listPairingRounds",
                "The rounds of a cycle, the newest first.",
                200,
                "",
                "not-allowed",
                "cycle-unknown");
        operations.add(
                "POST " + ROUNDS,
                "startPairingRound",
                "Puts a round in the queue; it is calculated in the background.",
                202,
                HEAD,
                "json-invalid",
                "not-allowed",
                "cycle-unknown",
                "cycle-not-to-be-paired",
                "cycle-changed",
                "changed-meanwhile");
    }

    private static void ofARound(ApiOperations operations) {
        operations.add(
                "GET " + ONE,
                "showPairingRound",
                "How a round stands, by what it ran, and how good its proposal is.",
                200,
                "",
                "not-allowed",
                "round-unknown");
        operations.add(
                "POST " + ONE + "/cancellation",
                "cancelPairingRound",
                "Ends the calculation of a round.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "round-not-running",
                "round-changed");
        operations.add(
                "POST " + ONE + "/discard",
                "discardPairingRound",
                "Puts a proposal away; nobody hears of it.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "round-unknown",
                "version-missing",
                "round-not-proposed",
                "round-changed");
        operations.add(
                "POST " + ONE + "/rerun",
                "rerunPairingRound",
                "Runs a round again as another one, around its locked and forbidden pairs.",
                202,
                HEAD,
                "json-invalid",
                "not-allowed",
                "round-unknown",
                "round-not-proposed",
                "cycle-not-to-be-paired",
                "cycle-changed",
                "changed-meanwhile");
        operations.add(
                "GET " + ONE + "/comparison/{other}",
                "comparePairingRounds",
                "Two rounds of a cycle side by side, and whose partners differ.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "rounds-of-two-cycles",
                "round-without-result");
    }

    private static void ofAProposal(ApiOperations operations) {
        operations.add(
                "GET " + ONE + "/board",
                "showPairingBoard",
                "A whole round at once: how it stands, its pairs, and for whom it has nobody.",
                200,
                "",
                "not-allowed",
                "round-unknown");
        operations.add(
                "GET " + ONE + "/trade-off",
                "showTradeOff",
                "What better pairs would cost in people: the same round with ever higher least scores.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "round-not-proposed");
        operations.add(
                "GET " + ONE + "/pairs",
                "listProposedPairs",
                "The pairs of a round with the parts of their scores, part by part.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "GET " + ONE + "/pairs/csv",
                "exportProposedPairs",
                "All that the same filter finds, as a file.",
                200,
                "text/csv",
                "not-allowed",
                "round-unknown",
                "answers-invalid");
        operations.add(
                "GET " + ONE + "/unplaced",
                "listUnplaced",
                "For whom a round has nobody, why, and the one change that would help most.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "POST " + ONE + "/edits",
                "editProposal",
                "Changes a proposal by hand, and says what that does to it and how it is undone.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "round-unknown",
                "answers-invalid",
                "version-missing",
                "person-unknown",
                "round-not-proposed",
                "round-changed",
                "pair-unknown",
                "pair-there",
                "person-not-in-round",
                "rule-firm",
                "reason-missing",
                "text-too-long",
                "capacity-full",
                "edit-invalid",
                "changed-meanwhile");
    }

    private static void ofAPublication(ApiOperations operations) {
        operations.add(
                "GET " + ONE + "/publication",
                "previewPublication",
                "What everybody would get, and which pairs cannot be offered any more; changes nothing.",
                200,
                "",
                "not-allowed",
                "round-unknown",
                "round-not-proposed",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "POST " + ONE + "/publication",
                "publishPairingRound",
                "Offers the pairs to their people, all or none.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "round-unknown",
                "answers-invalid",
                "version-missing",
                "person-unknown",
                "round-not-proposed",
                "round-published",
                "round-changed",
                "round-empty",
                "cycle-not-to-be-paired",
                "pairs-not-possible",
                "enrolment-changed",
                "changed-meanwhile");
    }
}
