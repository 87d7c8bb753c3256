package org.viceversa.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.certification.CountMeetings;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.KeepHoldings.Held;
import org.viceversa.certification.web.HoldingJson.DetailView;
import org.viceversa.certification.web.HoldingJson.HoldingRequest;
import org.viceversa.certification.web.HoldingJson.HoldingView;
import org.viceversa.certification.web.HoldingJson.HoldingsView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/my-certificates}: what the caller holds; nobody else can ask for it. */
@Path("/my-certificates")
@Produces(MediaType.APPLICATION_JSON)
public final class MyCertificatesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final KeepHoldings holdings;
    private final CountMeetings meetings;
    private final Transactions transactions;

    public MyCertificatesResource(
            Function<HttpServletRequest, Caller> callers,
            KeepHoldings holdings,
            CountMeetings meetings,
            Transactions transactions) {
        this.callers = callers;
        this.holdings = holdings;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    @GET
    public HoldingsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new HoldingsView(holdings.list(callers.apply(request)).stream()
                .map(HoldingView::of)
                .toList()));
    }

    @POST
    public Response begin(@Context HttpServletRequest request, @Nullable HoldingRequest body) {
        return created(transactions.call(() -> {
            HoldingRequest wanted = Asked.given(body);
            return holdings.begin(
                    callers.apply(request), CertificateAsked.certification(wanted.certification()), wanted.draft());
        }));
    }

    @GET
    @Path("/{holding}")
    public DetailView get(@Context HttpServletRequest request, @PathParam("holding") String holding) {
        UUID id = CertificateAsked.holding(holding);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            Held held = holdings.get(caller, id);
            return DetailView.of(held, meetings.waiting(caller, held), holdings.list(caller));
        });
    }

    @PUT
    @Path("/{holding}")
    public HoldingView change(
            @Context HttpServletRequest request, @PathParam("holding") String holding, @Nullable HoldingRequest body) {
        UUID id = CertificateAsked.holding(holding);
        return transactions.call(() -> {
            HoldingRequest wanted = Asked.given(body);
            return HoldingView.of(holdings.change(
                    callers.apply(request), id, CertificateAsked.version(wanted.version()), wanted.draft()));
        });
    }

    @DELETE
    @Path("/{holding}")
    public Response remove(@Context HttpServletRequest request, @PathParam("holding") String holding) {
        UUID id = CertificateAsked.holding(holding);
        transactions.run(() -> holdings.remove(callers.apply(request), id));
        return Response.noContent().build();
    }

    @POST
    @Path("/{holding}/renewal")
    public Response renew(@Context HttpServletRequest request, @PathParam("holding") String holding) {
        UUID id = CertificateAsked.holding(holding);
        return created(transactions.call(() -> holdings.renew(callers.apply(request), id)));
    }

    private static Response created(Held held) {
        return Response.status(Response.Status.CREATED)
                .entity(HoldingView.of(held))
                .build();
    }
}
