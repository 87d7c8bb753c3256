package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.viceversa.pairing.ListMyPairings;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/me/pairings}: the caller's own pairings and offers, and where they may choose. */
@Path("/me/pairings")
@Produces(MediaType.APPLICATION_JSON)
public final class MyPairingsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListMyPairings listMyPairings;
    private final Transactions transactions;

    public MyPairingsResource(
            Function<HttpServletRequest, Caller> callers, ListMyPairings listMyPairings, Transactions transactions) {
        this.callers = callers;
        this.listMyPairings = listMyPairings;
        this.transactions = transactions;
    }

    @GET
    public MyPairingsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> MyPairingsView.of(listMyPairings.run(callers.apply(request))));
    }
}
