package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.PublishPairingRound;
import org.viceversa.pairinground.PublishPairingRound.Becomes;
import org.viceversa.pairinground.web.EditRequest.KeyRequest;
import org.viceversa.pairinground.web.RoundView.HeadView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.PairKey;
import org.viceversa.web.Asked;

/** {@code /api/pairing-rounds/{round}/publication}: what everybody would get, and that they get it. */
@Path("/pairing-rounds/{round}/publication")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicationResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PublishPairingRound publish;
    private final Transactions transactions;

    public PublicationResource(
            Function<HttpServletRequest, Caller> callers, PublishPairingRound publish, Transactions transactions) {
        this.callers = callers;
        this.publish = publish;
        this.transactions = transactions;
    }

    /**
     * @param version of the round that was looked at
     * @param without pairs that cannot be offered any more, as the preview names them
     */
    record PublicationRequest(
            @Nullable Integer version, @Nullable List<KeyRequest> without) {
        Set<PairKey> keys() {
            return Asked.list(without).stream().map(KeyRequest::toKey).collect(Collectors.toSet());
        }
    }

    /** Changes nothing. */
    @GET
    public PublicationView preview(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("becomes") @DefaultValue("") String becomes,
            @QueryParam("after") @DefaultValue("0") String after) {
        UUID id = RoundAsked.round(round);
        int from = Asked.place(after);
        Optional<Becomes> wanted = Asked.word(Becomes.class, becomes);
        return PublicationView.of(
                transactions.call(() -> publish.preview(callers.apply(request), id)), search, wanted, from);
    }

    @POST
    public HeadView publish(
            @Context HttpServletRequest request, @PathParam("round") String round, @Nullable PublicationRequest body) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            PublicationRequest wish = Asked.given(body);
            return PairingRoundsResource.head(
                    publish.run(caller, id, RoundAsked.version(wish.version()), wish.keys()), caller.person());
        });
    }
}
