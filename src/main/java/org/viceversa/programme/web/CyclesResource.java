package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ChangeCycleState;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.EditCycle;
import org.viceversa.programme.ReadProgramme;

/** {@code /api/cycles/{id}}: the dates of a cycle, and how far it is; both answer with the whole programme. */
@Path("/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CyclesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final EditCycle editCycle;
    private final ChangeCycleState changeCycleState;
    private final ReadProgramme readProgramme;
    private final Transactions transactions;

    public CyclesResource(
            Function<HttpServletRequest, Caller> callers,
            EditCycle editCycle,
            ChangeCycleState changeCycleState,
            ReadProgramme readProgramme,
            Transactions transactions) {
        this.callers = callers;
        this.editCycle = editCycle;
        this.changeCycleState = changeCycleState;
        this.readProgramme = readProgramme;
        this.transactions = transactions;
    }

    /** @param version that the page looked at */
    record StateRequest(
            @Nullable Integer version,
            @Nullable State state,
            @Nullable String reason) {}

    @PUT
    public ProgrammeView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable CycleRequest wish) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            CycleRequest asked = Needed.value("version", wish);
            return view(caller, editCycle.run(caller, Needed.cycle(id), asked.seen(), asked.toDesign()));
        });
    }

    @POST
    @Path("/state")
    public ProgrammeView move(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable StateRequest wish) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            StateRequest asked = Needed.value("state", wish);
            return view(
                    caller,
                    changeCycleState.run(
                            caller,
                            Needed.cycle(id),
                            Needed.value("version", asked.version()),
                            Needed.value("state", asked.state()),
                            asked.reason() == null ? "" : asked.reason()));
        });
    }

    private ProgrammeView view(Caller caller, Cycle cycle) {
        return ProgrammeView.of(readProgramme.run(caller, cycle.programme()));
    }
}
