package org.viceversa.app;

/** What the API does with enrolments and invitations. */
final class EnrolmentOperations {

    private static final String OWN = "/cycles/{cycle}/enrolment";
    private static final String INVITATIONS = "/cycles/{cycle}/invitations";
    private static final String PARTICIPANTS = "/cycles/{cycle}/participants";

    private EnrolmentOperations() {}

    static void describe(ApiOperations operations) {
        ofTheForm(operations);
        ofTheWayOn(operations);
        ofInvitations(operations);
        ofParticipants(operations);
        operations.add("GET /offers", "listOffers", "What people offer to teach and chose to show.", 200, "");
    }

    private static void ofTheForm(ApiOperations operations) {
        operations.add(
                "GET " + OWN,
                "openEnrolment",
                "The caller's form for a cycle: what was saved, or what is known already.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here");
        operations.add(
                "PUT " + OWN,
                "saveEnrolment",
                "Saves the form as far as it is filled in; the first time begins the enrolment.",
                200,
                "",
                "json-invalid",
                "cycle-unknown",
                "programme-not-here",
                "cycle-not-open",
                "answers-invalid",
                "availability-invalid",
                "text-too-long",
                "skill-not-in-programme",
                "person-unknown",
                "answers-incomplete",
                "side-fixed",
                "enrolment-ended",
                "enrolment-changed");
        operations.add(
                "POST " + OWN + "/submission",
                "submitEnrolment",
                "Sends the form, with consent to the notice of this version.",
                200,
                "",
                "json-invalid",
                "cycle-unknown",
                "programme-not-here",
                "cycle-not-open",
                "already-enrolled",
                "enrolment-state",
                "enrolment-changed",
                "answers-invalid",
                "skill-not-in-programme",
                "answers-incomplete",
                "consent-missing",
                "notice-changed",
                "skill-unknown");
        operations.add(
                "GET " + OWN + "/colleagues",
                "searchColleagues",
                "People of the caller's course by name, for a choice that the caller alone sees.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "no-course");
    }

    private static void ofTheWayOn(ApiOperations operations) {
        operations.add(
                "POST " + OWN + "/moves",
                "moveEnrolment",
                "Declines, leaves, comes back, pauses, resumes or agrees to a changed notice.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "enrolment-state",
                "enrolment-changed",
                "cycle-not-open",
                "application-refused",
                "pause-invalid",
                "notice-changed");
        operations.add(
                "GET /cycles/{cycle}/orientation",
                "readOrientation",
                "What the caller is to read and answer before a pairing, and how far they are.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown");
        operations.add(
                "POST /cycles/{cycle}/orientation",
                "answerOrientation",
                "Notes what was read, and tells which answers are right; as often as one likes.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "enrolment-state",
                "enrolment-changed",
                "side-unknown",
                "question-unknown");
        operations.add(
                "GET /cycles/{cycle}/waiting-help",
                "helpWaiting",
                "How many people suit the caller's answers, and what would bring more.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown");
        operations.add(
                "POST /enrolments/{id}/decision",
                "decideEnrolment",
                "Lets somebody in who applied or waits, or does not; for programme managers.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "own-application",
                "enrolment-unknown",
                "enrolment-state",
                "enrolment-changed",
                "text-too-long");
    }

    private static void ofInvitations(ApiOperations operations) {
        operations.add(
                "POST " + INVITATIONS + "/preview",
                "previewInvitations",
                "What a list of people, or the roster, would come to; nobody is invited.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "not-allowed",
                "cycle-unknown",
                "no-course",
                "invitations-too-many");
        operations.add(
                "POST " + INVITATIONS,
                "invitePeople",
                "Invites everybody of the list who can be; nobody twice.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "not-allowed",
                "cycle-unknown",
                "cycle-over",
                "no-course",
                "invitations-too-many");
        operations.add(
                "POST " + INVITATIONS + "/csv",
                "invitePeopleByFile",
                "The same for a table; only looked at unless apply is true.",
                200,
                "",
                "answers-invalid",
                "not-allowed",
                "cycle-unknown",
                "cycle-over",
                "invitations-too-many",
                "csv-empty",
                "csv-unreadable",
                "csv-too-many-lines");
        operations.add(
                "POST " + INVITATIONS + "/{id}/withdrawal",
                "withdrawInvitation",
                "Takes an invitation back; who has enrolled stays enrolled.",
                204,
                "",
                "not-allowed",
                "cycle-unknown",
                "invitation-unknown");
    }

    private static void ofParticipants(ApiOperations operations) {
        operations.add(
                "GET " + PARTICIPANTS,
                "listParticipants",
                "Who was invited to a cycle and how far each came, with the funnel; for programme managers.",
                200,
                "",
                "not-allowed",
                "cycle-unknown",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "GET " + PARTICIPANTS + "/csv",
                "exportParticipants",
                "All that the same filter finds, as a file.",
                200,
                "text/csv",
                "not-allowed",
                "cycle-unknown",
                "answers-invalid");
        operations.add(
                "GET " + PARTICIPANTS + "/reminders",
                "exportReminders",
                "Who is to be reminded and has not answered since, as a file.",
                200,
                "text/csv",
                "not-allowed",
                "cycle-unknown");
    }
}
