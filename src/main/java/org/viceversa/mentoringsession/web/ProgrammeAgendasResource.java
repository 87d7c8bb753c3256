package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.EditAgenda;
import org.viceversa.mentoringsession.EditAgenda.Wording;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;

/** {@code /api/programmes/{programme}/agendas}: what a programme says in the place of agendas. Each answer is all. */
@Path("/programmes/{programme}/agendas")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeAgendasResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final EditAgenda editAgenda;
    private final Transactions transactions;

    public ProgrammeAgendasResource(
            Function<HttpServletRequest, Caller> callers, EditAgenda editAgenda, Transactions transactions) {
        this.callers = callers;
        this.editAgenda = editAgenda;
        this.transactions = transactions;
    }

    record ProgrammeAgendasView(List<AgendaView> agendas) {}

    /**
     * What is left out or empty is the library's own.
     *
     * @param version that the window knows, 0 before the first change
     * @param senior lines of whoever learns
     * @param junior lines of whoever teaches
     */
    record AgendaRequest(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable List<String> senior,
            @Nullable List<String> junior,
            @Nullable Boolean hidden) {}

    @GET
    public ProgrammeAgendasView list(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = SessionAsked.programme(programme);
        return transactions.call(() -> view(callers.apply(request), id));
    }

    @PUT
    @Path("/{agenda}")
    public ProgrammeAgendasView change(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @PathParam("agenda") String agenda,
            @Nullable AgendaRequest body) {
        UUID id = SessionAsked.programme(programme);
        AgendaRequest given = Asked.given(body);
        Wording wording = new Wording(
                SessionAsked.number(given.version(), 0),
                Asked.text(given.title()),
                lines(given.senior()),
                lines(given.junior()),
                Boolean.TRUE.equals(given.hidden()));
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            editAgenda.run(caller, id, agenda, wording);
            return view(caller, id);
        });
    }

    private ProgrammeAgendasView view(Caller caller, UUID programme) {
        return new ProgrammeAgendasView(
                editAgenda.list(caller, programme).stream().map(AgendaView::of).toList());
    }

    private static List<String> lines(@Nullable List<String> typed) {
        if (typed == null) {
            return List.of();
        }
        if (typed.contains(null)) {
            throw new Refused(Kind.INVALID, "lines-invalid", "A list of lines holds an empty entry.");
        }
        return typed;
    }
}
