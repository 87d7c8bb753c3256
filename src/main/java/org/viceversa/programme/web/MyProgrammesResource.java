package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ListProgrammesForMe;

/** {@code GET /api/my-programmes}: what reaches whoever asks, in the course that they came from. */
@Path("/my-programmes")
@Produces(MediaType.APPLICATION_JSON)
public final class MyProgrammesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListProgrammesForMe listProgrammesForMe;
    private final Transactions transactions;

    public MyProgrammesResource(
            Function<HttpServletRequest, Caller> callers,
            ListProgrammesForMe listProgrammesForMe,
            Transactions transactions) {
        this.callers = callers;
        this.listProgrammesForMe = listProgrammesForMe;
        this.transactions = transactions;
    }

    @GET
    public MyProgrammesView list(@Context HttpServletRequest request) {
        return transactions.call(() -> MyProgrammesView.of(listProgrammesForMe.run(callers.apply(request))));
    }
}
