package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.DryRunReport;
import org.viceversa.programme.TryProgramme;

/** {@code GET /api/programmes/{id}/dry-run}: what would come of it, with made-up answers; keeps nothing. */
@Path("/programmes/{id}/dry-run")
@Produces(MediaType.APPLICATION_JSON)
public final class DryRunResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final TryProgramme tryProgramme;
    private final Transactions transactions;

    public DryRunResource(
            Function<HttpServletRequest, Caller> callers, TryProgramme tryProgramme, Transactions transactions) {
        this.callers = callers;
        this.tryProgramme = tryProgramme;
        this.transactions = transactions;
    }

    @GET
    public DryRunReport run(
            @Context HttpServletRequest request,
            @PathParam("id") String id,
            @QueryParam("seed") @DefaultValue("") String seed) {
        return transactions.call(() -> tryProgramme.run(
                callers.apply(request), Needed.programme(id), seed.strip().hashCode()));
    }
}
