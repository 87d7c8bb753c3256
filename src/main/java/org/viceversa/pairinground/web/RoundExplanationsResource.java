package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ExplainRound;
import org.viceversa.pairinground.web.RoundExplanationsView.WhyNobodyView;
import org.viceversa.pairinground.web.RoundExplanationsView.WhyNotView;
import org.viceversa.pairinground.web.RoundExplanationsView.WhyPairView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.PairKey;
import org.viceversa.web.Asked;

/** {@code /api/pairing-rounds/{round}/explanations}: why two, why not two others, why nobody. */
@Path("/pairing-rounds/{round}/explanations")
@Produces(MediaType.APPLICATION_JSON)
public final class RoundExplanationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExplainRound explain;
    private final Transactions transactions;

    public RoundExplanationsResource(
            Function<HttpServletRequest, Caller> callers, ExplainRound explain, Transactions transactions) {
        this.callers = callers;
        this.explain = explain;
        this.transactions = transactions;
    }

    @GET
    @Path("/pair/{mentor}/{mentee}")
    public WhyPairView pair(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @PathParam("mentor") String mentor,
            @PathParam("mentee") String mentee) {
        UUID id = RoundAsked.round(round);
        PairKey key = RoundAsked.pair(mentor, mentee);
        return transactions.call(() -> WhyPairView.of(explain.pair(callers.apply(request), id, key)));
    }

    /** A rule, or what it would cost to pair these two all the same. */
    @GET
    @Path("/not/{mentor}/{mentee}")
    public WhyNotView not(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @PathParam("mentor") String mentor,
            @PathParam("mentee") String mentee) {
        UUID id = RoundAsked.round(round);
        PairKey key = RoundAsked.pair(mentor, mentee);
        return transactions.call(() -> WhyNotView.of(explain.not(callers.apply(request), id, key)));
    }

    /** @param side MENTOR or MENTEE */
    @GET
    @Path("/nobody/{person}")
    public WhyNobodyView nobody(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @PathParam("person") String person,
            @QueryParam("side") @DefaultValue("") String side) {
        UUID id = RoundAsked.round(round);
        UUID who = RoundAsked.person(person);
        Side asked = Asked.word(Side.class, side)
                .orElseThrow(() -> Asked.invalid("Say on which side the person is: MENTOR or MENTEE."));
        return transactions.call(() -> WhyNobodyView.of(explain.nobody(callers.apply(request), id, who, asked)));
    }
}
