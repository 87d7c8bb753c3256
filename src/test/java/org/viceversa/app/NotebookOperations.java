package org.viceversa.app;

import java.util.stream.Stream;

/** What the API does with notes, ideas, introductions, thanks and quick help. */
final class NotebookOperations {

    private static final String PAIR = "/mentorships/{pairing}";
    private static final String WEB = "org.viceversa.notebook.web.";
    private static final String HELP = "org.viceversa.quickhelp.web.HelpView";
    private static final String[] WRITING = {
        "json-invalid", "answers-invalid", "text-missing", "text-too-long", "pairing-unknown", "mentorship-over"
    };

    private NotebookOperations() {}

    static void describe(ApiOperations operations) {
        ofNotes(operations);
        ofIdeas(operations);
        ofTheTwo(operations);
        ofAll(operations);
        ofHelp(operations);
    }

    private static void ofNotes(ApiOperations operations) {
        String notes = PAIR + "/notes";
        operations.add(
                "GET " + notes,
                "listNotes",
                "The caller's own notes in a pair and those that the partner shares; nobody else has any.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "GET " + notes + "/own",
                "listOwnNotes",
                "All that the caller wrote in a pair, whole, to be printed or taken along.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "GET " + notes + "/{note}",
                "readNote",
                "A whole note, of one's own or shared by the partner.",
                200,
                "",
                "pairing-unknown",
                "note-unknown");
        operations.add(
                "PUT " + notes + "/{note}",
                "saveNote",
                "Keeps a note under the id that the page gave it; sent twice, it is kept once.",
                200,
                "",
                and(
                        "note-unknown",
                        "note-of-partner",
                        "note-changed",
                        "note-was-shared",
                        "notes-full",
                        "session-unknown",
                        "version-missing"));
        operations.add(
                "DELETE " + notes + "/{note}",
                "deleteNote",
                "Deletes a note of one's own for good; what is not there stays away.",
                204,
                "",
                "pairing-unknown",
                "note-unknown",
                "note-of-partner");
    }

    private static void ofIdeas(ApiOperations operations) {
        String ideas = PAIR + "/ideas";
        operations.add("GET " + ideas, "listIdeas", "The ideas of a pair, for the two.", 200, "", "pairing-unknown");
        operations.add(
                "POST " + ideas,
                "raiseIdea",
                "Raises an idea; the author says how far it goes, and the senior answers within thirty days.",
                201,
                WEB + "IdeaView",
                and("ideas-of-juniors", "ideas-full"));
        operations.add(
                "POST " + ideas + "/seen",
                "seeIdeas",
                "Notes that the senior has read what was raised.",
                204,
                "",
                "pairing-unknown");
        operations.add(
                "PUT " + ideas + "/{idea}",
                "changeIdea",
                "Changes an idea of one's own: its words until it is answered, its readers at any time.",
                200,
                "",
                and("idea-unknown", "idea-changed", "idea-answered", "version-missing"));
        operations.add(
                "DELETE " + ideas + "/{idea}",
                "withdrawIdea",
                "Takes back an idea that nobody has answered.",
                204,
                "",
                "pairing-unknown",
                "idea-unknown",
                "idea-answered");
        operations.add(
                "POST " + ideas + "/{idea}/answer",
                "answerIdea",
                "Answers the partner's idea, with words.",
                200,
                "",
                and("idea-unknown", "idea-own", "idea-changed", "idea-state", "version-missing"));
    }

    private static void ofTheTwo(ApiOperations operations) {
        String introductions = PAIR + "/introductions";
        String thanks = PAIR + "/thanks";
        operations.add(
                "GET " + introductions,
                "listIntroductions",
                "Whom the senior makes known to the junior; for the two.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "POST " + introductions,
                "beginIntroduction",
                "The junior asks for an introduction, or the senior offers one.",
                201,
                WEB + "IntroductionsResource$IntroductionsView",
                and("person-unknown", "introductions-full"));
        operations.add(
                "POST " + introductions + "/{introduction}/step",
                "moveIntroduction",
                "Says how far an introduction is.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "mentorship-over",
                "introduction-unknown",
                "introduction-state",
                "introduction-changed");
        operations.add(
                "GET " + thanks,
                "listThanks",
                "Thanks between the two, and what the caller's own help came to.",
                200,
                "",
                "pairing-unknown");
        operations.add(
                "POST " + thanks,
                "giveThanks",
                "Thanks the partner; private unless both would show it.",
                201,
                WEB + "ThanksResource$ThanksView",
                "json-invalid",
                "text-missing",
                "text-too-long",
                "pairing-unknown",
                "thanks-full");
        operations.add(
                "PUT " + thanks + "/{thanks}/wall",
                "showThanks",
                "Says whether the caller would have these thanks on the programme's wall.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "pairing-unknown",
                "thanks-unknown");
    }

    private static void ofAll(ApiOperations operations) {
        String ideas = "/programmes/{programme}/ideas";
        operations.add(
                "GET " + ideas,
                "listIdeasOfProgramme",
                "For those who run programmes: the ideas that go as far as them, counted without any others.",
                200,
                "",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "GET " + ideas + "/csv",
                "exportIdeasOfProgramme",
                "The same as a table.",
                200,
                "text/csv",
                "not-allowed",
                "programme-unknown");
        operations.add(
                "POST " + ideas + "/{idea}/answer",
                "answerIdeaOfProgramme",
                "Answers an idea that goes as far as those who run the programme.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "text-missing",
                "text-too-long",
                "version-missing",
                "not-allowed",
                "programme-unknown",
                "idea-unknown",
                "idea-own",
                "idea-changed",
                "idea-state");
        operations.add(
                "GET /cycles/{cycle}/wall",
                "readWall",
                "For those who take part: ideas and thanks that people chose to show to the whole programme.",
                200,
                "",
                "cycle-unknown",
                "programme-not-here",
                "wall-of-participants");
    }

    private static void ofHelp(ApiOperations operations) {
        String one = "/me/help/{request}";
        operations.add(
                "GET /me/help",
                "readHelp",
                "What the caller can ask, whom they could help, and what they have asked or taken.",
                200,
                "");
        operations.add(
                "POST /me/help",
                "askForHelp",
                "Asks for twenty minutes about a skill, at up to three times or at any.",
                201,
                HELP,
                "json-invalid",
                "cycle-unknown",
                "skill-unknown",
                "help-not-yours",
                "help-not-offered",
                "help-too-many",
                "help-times-invalid",
                "time-past",
                "time-skipped",
                "zone-unknown",
                "text-missing",
                "text-too-long");
        operations.add(
                "POST " + one + "/taking",
                "takeHelp",
                "Takes a request at one of the times; the first one who does has it.",
                200,
                "",
                "json-invalid",
                "help-unknown",
                "help-taken",
                "help-over",
                "help-time-gone",
                "help-times-invalid",
                "help-changed");
        operations.add(
                "POST " + one + "/release",
                "releaseHelp",
                "The helper cannot after all: somebody else may.",
                200,
                "",
                "help-unknown",
                "help-over",
                "help-changed");
        operations.add(
                "POST " + one + "/withdrawal",
                "withdrawHelp",
                "The asker takes the request back.",
                200,
                "",
                "help-unknown",
                "help-over",
                "help-changed");
        operations.add(
                "POST " + one + "/done",
                "finishHelp",
                "Either of the two says that it took place: twenty minutes for both.",
                200,
                "",
                "help-unknown",
                "help-over",
                "help-ahead",
                "help-changed");
        operations.add(
                "POST " + one + "/thanks",
                "thankForHelp",
                "The asker thanks the helper, who alone reads it.",
                200,
                "",
                "json-invalid",
                "help-unknown",
                "help-over",
                "help-changed",
                "text-missing",
                "text-too-long");
    }

    private static String[] and(String... more) {
        return Stream.of(WRITING, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
