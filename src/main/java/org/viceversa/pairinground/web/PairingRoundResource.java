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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.CancelPairingRound;
import org.viceversa.pairinground.CompareRounds;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.RerunAroundLocks;
import org.viceversa.pairinground.ShowPairingRound;
import org.viceversa.pairinground.web.RoundView.HeadView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/pairing-rounds/{round}}: how a round stands, its end, another run of it, and another one beside it. */
@Path("/pairing-rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingRoundResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final UseCases useCases;
    private final Consumer<UUID> jobs;
    private final Transactions transactions;

    /** What can be done with a round. */
    public record UseCases(
            ShowPairingRound show, CancelPairingRound cancel, RerunAroundLocks rerun, CompareRounds compare) {}

    /** @param jobs asks for the work of a round */
    public PairingRoundResource(
            Function<HttpServletRequest, Caller> callers,
            UseCases useCases,
            Consumer<UUID> jobs,
            Transactions transactions) {
        this.callers = callers;
        this.useCases = useCases;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    @GET
    public RoundView show(@Context HttpServletRequest request, @PathParam("round") String round) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> RoundView.of(useCases.show().run(callers.apply(request), id)));
    }

    /** Ends the calculation. */
    @POST
    @Path("/cancellation")
    public HeadView cancel(@Context HttpServletRequest request, @PathParam("round") String round) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return PairingRoundsResource.head(useCases.cancel().cancel(caller, id), caller.person());
        });
    }

    record DiscardRequest(@Nullable Integer version) {}

    /** Puts the proposal away. */
    @POST
    @Path("/discard")
    public HeadView discard(
            @Context HttpServletRequest request, @PathParam("round") String round, @Nullable DiscardRequest body) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            int version = RoundAsked.version(Asked.given(body).version());
            return PairingRoundsResource.head(useCases.cancel().discard(caller, id, version), caller.person());
        });
    }

    /** @param newCriteria whether to take what is set now in place of what the round ran by */
    record RerunRequest(boolean newCriteria) {}

    /** Another round around the locked pairs of this one. */
    @POST
    @Path("/rerun")
    public Response rerun(
            @Context HttpServletRequest request, @PathParam("round") String round, @Nullable RerunRequest body) {
        UUID id = RoundAsked.round(round);
        boolean newCriteria = body != null && body.newCriteria();
        Caller caller = transactions.call(() -> callers.apply(request));
        PairingRound next = transactions.callRepeatedly(() -> useCases.rerun().run(caller, id, newCriteria));
        jobs.accept(next.work().job());
        return Response.status(Response.Status.ACCEPTED)
                .entity(PairingRoundsResource.head(next, caller.person()))
                .build();
    }

    @GET
    @Path("/comparison/{other}")
    public ComparisonView compare(
            @Context HttpServletRequest request, @PathParam("round") String round, @PathParam("other") String other) {
        UUID one = RoundAsked.round(round);
        UUID two = RoundAsked.round(other);
        return transactions.call(() -> ComparisonView.of(useCases.compare().run(callers.apply(request), one, two)));
    }
}
