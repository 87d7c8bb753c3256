package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ExportProgramme;
import org.viceversa.programme.ProgrammeFile;

/** {@code GET /api/programmes/{id}/file}: a programme to be taken along, without anybody's name. */
@Path("/programmes/{id}/file")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeFileResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExportProgramme exportProgramme;
    private final Transactions transactions;

    public ProgrammeFileResource(
            Function<HttpServletRequest, Caller> callers, ExportProgramme exportProgramme, Transactions transactions) {
        this.callers = callers;
        this.exportProgramme = exportProgramme;
        this.transactions = transactions;
    }

    @GET
    public ProgrammeFile export(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> exportProgramme.run(callers.apply(request), Needed.programme(id)));
    }
}
