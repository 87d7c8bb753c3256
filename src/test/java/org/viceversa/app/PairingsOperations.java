package org.viceversa.app;

/** What the API does with pairings, choices and suggestions. */
final class PairingsOperations {

    private static final String ONE = "/pairings/{pairing}";
    private static final String CHOICES = "/cycles/{cycle}/choices";
    private static final String SUGGESTIONS = "/cycles/{cycle}/suggestions";
    private static final String ALL = "/cycles/{cycle}/pairings";

    private PairingsOperations() {}

    static void describe(ApiOperations operations) {
        ofTheTwo(operations);
        ofChoosers(operations);
        ofStaff(operations);
    }

    private static void ofTheTwo(ApiOperations operations) {
        operations.add(
                "GET /me/pairings",
                "listMyPairings",
                "The caller's own pairings and offers, and the cycles in which somebody is being found for them.",
                200,
                "");
        operations.add(
                "POST " + ONE + "/answer",
                "answerOffer",
                "Says yes or no to an offer; the reason for a no stays private.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "pairing-state",
                "pairing-changed",
                "offer-expired",
                "no-place-left",
                "enrolment-ended",
                "enrolment-changed",
                "cycle-over",
                "reason-missing",
                "text-too-long",
                "changed-meanwhile");
        operations.add(
                "POST " + ONE + "/exit",
                "exitPairing",
                "Ends one's own pairing without a fault; the other one never hears why.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "pairing-state",
                "pairing-changed",
                "enrolment-changed",
                "reason-unknown",
                "text-too-long",
                "changed-meanwhile");
        operations.add(
                "POST " + ONE + "/pause",
                "pausePairing",
                "Rests until a day, after which it goes on by itself.",
                200,
                "",
                "json-invalid",
                "pairing-unknown",
                "pairing-state",
                "pairing-changed",
                "pause-invalid",
                "changed-meanwhile");
        operations.add(
                "POST " + ONE + "/resumption",
                "resumePairing",
                "Goes on after a pause.",
                200,
                "",
                "pairing-unknown",
                "pairing-state",
                "pairing-changed",
                "changed-meanwhile");
    }

    private static void ofChoosers(ApiOperations operations) {
        operations.add(
                "GET " + SUGGESTIONS,
                "suggestPartners",
                "The five who suit the caller best, and how many do; of those who avoid or refused nobody is told.",
                200,
                "",
                "answers-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown");
        operations.add(
                "PUT " + SUGGESTIONS + "/{person}/mark",
                "markSuggestion",
                "Bookmarks or hides a suggestion for the caller alone.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "person-unknown",
                "choice-not-possible");
        operations.add(
                "GET " + CHOICES,
                "showChoices",
                "The caller's ranked choices and what became of them.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown");
        operations.add(
                "PUT " + CHOICES,
                "rankChoices",
                "Replaces the ranking; whoever is asked and no longer in it is asked no more.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "person-unknown",
                "may-not-choose",
                "choices-changed",
                "choices-too-many",
                "choice-twice",
                "choice-not-possible",
                "pairing-changed",
                "enrolment-changed",
                "changed-meanwhile");
        operations.add(
                "POST " + CHOICES + "/sending",
                "sendChoices",
                "Has the first one asked; the next one follows when it comes to nothing.",
                200,
                "",
                "json-invalid",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "may-not-choose",
                "choices-changed",
                "choices-empty",
                "enrolment-changed",
                "changed-meanwhile");
        operations.add(
                "POST " + CHOICES + "/withdrawal",
                "withdrawChoices",
                "Takes all back that nobody has said yes to.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "enrolment-unknown",
                "choices-changed",
                "pairing-changed",
                "changed-meanwhile");
    }

    private static void ofStaff(ApiOperations operations) {
        operations.add(
                "GET " + ALL,
                "listPairings",
                "The pairings of a cycle, with counts; for programme managers.",
                200,
                "",
                "not-allowed",
                "cycle-unknown",
                "answers-invalid",
                "cursor-invalid");
        operations.add(
                "GET " + ALL + "/csv",
                "exportPairings",
                "All that the same filter finds, as a file.",
                200,
                "text/csv",
                "not-allowed",
                "cycle-unknown",
                "answers-invalid");
        operations.add(
                "GET /cycles/{cycle}/rematch-queue",
                "listRematchQueue",
                "Who has nobody, those who go first in the next round first; for programme managers.",
                200,
                "",
                "not-allowed",
                "cycle-unknown");
        operations.add(
                "POST " + ONE + "/withdrawal",
                "withdrawPairing",
                "Takes an offer back or ends a pairing, with a reason that the two never see; for programme managers.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "own-pairing",
                "pairing-unknown",
                "pairing-state",
                "pairing-changed",
                "enrolment-changed",
                "reason-missing",
                "text-too-long",
                "changed-meanwhile");
        operations.add(
                "GET /programmes/{programme}/offer-rule",
                "showOfferRule",
                "Which side of a programme is asked first; for programme managers.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "PUT /programmes/{programme}/offer-rule",
                "changeOfferRule",
                "Changes which side is asked first, for offers from now on.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "not-allowed",
                "programme-unknown");
    }
}
