package org.viceversa.app;

import java.util.stream.Stream;

/** What the API does with meetings, agendas and private calendars. */
final class SessionOperations {

    private static final String ALL = "/mentorships/{pairing}/sessions";
    private static final String ONE = ALL + "/{session}";

    private static final String[] WISH = {
        "json-invalid",
        "pairing-unknown",
        "mentorship-over",
        "key-invalid",
        "options-invalid",
        "option-twice",
        "time-invalid",
        "time-in-gap",
        "minutes-invalid",
        "place-invalid",
        "text-too-long",
        "agenda-unknown",
        "session-overlap",
        "changed-meanwhile"
    };
    private static final String[] STEP = {
        "json-invalid", "pairing-unknown", "session-unknown", "session-changed", "session-state", "changed-meanwhile"
    };

    private SessionOperations() {}

    static void describe(ApiOperations operations) {
        ofPairs(operations);
        ofSteps(operations);
        ofWords(operations);
        ofAgendas(operations);
        ofCalendars(operations);
    }

    private static String[] and(String[] codes, String... more) {
        return Stream.concat(Stream.of(codes), Stream.of(more)).toArray(String[]::new);
    }

    private static void ofPairs(ApiOperations operations) {
        operations.add(
                "GET " + ALL,
                "listSessions",
                "The meetings of two people, as one of them sees them, with both zones.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "POST " + ALL,
                "proposeSession",
                "Proposes a meeting at one to three times; the same key twice is one meeting.",
                200,
                "",
                and(WISH, "time-past", "time-far", "sessions-too-many"));
        operations.add(
                "POST " + ALL + "/late",
                "noteSession",
                "Notes a meeting that took place; the other one has three days to object.",
                200,
                "",
                and(WISH, "time-to-come", "time-long-ago"));
        operations.add(
                "GET /mentorships/{pairing}/common-time",
                "findCommonTime",
                "When the two could meet in the next four weeks, and up to three times on different days, the best first.",
                200,
                "",
                "pairing-unknown",
                "minutes-invalid");
    }

    private static void ofSteps(ApiOperations operations) {
        operations.add(
                "PUT " + ONE,
                "changeSession",
                "Changes length, place or agenda; both calendars are told where a time is agreed on.",
                200,
                "",
                and(
                        STEP,
                        "mentorship-over",
                        "minutes-invalid",
                        "place-invalid",
                        "text-too-long",
                        "agenda-unknown",
                        "session-overlap"));
        operations.add(
                "POST " + ONE + "/confirmation",
                "confirmSession",
                "Picks one of the times that the other one proposed; both calendars are told.",
                200,
                "",
                and(
                        STEP,
                        "mentorship-over",
                        "own-proposal",
                        "option-unknown",
                        "time-invalid",
                        "time-in-gap",
                        "time-past",
                        "time-far",
                        "session-overlap"));
        operations.add(
                "POST " + ONE + "/move",
                "moveSession",
                "Takes a meeting out of both calendars and proposes it for other times.",
                200,
                "",
                and(WISH, "session-unknown", "session-changed", "session-state", "time-past", "time-far"));
        operations.add(
                "POST " + ONE + "/cancellation",
                "cancelSession",
                "Cancels a meeting, also in both calendars.",
                200,
                "",
                and(STEP, "mentorship-over", "text-too-long"));
        operations.add(
                "GET " + ONE + "/calendar",
                "downloadSession",
                "A meeting that was agreed on, as a file for a calendar.",
                200,
                "text/calendar",
                "pairing-unknown",
                "session-unknown",
                "session-not-agreed");
    }

    private static void ofWords(ApiOperations operations) {
        operations.add(
                "POST " + ONE + "/held",
                "saySessionHeld",
                "Says that a meeting took place: it counts in three days, or at once when both say so.",
                200,
                "",
                and(STEP, "session-to-come"));
        operations.add(
                "POST " + ONE + "/no-show",
                "saySessionMissed",
                "Says that one of the two did not come.",
                200,
                "",
                and(STEP, "session-to-come", "side-invalid"));
        operations.add(
                "POST " + ONE + "/objection",
                "objectToSession",
                "Says that a meeting did not take place of which the other one said so.",
                200,
                "",
                and(STEP, "own-word", "objection-too-late", "text-too-long"));
    }

    private static void ofAgendas(ApiOperations operations) {
        operations.add(
                "GET /mentorships/{pairing}/agendas",
                "listAgendasOfPair",
                "The agendas that two people are offered, in their programme's words, and the one that suits next.",
                200,
                "",
                "pairing-unknown");
        operations.add("GET /agendas", "listAgendas", "The library of agendas.", 200, "");
        operations.add(
                "GET /programmes/{programme}/agendas",
                "listAgendasOfProgramme",
                "All agendas with the programme's own words; for programme managers.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "PUT /programmes/{programme}/agendas/{agenda}",
                "changeAgenda",
                "Words an agenda anew for a programme, or hides it; for programme managers.",
                200,
                "",
                "json-invalid",
                "not-allowed",
                "programme-unknown",
                "agenda-unknown",
                "agenda-changed",
                "text-too-long",
                "lines-too-many",
                "lines-invalid",
                "changed-meanwhile");
    }

    private static void ofCalendars(ApiOperations operations) {
        operations.add(
                "GET /me/calendar-feed", "showCalendarFeed", "Whether the caller's private calendar is on.", 200, "");
        operations.add(
                "POST /me/calendar-feed",
                "renewCalendarFeed",
                "Switches it on or gives it another address, which is told this once; the one before is dead.",
                200,
                "",
                "changed-meanwhile");
        operations.add("DELETE /me/calendar-feed", "removeCalendarFeed", "Switches it off.", 204, "");
    }
}
