package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.CycleCounts.Count;
import org.viceversa.programme.EditCycle;

/** {@code POST /api/programmes/{id}/cycles}: another run of a programme. */
@Path("/programmes/{id}/cycles")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeCyclesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final EditCycle editCycle;
    private final Transactions transactions;

    public ProgrammeCyclesResource(
            Function<HttpServletRequest, Caller> callers, EditCycle editCycle, Transactions transactions) {
        this.callers = callers;
        this.editCycle = editCycle;
        this.transactions = transactions;
    }

    @POST
    public Response add(@Context HttpServletRequest request, @PathParam("id") String id, @Nullable CycleRequest wish) {
        CycleView added = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            Cycle cycle = editCycle.add(
                    caller, Needed.programme(id), Needed.value("name", wish).toDesign());
            return CycleView.of(cycle, List.of(), Count.NONE);
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }
}
