package org.viceversa.app;

/** How pairs are getting on, and what worries people. */
final class PulseOperations {

    private static final String PULSE = "org.viceversa.pulse.web.";

    private PulseOperations() {}

    static void describe(ApiOperations operations) {
        operations.add(
                "GET /mentorships/{pairing}/pulse",
                "showPulse",
                "What one of two people is asked, and what they answered: their own alone.",
                200,
                "",
                "pairing-unknown",
                "cycle-unknown");
        operations.add(
                "PUT /mentorships/{pairing}/pulse/{number}",
                "givePulse",
                "Gives, skips or changes the caller's pulse.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pulse-invalid",
                "text-too-long",
                "pairing-unknown",
                "cycle-unknown",
                "mentorship-over",
                "question-not-open",
                "pulse-question-unknown",
                "changed-meanwhile");
        operations.add(
                "PUT /mentorships/{pairing}/pulse/fit/{number}",
                "answerFit",
                "Says whether the two suit each other; nobody else ever reads it.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "cycle-unknown",
                "mentorship-over",
                "question-not-open",
                "pulse-question-unknown",
                "changed-meanwhile");
        operations.add(
                "GET /mentorships/{pairing}/concerns",
                "listConcernContacts",
                "Whom a concern can be told, and what the caller reported about this pair.",
                200,
                "",
                "pairing-unknown",
                "cycle-unknown");
        operations.add(
                "POST /mentorships/{pairing}/concerns",
                "reportConcern",
                "Tells a concern to one contact outside of the line, and ends the pairing on wish.",
                201,
                PULSE + "ConcernView",
                "json-invalid",
                "contact-unknown",
                "concern-empty",
                "text-too-long",
                "pairing-unknown",
                "cycle-unknown",
                "pairing-state",
                "pairing-changed",
                "closing-changed",
                "changed-meanwhile");
        operations.add(
                "GET /me/concerns",
                "listConcerns",
                "Reports to the caller as a contact, and reports of the caller.",
                200,
                "");
        operations.add(
                "PUT /me/concerns/{concern}",
                "answerConcern",
                "Marks a report to the caller as seen or closed, with a word to whoever sent it.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "text-too-long",
                "concern-unknown",
                "concern-changed",
                "concern-state",
                "changed-meanwhile");
        operations.add(
                "GET /cycles/{cycle}/health",
                "listHealth",
                "Which pairs of a cycle need help, and why, for those who run the programme.",
                200,
                "",
                "not-allowed",
                "cycle-unknown");
    }
}
