package org.viceversa.notebook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.ReadNotes;
import org.viceversa.notebook.WriteNote;
import org.viceversa.notebook.web.NotesView.NoteView;
import org.viceversa.notebook.web.NotesView.OwnView;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/notes}: what the two write down, each by the id that the page gave it. */
@Path("/mentorships/{pairing}/notes")
@Produces(MediaType.APPLICATION_JSON)
public final class NotesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ReadNotes readNotes;
    private final WriteNote writeNote;
    private final People people;
    private final Transactions transactions;

    public NotesResource(
            Function<HttpServletRequest, Caller> callers,
            ReadNotes readNotes,
            WriteNote writeNote,
            People people,
            Transactions transactions) {
        this.callers = callers;
        this.readNotes = readNotes;
        this.writeNote = writeNote;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * @param version of what was looked at; 0 for a new note
     * @param kind SHARED, PRIVATE or REFLECTION
     * @param session the meeting that it is about; may be left out
     */
    record NoteRequest(
            @Nullable Integer version,
            @Nullable String kind,
            @Nullable String session,
            @Nullable String text) {
        WriteNote.Draft draft() {
            return new WriteNote.Draft(
                    NotebookAsked.version(version),
                    NotebookAsked.word(Note.Kind.class, kind),
                    Asked.text(session).isEmpty()
                            ? Optional.empty()
                            : Optional.of(NotebookAsked.session(Asked.text(session))),
                    Asked.text(text));
        }
    }

    @GET
    public NotesView list(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @QueryParam("search") @DefaultValue("") String search) {
        UUID id = NotebookAsked.pairing(pairing);
        return transactions.call(() -> NotesView.of(readNotes.list(callers.apply(request), id, search), people));
    }

    /** Whole, to be printed or taken along. */
    @GET
    @Path("/own")
    public OwnView listOwn(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = NotebookAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new OwnView(readNotes.listOwn(caller, id).stream()
                    .map(note -> NoteView.of(note, caller.person().id()))
                    .toList());
        });
    }

    @GET
    @Path("/{note}")
    public NoteView read(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @PathParam("note") String note) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.note(note);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return NoteView.of(
                    readNotes.find(caller, id, which), caller.person().id());
        });
    }

    @PUT
    @Path("/{note}")
    public NoteView save(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("note") String note,
            @Nullable NoteRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.note(note);
        WriteNote.Draft draft = Asked.given(body).draft();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return NoteView.of(
                    writeNote.save(caller, id, which, draft), caller.person().id());
        });
    }

    @DELETE
    @Path("/{note}")
    public Response delete(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @PathParam("note") String note) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.note(note);
        transactions.run(() -> writeNote.delete(callers.apply(request), id, which));
        return Response.noContent().build();
    }
}
