package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.viceversa.pairing.ExplainRound;
import org.viceversa.pairing.PairKey;
import org.viceversa.pairing.RoundAnswers;
import org.viceversa.pairing.Seeker;
import org.viceversa.pairing.SkillSupply;
import org.viceversa.pairing.WhyNot;
import org.viceversa.pairing.WhyPair;
import org.viceversa.pairing.WhyPair.Taught;
import org.viceversa.pairing.web.InsightsView.FairnessView;
import org.viceversa.pairing.web.InsightsView.SupplyView;
import org.viceversa.pairing.web.InsightsView.TradeOffView;
import org.viceversa.pairing.web.InsightsView.WhyNotView;
import org.viceversa.pairing.web.InsightsView.WhyPairView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/pairing-rounds/{round}/why} and its like: why a round came out as it did. What is calculated is so outside of transactions. */
@Path("/pairing-rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
public final class InsightsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ExplainRound explain;
    private final Transactions transactions;

    public InsightsResource(
            Function<HttpServletRequest, Caller> callers, ExplainRound explain, Transactions transactions) {
        this.callers = callers;
        this.explain = explain;
        this.transactions = transactions;
    }

    private record Asking(Caller caller, RoundAnswers answers) {}

    private Asking asking(HttpServletRequest request, String round) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return new Asking(caller, explain.run(caller, id));
        });
    }

    /** Why two suit each other, whether they are a pair or not. */
    @GET
    @Path("/why")
    public WhyPairView why(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @QueryParam("mentor") @DefaultValue("") String mentor,
            @QueryParam("mentee") @DefaultValue("") String mentee) {
        PairKey pair = RoundAsked.pair(mentor, mentee);
        Asking asking = asking(request, round);
        WhyPair why = asking.answers().whyPair(pair);
        List<UUID> skills = why.drivers().stream()
                .flatMap(driver -> driver instanceof Taught taught ? Stream.of(taught.skill()) : Stream.empty())
                .toList();
        return WhyPairView.of(why, transactions.call(() -> explain.skills(asking.caller(), skills)));
    }

    /** Why two are no pair: the rules between them, or what it would cost the others. */
    @GET
    @Path("/why-not")
    public WhyNotView whyNot(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @QueryParam("mentor") @DefaultValue("") String mentor,
            @QueryParam("mentee") @DefaultValue("") String mentee) {
        PairKey pair = RoundAsked.pair(mentor, mentee);
        Asking asking = asking(request, round);
        WhyNot why = asking.answers().whyNot(pair);
        List<UUID> people = why.price().stream()
                .flatMap(price -> Stream.concat(price.without().stream(), price.gained().stream()))
                .map(Seeker::person)
                .toList();
        return WhyNotView.of(why, transactions.call(() -> explain.people(asking.caller(), people)));
    }

    /** What better pairs would cost in people. */
    @GET
    @Path("/trade-off")
    public TradeOffView tradeOff(@Context HttpServletRequest request, @PathParam("round") String round) {
        return TradeOffView.of(asking(request, round).answers().tradeOff());
    }

    /** Whether groups of people fare alike. */
    @GET
    @Path("/fairness")
    public FairnessView fairness(@Context HttpServletRequest request, @PathParam("round") String round) {
        return FairnessView.of(asking(request, round).answers().fairness());
    }

    /** Which skills are wanted, and by how many they can be taught. */
    @GET
    @Path("/supply")
    public SupplyView supply(@Context HttpServletRequest request, @PathParam("round") String round) {
        Asking asking = asking(request, round);
        List<SkillSupply> lines = asking.answers().supply();
        List<UUID> skills = lines.stream().map(SkillSupply::skill).distinct().toList();
        return SupplyView.of(lines, transactions.call(() -> explain.skills(asking.caller(), skills)));
    }
}
