package org.viceversa.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Function;
import org.viceversa.people.AskForRoster;
import org.viceversa.people.Caller;
import org.viceversa.people.ListRoster;
import org.viceversa.people.MemberFilter;
import org.viceversa.persistence.Transactions;

/** {@code /api/roster}: the people of the visit's course, and the wish to read them anew. */
@Path("/roster")
@Produces(MediaType.APPLICATION_JSON)
public final class RosterResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListRoster listRoster;
    private final AskForRoster askForRoster;
    private final Transactions transactions;
    private final Clock clock;

    public RosterResource(
            Function<HttpServletRequest, Caller> callers,
            ListRoster listRoster,
            AskForRoster askForRoster,
            Transactions transactions,
            Clock clock) {
        this.callers = callers;
        this.listRoster = listRoster;
        this.askForRoster = askForRoster;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** That a reading is on its way; the list tells when it has ended. */
    record ReadingView(boolean reading) {}

    @GET
    public RosterPageView list(@Context HttpServletRequest request, @BeanParam RosterParameters parameters) {
        MemberFilter filter = parameters.filter();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            ListRoster.Page page = listRoster.run(caller, filter, parameters.place(), parameters.most());
            return RosterPageView.of(caller.requireCourse(), page, clock.instant());
        });
    }

    @POST
    @Path("/refresh")
    public Response refresh(@Context HttpServletRequest request) {
        transactions.run(() -> askForRoster.run(callers.apply(request)));
        return Response.accepted(new ReadingView(true)).build();
    }
}
