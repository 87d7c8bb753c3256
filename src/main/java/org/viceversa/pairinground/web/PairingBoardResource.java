package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.pairinground.ShowPairingBoard;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/pairing-rounds/{round}/board}: everything that the picture of a round shows, in one answer. */
@Path("/pairing-rounds/{round}/board")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingBoardResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowPairingBoard show;
    private final Transactions transactions;

    public PairingBoardResource(
            Function<HttpServletRequest, Caller> callers, ShowPairingBoard show, Transactions transactions) {
        this.callers = callers;
        this.show = show;
        this.transactions = transactions;
    }

    @GET
    public BoardView show(@Context HttpServletRequest request, @PathParam("round") String round) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> BoardView.of(show.run(callers.apply(request), id)));
    }
}
