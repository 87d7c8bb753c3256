package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairing.ChoosePartners;
import org.viceversa.pairing.ChoosePartners.Choices;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/cycles/{cycle}/choices}: whom the caller would like, best first. */
@Path("/cycles/{cycle}/choices")
@Produces(MediaType.APPLICATION_JSON)
public final class ChoicesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChoosePartners choosePartners;
    private final Transactions transactions;

    public ChoicesResource(
            Function<HttpServletRequest, Caller> callers, ChoosePartners choosePartners, Transactions transactions) {
        this.callers = callers;
        this.choosePartners = choosePartners;
        this.transactions = transactions;
    }

    /**
     * @param version that the window knows, 0 for none
     * @param people ids, best first, five at most
     */
    record ChoicesRequest(int version, @Nullable List<String> people) {}

    /** @param version that the window knows */
    record SendingRequest(int version) {}

    @GET
    public ChoicesView show(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return answer(request, cycle, choosePartners::show);
    }

    @PUT
    public ChoicesView rank(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable ChoicesRequest body) {
        ChoicesRequest given = Asked.given(body);
        List<UUID> people =
                Asked.list(given.people()).stream().map(PairingAsked::person).toList();
        return answer(request, cycle, (caller, id) -> choosePartners.rank(caller, id, given.version(), people));
    }

    @POST
    @Path("/sending")
    public ChoicesView send(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable SendingRequest body) {
        SendingRequest given = Asked.given(body);
        return answer(request, cycle, (caller, id) -> choosePartners.send(caller, id, given.version()));
    }

    @POST
    @Path("/withdrawal")
    public ChoicesView withdraw(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return answer(request, cycle, choosePartners::withdraw);
    }

    private ChoicesView answer(HttpServletRequest request, String cycle, BiFunction<Caller, UUID, Choices> work) {
        UUID id = PairingAsked.cycle(cycle);
        return transactions.callRepeatedly(() -> ChoicesView.of(work.apply(callers.apply(request), id)));
    }
}
