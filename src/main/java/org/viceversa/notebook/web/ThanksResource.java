package org.viceversa.notebook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.notebook.GiveThanks;
import org.viceversa.notebook.ThankYou;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/thanks}: what the two thank each other for. */
@Path("/mentorships/{pairing}/thanks")
@Produces(MediaType.APPLICATION_JSON)
public final class ThanksResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final GiveThanks giveThanks;
    private final Transactions transactions;

    public ThanksResource(
            Function<HttpServletRequest, Caller> callers, GiveThanks giveThanks, Transactions transactions) {
        this.callers = callers;
        this.giveThanks = giveThanks;
        this.transactions = transactions;
    }

    /** @param show whether the caller would have it on the programme's wall */
    record ThanksRequest(@Nullable String text, @Nullable Boolean show) {}

    record ShowRequest(@Nullable Boolean show) {}

    /** @param impact what the caller's own help came to; nobody else's */
    record ThanksView(List<ThankYouView> thanks, ImpactView impact) {}

    record ImpactView(int people, int skills) {}

    /**
     * @param mine whether the caller wrote it
     * @param iShow whether the caller would have it on the wall
     * @param onWall whether both would
     */
    record ThankYouView(
            UUID id, boolean mine, String text, boolean iShow, boolean partnerShows, boolean onWall, Instant madeAt) {
        static ThankYouView of(ThankYou one, UUID reader) {
            boolean mine = one.from().equals(reader);
            return new ThankYouView(
                    one.id(),
                    mine,
                    one.text(),
                    mine ? one.giverShows() : one.receiverShows(),
                    mine ? one.receiverShows() : one.giverShows(),
                    one.isOnWall(),
                    one.madeAt());
        }
    }

    @GET
    public ThanksView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = NotebookAsked.pairing(pairing);
        return transactions.call(() -> view(callers.apply(request), id));
    }

    @POST
    public Response give(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ThanksRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        ThanksRequest given = Asked.given(body);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            giveThanks.give(caller, id, Asked.text(given.text()), Boolean.TRUE.equals(given.show()));
            return Response.status(Response.Status.CREATED)
                    .entity(view(caller, id))
                    .build();
        });
    }

    @PUT
    @Path("/{thanks}/wall")
    public ThanksView show(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("thanks") String thanks,
            @Nullable ShowRequest body) {
        UUID id = NotebookAsked.pairing(pairing);
        UUID which = NotebookAsked.thanks(thanks);
        boolean show = NotebookAsked.flag(Asked.given(body).show(), "you would have it on the programme's wall");
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            giveThanks.show(caller, id, which, show);
            return view(caller, id);
        });
    }

    private ThanksView view(Caller caller, UUID pairing) {
        GiveThanks.Found found = giveThanks.list(caller, pairing);
        return new ThanksView(
                found.thanks().stream()
                        .map(one -> ThankYouView.of(one, caller.person().id()))
                        .toList(),
                new ImpactView(found.impact().people(), found.impact().skills()));
    }
}
