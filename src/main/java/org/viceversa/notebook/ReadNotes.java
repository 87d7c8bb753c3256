package org.viceversa.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows one of two people their own notes and those that the other one shares. */
public final class ReadNotes {

    private static final int LONGEST_SEARCH = 100;

    private final OpenMentorship openMentorship;
    private final Notes notes;
    private final Meetings meetings;

    public ReadNotes(OpenMentorship openMentorship, Notes notes, Meetings meetings) {
        this.openMentorship = openMentorship;
        this.notes = notes;
        this.meetings = meetings;
    }

    /**
     * @param meetings those of the pair, for the choice of what a note is about
     * @param total how many the caller may read in all, found or not
     */
    public record Found(Mentorship mentorship, List<Note> notes, int total, List<MentoringSession> meetings) {}

    /** @param search words that all occur in the text; empty finds everything */
    public Found list(Caller caller, UUID pairing, String search) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        List<String> words = Arrays.stream(
                        Texts.fold(Texts.clean(search, LONGEST_SEARCH)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Note> readable = notes.listReadable(mentorship.tenant(), mentorship.id(), mentorship.me());
        List<Note> found = words.isEmpty()
                ? readable
                : readable.stream().filter(note -> matches(note, words)).toList();
        return new Found(mentorship, found, readable.size(), meetings.listOf(mentorship.tenant(), mentorship.id()));
    }

    private static boolean matches(Note note, List<String> words) {
        String text = Texts.fold(note.text());
        return words.stream().allMatch(text::contains);
    }

    /** All that the caller wrote in this pair, to take along. */
    public List<Note> listOwn(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        return notes.listReadable(mentorship.tenant(), mentorship.id(), mentorship.me()).stream()
                .filter(note -> note.author().equals(mentorship.me()))
                .toList();
    }

    /** @throws Refused {@code note-unknown} also for one that the caller may not read */
    public Note find(Caller caller, UUID pairing, UUID id) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        return findFor(mentorship, id).orElseThrow(ReadNotes::unknown);
    }

    private Optional<Note> findFor(Mentorship mentorship, UUID id) {
        return notes.find(mentorship.tenant(), id)
                .filter(note -> note.pairing().equals(mentorship.id()) && note.isReadableBy(mentorship.me()));
    }

    /** What is said of a note that is not there, or not for the caller. */
    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND,
                "note-unknown",
                "There is no such note here. If it was deleted in another window, you can save your text as a new one.");
    }
}
