package org.viceversa.app;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the API does with policies, budgets, requests for tuition, and payroll. */
final class TuitionOperations {

    private static final String WEB = "org.viceversa.tuition.web.";
    private static final String DETAIL = WEB + "RequestDetailView";
    private static final String POLICIES = WEB + "PoliciesView";
    private static final String[] APPLYING = {
        "json-invalid",
        "answers-invalid",
        "currency-unknown",
        "currency-differs",
        "cost-invalid",
        "text-missing",
        "term-invalid",
        "policy-unknown",
        "not-covered"
    };
    private static final String[] OWN = {
        "tuition-request-unknown", "tuition-request-changed", "tuition-request-state", "changed-meanwhile"
    };
    private static final String[] WRITING = {
        "not-allowed", "json-invalid", "answers-invalid", "currency-unknown", "policy-invalid", "caps-overlap"
    };

    private TuitionOperations() {}

    static void describe(ApiOperations operations) {
        ofOwn(operations);
        ofRequests(operations);
        ofApprovals(operations);
        ofConfirmations(operations);
        ofPolicies(operations);
        ofMoney(operations);
    }

    private static void ofOwn(ApiOperations operations) {
        String me = "/me/tuition";
        operations.add(
                "GET " + me, "showTuition", "What the employer pays for the caller, and their requests.", 200, "");
        operations.add(
                "POST " + me + "/preview",
                "previewTuition",
                "What would be paid, step by step, before anything is sent.",
                200,
                "",
                APPLYING);
        operations.add(
                "POST " + me + "/requests",
                "draftTuitionRequest",
                "Keeps a request as a draft, perhaps for a step of a path of one's own.",
                201,
                DETAIL,
                and(APPLYING, "drafts-full", "offering-unknown", "path-unknown", "step-unknown", "step-requested"));
        operations.add(
                "PUT " + me + "/requests/{request}",
                "changeTuitionRequest",
                "Changes a draft, or what an approver asked about.",
                200,
                "",
                and(APPLYING, and(OWN, "offering-unknown")));
        operations.add(
                "POST " + me + "/requests/{request}/step",
                "moveTuitionRequest",
                "Sends, answers, withdraws, appeals, or proves by a presentation or an instructor's word.",
                200,
                "",
                and(
                        APPLYING,
                        and(
                                OWN,
                                "window-closed",
                                "words-missing",
                                "appeal-used",
                                "grade-unknown",
                                "proofs-full",
                                "course-elsewhere")));
        operations.add(
                "POST " + me + "/requests/{request}/proof",
                "proveTuitionRequest",
                "Sends a file (PDF, PNG or JPEG, at most 5 MB) as proof.",
                200,
                "",
                and(OWN, "proof-too-large", "proof-type", "grade-unknown", "proofs-full"));
    }

    private static void ofRequests(ApiOperations operations) {
        String one = "/tuition/requests/{request}";
        operations.add(
                "GET " + one,
                "readTuitionRequest",
                "A request with its history, proofs and entries, for its owner, those who decide it, and L&D.",
                200,
                "",
                "tuition-request-unknown");
        operations.add(
                "POST " + one + "/decision",
                "decideTuitionRequest",
                "Approves, denies, asks, looks at proof, notes what was paid and what came back.",
                200,
                "",
                and(
                        OWN,
                        "not-allowed",
                        "json-invalid",
                        "answers-invalid",
                        "decision-not-yours",
                        "words-missing",
                        "amount-changed",
                        "nothing-left",
                        "budget-none",
                        "budget-exhausted",
                        "cap-reached",
                        "grade-unknown",
                        "proof-not-confirmed",
                        "paid-date-invalid",
                        "amount-not-paid",
                        "nothing-paid",
                        "repay-not-agreed"));
        operations.add(
                "GET " + one + "/proofs/{proof}",
                "readProof",
                "A file that was sent as proof.",
                200,
                "application/octet-stream",
                "tuition-request-unknown",
                "proof-unknown");
    }

    private static void ofApprovals(ApiOperations operations) {
        String approvals = "/tuition/approvals";
        operations.add(
                "GET " + approvals,
                "listApprovals",
                "What waits for the caller; for L&D, what waits for anybody.",
                200,
                "",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "GET " + approvals + "/csv",
                "exportApprovals",
                "All that the same filter finds, as a table.",
                200,
                "text/csv",
                "answers-invalid");
        operations.add(
                "PUT " + approvals + "/delegation",
                "delegateApprovals",
                "Lets somebody decide while the caller is away.",
                204,
                "",
                "json-invalid",
                "answers-invalid",
                "delegation-invalid",
                "delegate-unknown",
                "changed-meanwhile");
        operations.add("DELETE " + approvals + "/delegation", "endDelegation", "The caller decides again.", 204, "");
    }

    private static void ofConfirmations(ApiOperations operations) {
        String confirmations = "/tuition/confirmations";
        operations.add(
                "GET " + confirmations,
                "listConfirmations",
                "What the caller is asked to stand by, as an instructor or a manager; without what it costs.",
                200,
                "");
        operations.add(
                "POST " + confirmations + "/{request}",
                "confirmStudy",
                "Says that something was passed or presented, or that it was not.",
                200,
                "",
                and(OWN, "json-invalid", "answers-invalid", "grade-unknown", "words-missing"));
    }

    private static void ofPolicies(ApiOperations operations) {
        String policies = "/tuition/policies";
        operations.add(
                "GET " + policies,
                "listPolicies",
                "Policies with all versions, and the law's figures with source and day.",
                200,
                "",
                "not-allowed");
        operations.add(
                "POST " + policies,
                "createPolicy",
                "Begins a policy.",
                201,
                POLICIES,
                and(WRITING, "text-missing", "policy-name-taken"));
        operations.add(
                "PUT " + policies + "/{policy}",
                "changePolicy",
                "Makes the next version; what was sent under an earlier one stays under it.",
                200,
                "",
                and(
                        WRITING,
                        "text-missing",
                        "policy-name-taken",
                        "policy-unknown",
                        "policy-changed",
                        "currency-differs",
                        "changed-meanwhile"));
        operations.add(
                "POST " + policies + "/simulation",
                "simulatePolicy",
                "What the requests of a year would have come to under other terms.",
                200,
                "",
                WRITING);
        operations.add(
                "PUT " + policies + "/figures",
                "enterFigure",
                "Enters what the law says for a year.",
                200,
                "",
                "not-allowed",
                "json-invalid",
                "answers-invalid",
                "currency-unknown",
                "figure-invalid",
                "changed-meanwhile");
    }

    private static void ofMoney(ApiOperations operations) {
        String budgets = "/tuition/budgets";
        operations.add(
                "GET " + budgets, "listBudgets", "All budgets for L&D; else those that the caller owns.", 200, "");
        operations.add(
                "POST " + budgets,
                "allocateBudget",
                "Adds to a budget, or takes from it what is free.",
                201,
                WEB + "TuitionBudgetsResource$BudgetsView",
                "not-allowed",
                "json-invalid",
                "currency-unknown",
                "cost-invalid",
                "amount-invalid",
                "budget-committed",
                "changed-meanwhile");
        operations.add(
                "GET " + budgets + "/csv",
                "exportBudgets",
                "The same budgets with their forecast, as a table.",
                200,
                "text/csv");
        operations.add(
                "GET " + budgets + "/report",
                "reportTuition",
                "Who uses the benefit, and for what; from five people on.",
                200,
                "",
                "not-allowed");
        String payroll = "/tuition/payroll";
        operations.add(
                "GET " + payroll + "/csv",
                "exportPayroll",
                "What is payable, as a table.",
                200,
                "text/csv",
                "not-allowed");
        String[] reading = {
            "not-allowed",
            "payroll-unreadable",
            "csv-empty",
            "csv-encoding-unknown",
            "csv-is-a-workbook",
            "csv-unreadable",
            "csv-too-many-lines"
        };
        operations.add(
                "POST " + payroll + "/import/preview",
                "previewPaid",
                "What a table of payments would note, without noting anything.",
                200,
                "",
                reading);
        operations.add(
                "POST " + payroll + "/import",
                "importPaid",
                "Notes all payments of a table, or none.",
                200,
                "",
                and(reading, "payroll-faulty", "tuition-request-changed"));
    }

    private static String[] and(String[] codes, String... more) {
        return Stream.of(codes, more).flatMap(Arrays::stream).distinct().toArray(String[]::new);
    }
}
