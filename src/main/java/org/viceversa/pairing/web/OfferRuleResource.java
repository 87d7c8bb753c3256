package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ChangeOfferRule;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/programmes/{programme}/offer-rule}: which side is asked first. */
@Path("/programmes/{programme}/offer-rule")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferRuleResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChangeOfferRule changeOfferRule;
    private final Transactions transactions;

    public OfferRuleResource(
            Function<HttpServletRequest, Caller> callers, ChangeOfferRule changeOfferRule, Transactions transactions) {
        this.callers = callers;
        this.changeOfferRule = changeOfferRule;
        this.transactions = transactions;
    }

    /** @param first MENTOR or MENTEE */
    record OfferRuleRequest(@Nullable String first) {}

    record OfferRuleView(Side first) {}

    @GET
    public OfferRuleView show(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = PairingAsked.programme(programme);
        return transactions.call(() -> new OfferRuleView(changeOfferRule.show(callers.apply(request), id)));
    }

    @PUT
    public OfferRuleView change(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @Nullable OfferRuleRequest body) {
        UUID id = PairingAsked.programme(programme);
        Side first = Asked.word(Side.class, Asked.given(body).first())
                .orElseThrow(() -> Asked.invalid("Say which side is asked first: MENTOR or MENTEE."));
        return transactions.call(() -> new OfferRuleView(changeOfferRule.change(callers.apply(request), id, first)));
    }
}
