package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.WithdrawPairing;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code POST /api/pairings/{pairing}/withdrawal}: takes an offer back or ends a pairing, on staff's word. */
@Path("/pairings/{pairing}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingWithdrawalResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final WithdrawPairing withdrawPairing;
    private final Transactions transactions;

    public PairingWithdrawalResource(
            Function<HttpServletRequest, Caller> callers, WithdrawPairing withdrawPairing, Transactions transactions) {
        this.callers = callers;
        this.withdrawPairing = withdrawPairing;
        this.transactions = transactions;
    }

    /** @param reason for those who run programmes alone */
    record WithdrawalRequest(@Nullable String reason) {}

    record WithdrawnView(UUID id, State state) {}

    @POST
    public WithdrawnView withdraw(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @Nullable WithdrawalRequest body) {
        UUID id = PairingAsked.pairing(pairing);
        WithdrawalRequest given = Asked.given(body);
        return transactions.callRepeatedly(() -> {
            var kept = withdrawPairing.run(callers.apply(request), id, Asked.text(given.reason()));
            return new WithdrawnView(kept.id(), kept.state());
        });
    }
}
