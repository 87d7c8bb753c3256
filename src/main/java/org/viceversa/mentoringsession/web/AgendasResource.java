package org.viceversa.mentoringsession.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.viceversa.mentoringsession.AgendaLibrary;

/** {@code /api/agendas}: the library of agendas, the same for everybody. */
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
public final class AgendasResource {

    private final AgendaLibrary library;

    public AgendasResource(AgendaLibrary library) {
        this.library = library;
    }

    record AgendasView(List<AgendaView> agendas) {}

    @GET
    public AgendasView list() {
        return new AgendasView(library.list().stream().map(AgendaView::of).toList());
    }
}
