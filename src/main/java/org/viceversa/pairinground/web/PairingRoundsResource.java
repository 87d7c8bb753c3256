package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.ListPairingRounds;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PreviewRules;
import org.viceversa.pairinground.StartPairingRound;
import org.viceversa.pairinground.web.RoundView.HeadView;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;

/** {@code /api/cycles/{cycle}/pairing-rounds}: the rounds of a cycle, what one would find, and another one. */
@Path("/cycles/{cycle}/pairing-rounds")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingRoundsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListPairingRounds listPairingRounds;
    private final PreviewRules previewRules;
    private final StartPairingRound startPairingRound;
    private final Consumer<UUID> jobs;
    private final Transactions transactions;

    /** @param jobs asks for the work of a round */
    public PairingRoundsResource(
            Function<HttpServletRequest, Caller> callers,
            ListPairingRounds listPairingRounds,
            PreviewRules previewRules,
            StartPairingRound startPairingRound,
            Consumer<UUID> jobs,
            Transactions transactions) {
        this.callers = callers;
        this.listPairingRounds = listPairingRounds;
        this.previewRules = previewRules;
        this.startPairingRound = startPairingRound;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** @param seed of an earlier round, to repeat it with; may be left out */
    record StartRequest(@Nullable Long seed) {}

    @GET
    public RoundsView list(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        UUID id = RoundAsked.cycle(cycle);
        return transactions.call(() -> RoundsView.of(listPairingRounds.run(callers.apply(request), id)));
    }

    /** Before a round: who there is, and what each rule costs. */
    @GET
    @Path("/rules")
    public RuleCostsView rules(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        UUID id = RoundAsked.cycle(cycle);
        PreviewRules.Asked asked = transactions.call(() -> previewRules.run(callers.apply(request), id));
        return RuleCostsView.of(asked.counted());
    }

    /** Answers at once; the round is calculated in the background. */
    @POST
    public Response start(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable StartRequest body) {
        UUID id = RoundAsked.cycle(cycle);
        Optional<Long> seed = body == null ? Optional.empty() : Optional.ofNullable(body.seed());
        Caller caller = transactions.call(() -> callers.apply(request));
        PairingRound round = transactions.callRepeatedly(() -> startPairingRound.run(caller, id, seed));
        // Not before others can see the round.
        jobs.accept(round.work().job());
        return Response.status(Response.Status.ACCEPTED)
                .entity(head(round, caller.person()))
                .build();
    }

    static HeadView head(PairingRound round, Person by) {
        return HeadView.of(round, Map.of(by.id(), by));
    }
}
