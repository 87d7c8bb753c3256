package org.viceversa.app;

import java.util.Arrays;

/** What the API does with notices, their rules and the mail. */
final class NoticeOperations {

    private static final String RULES = "/programmes/{programme}/notice-rules";
    private static final String MINE = "/me/notices";
    private static final String SETTINGS = "/me/notice-settings";
    private static final String MAIL = "/operator/mail";
    private static final String[] WORDS = {
        "json-invalid",
        "notice-answers-invalid",
        "notice-kind-unknown",
        "notice-kind-elsewhere",
        "notice-text-missing",
        "text-too-long",
        "notice-days-invalid",
        "notice-place-unknown",
        "notice-audience-invalid",
        "not-allowed",
        "programme-unknown"
    };

    private NoticeOperations() {}

    static void describe(ApiOperations operations) {
        ofPeople(operations);
        ofManagers(operations);
        ofTheOperator(operations);
    }

    private static void ofPeople(ApiOperations operations) {
        operations.add("GET " + MINE, "listMyNotices", "What the caller was told, the latest first.", 200, "");
        operations.add(
                "POST " + MINE + "/read",
                "readMyNotices",
                "Marks notices of the caller's own as read; all of them when none are named.",
                200,
                "",
                "json-invalid",
                "notice-answers-invalid");
        operations.add("GET " + SETTINGS, "showNoticeSettings", "How the caller wants to be told things.", 200, "");
        operations.add(
                "PUT " + SETTINGS,
                "changeNoticeSettings",
                "Changes whether, when and about what the caller gets mail.",
                200,
                "",
                "json-invalid",
                "notice-answers-invalid",
                "notice-kind-unknown",
                "notice-settings-changed");
    }

    private static void ofManagers(ApiOperations operations) {
        operations.add(
                "GET " + RULES,
                "listNoticeRules",
                "When people of a programme are told something, with sums of what came of it and nothing of any person.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "PUT " + RULES + "/{kind}",
                "changeNoticeRule",
                "Changes a rule; what would tell many people at once is refused with their number until that is confirmed.",
                200,
                "",
                with("notice-rule-changed", "notice-needs-confirmation"));
        operations.add(
                "POST " + RULES + "/{kind}/preview",
                "previewNotice",
                "The mail of a rule that need not be kept, with made-up names.",
                200,
                "",
                WORDS);
        operations.add(
                "POST " + RULES + "/{kind}/test",
                "sendTestNotice",
                "Sends that mail to the caller alone.",
                204,
                "",
                with("mail-off", "no-address"));
        operations.add(
                "PUT /programmes/{programme}/notice-settings",
                "changeProgrammeNotices",
                "Names the sponsor, and how many people may be told at once without asking.",
                200,
                "",
                "json-invalid",
                "notice-answers-invalid",
                "notice-limit-invalid",
                "person-unknown",
                "notice-rule-changed",
                "not-allowed",
                "programme-unknown");
    }

    private static void ofTheOperator(ApiOperations operations) {
        operations.add(
                "GET " + MAIL,
                "showMail",
                "How the mail gets on: counts and reasons, no address and no word of a mail.",
                200,
                "");
        operations.add("POST " + MAIL + "/test", "testMail", "Speaks to the mail server and sends nothing.", 200, "");
        operations.add(
                "POST " + MAIL + "/retry",
                "retryMail",
                "Has everything tried again that was given up within a week.",
                200,
                "");
    }

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(WORDS, WORDS.length + more.length);
        System.arraycopy(more, 0, all, WORDS.length, more.length);
        return all;
    }
}
