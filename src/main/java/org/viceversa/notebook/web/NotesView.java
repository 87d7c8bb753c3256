package org.viceversa.notebook.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.ReadNotes;
import org.viceversa.people.People;

/**
 * What the caller may read of a pair's notes.
 *
 * @param total before any search
 * @param meetings to which a note may belong
 */
record NotesView(TheTwo pair, int total, List<LineView> notes, List<MeetingView> meetings) {

    private static final int EXCERPT = 240;

    /**
     * @param excerpt the beginning
     * @param longer whether there is more
     */
    record LineView(
            UUID id,
            Note.Kind kind,
            boolean own,
            Optional<UUID> session,
            String excerpt,
            boolean longer,
            int version,
            Instant changedAt) {
        static LineView of(Note note, UUID reader) {
            String text = note.text();
            boolean longer = text.codePointCount(0, text.length()) > EXCERPT;
            return new LineView(
                    note.id(),
                    note.kind(),
                    note.author().equals(reader),
                    note.session(),
                    longer ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) : text,
                    longer,
                    note.version(),
                    note.changedAt());
        }
    }

    /** A whole note. */
    record NoteView(
            UUID id,
            Note.Kind kind,
            boolean own,
            Optional<UUID> session,
            String text,
            int version,
            Instant madeAt,
            Instant changedAt) {
        static NoteView of(Note note, UUID reader) {
            return new NoteView(
                    note.id(),
                    note.kind(),
                    note.author().equals(reader),
                    note.session(),
                    note.text(),
                    note.version(),
                    note.madeAt(),
                    note.changedAt());
        }
    }

    /** All that the caller wrote. */
    record OwnView(List<NoteView> notes) {}

    record MeetingView(UUID id, Optional<Instant> startsAt, MentoringSession.State state) {}

    static NotesView of(ReadNotes.Found found, People people) {
        UUID reader = found.mentorship().me();
        return new NotesView(
                TheTwo.of(found.mentorship(), people),
                found.total(),
                found.notes().stream().map(note -> LineView.of(note, reader)).toList(),
                found.meetings().stream()
                        .filter(one -> one.startsAt().isPresent())
                        .map(one -> new MeetingView(one.id(), one.startsAt(), one.state()))
                        .toList());
    }
}
