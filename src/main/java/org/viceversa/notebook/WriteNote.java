package org.viceversa.notebook;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Keeps what somebody types, as they type it.
 *
 * <p>The page names a note's id from its first letter on, so that saving it once more after an answer that got lost makes
 * no second one, and undoing its deletion is to save it again.
 */
public final class WriteNote {

    /** More than anybody writes in one pair, and few enough to be searched at once. */
    static final int MOST = 500;

    private final OpenMentorship openMentorship;
    private final Notes notes;
    private final Meetings meetings;
    private final Clock clock;

    public WriteNote(OpenMentorship openMentorship, Notes notes, Meetings meetings, Clock clock) {
        this.openMentorship = openMentorship;
        this.notes = notes;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** @param version of what was looked at; 0 for a new one */
    public record Draft(int version, Note.Kind kind, Optional<UUID> session, String text) {}

    /**
     * @throws Refused {@code mentorship-over}; {@code note-unknown}; {@code note-of-partner}; {@code note-changed}; {@code
     *     note-was-shared}; {@code session-unknown}; {@code text-missing}; {@code text-too-long}; {@code notes-full}
     */
    public Note save(Caller caller, UUID pairing, UUID id, Draft draft) {
        Mentorship mentorship = openMentorship.open(caller, pairing).requireOpen();
        Instant now = clock.instant();
        Optional<Note> there = notes.find(mentorship.tenant(), id);
        if (there.isEmpty()) {
            return begin(mentorship, id, draft, now);
        }
        Note note = own(mentorship, there);
        Note changed = note.changed(draft.kind(), draft.session(), draft.text(), now);
        if (note.saysTheSame(changed)) {
            return note;
        }
        if (note.version() != draft.version()) {
            throw changedMeanwhile();
        }
        requireMeeting(mentorship, changed.session());
        return notes.save(changed);
    }

    /** Deletes a note for good; what is not there stays away. */
    public void delete(Caller caller, UUID pairing, UUID id) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        Optional<Note> there = notes.find(mentorship.tenant(), id);
        if (there.isPresent()) {
            own(mentorship, there);
            notes.remove(mentorship.tenant(), id);
        }
    }

    private Note begin(Mentorship mentorship, UUID id, Draft draft, Instant now) {
        if (draft.version() != 0) {
            throw ReadNotes.unknown();
        }
        Note note = new Note(
                id,
                mentorship.tenant(),
                mentorship.id(),
                mentorship.me(),
                draft.kind(),
                draft.session(),
                draft.text(),
                1,
                now,
                now);
        Words.required(note.text(), "your note");
        requireMeeting(mentorship, note.session());
        if (notes.count(mentorship.tenant(), mentorship.id(), mentorship.me()) >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "notes-full",
                    "You have " + MOST + " notes here, which is the most. Delete one that you no longer need; this text"
                            + " stays on the page.");
        }
        if (!notes.add(note)) {
            throw changedMeanwhile();
        }
        return note;
    }

    private static Note own(Mentorship mentorship, Optional<Note> there) {
        Note note = there.filter(one -> one.pairing().equals(mentorship.id()))
                .filter(one -> one.isReadableBy(mentorship.me()))
                .orElseThrow(ReadNotes::unknown);
        if (!note.author().equals(mentorship.me())) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "note-of-partner",
                    "Only whoever wrote a note can change or delete it. You can write one of your own beside it.");
        }
        return note;
    }

    private void requireMeeting(Mentorship mentorship, Optional<UUID> session) {
        session.ifPresent(id -> {
            if (meetings.listOf(mentorship.tenant(), mentorship.id()).stream()
                    .noneMatch(one -> one.id().equals(id))) {
                throw new Refused(
                        Kind.NOT_FOUND, "session-unknown", "The two of you have no such meeting. Choose another one.");
            }
        });
    }

    /** What is said when another window was quicker. */
    public static Refused changedMeanwhile() {
        return new Refused(
                Kind.CONFLICT,
                "note-changed",
                "This note was changed in another window. Both texts are kept: choose one, or put them together.");
    }
}
