package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Templates;

/** {@code GET /api/programme-templates}: what a programme may begin as. */
@Path("/programme-templates")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeTemplatesResource {

    private final Function<HttpServletRequest, Caller> callers;

    public ProgrammeTemplatesResource(Function<HttpServletRequest, Caller> callers) {
        this.callers = callers;
    }

    @GET
    public TemplatesView list(@Context HttpServletRequest request) {
        callers.apply(request).require(ToolRole.PROGRAMME_MANAGER);
        return TemplatesView.of(Templates.list());
    }
}
