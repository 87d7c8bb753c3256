package org.viceversa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** {@code DELETE /api/session}: sign-out. */
@Path("/session")
public final class SessionResource {

    private final ToolSessions sessions;

    public SessionResource(ToolSessions sessions) {
        this.sessions = sessions;
    }

    /** Ends the visit at once, on every node. The browser's cookie is worthless from then on. */
    @DELETE
    public Response end(@Context HttpServletRequest request) {
        sessions.end(SessionFilter.sessionOf(request));
        return Response.noContent().build();
    }
}
