package org.viceversa.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.KeepOffering;
import org.viceversa.catalogue.ListOfferings;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.OfferingFilter;
import org.viceversa.catalogue.RateOffering;
import org.viceversa.catalogue.web.OfferingView.MineView;
import org.viceversa.catalogue.web.OfferingView.WholeView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;

/** {@code /api/offerings}: what can be taken to learn something, for everybody; to change it is for those who run programmes. */
@Path("/offerings")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferingsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListOfferings listOfferings;
    private final KeepOffering keepOffering;
    private final RateOffering rateOffering;
    private final Transactions transactions;

    public OfferingsResource(
            Function<HttpServletRequest, Caller> callers,
            ListOfferings listOfferings,
            KeepOffering keepOffering,
            RateOffering rateOffering,
            Transactions transactions) {
        this.callers = callers;
        this.listOfferings = listOfferings;
        this.keepOffering = keepOffering;
        this.rateOffering = rateOffering;
        this.transactions = transactions;
    }

    /**
     * @param next behind which offering the next page begins
     * @param currencies in which something of the catalogue costs
     */
    record OfferingsView(List<OfferingView> offerings, Optional<UUID> next, List<String> currencies) {}

    /** @param version that the caller saw */
    record StateRequest(@Nullable Integer version, @Nullable Boolean retired) {}

    record RatingRequest(@Nullable Integer stars, @Nullable String sentence) {}

    @GET
    public OfferingsView list(
            @Context HttpServletRequest request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("skill") @DefaultValue("") String skill,
            @QueryParam("scheme") List<String> scheme,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("most") @DefaultValue("") String most,
            @QueryParam("currency") @DefaultValue("") String currency,
            @QueryParam("free") @DefaultValue("false") String free,
            @QueryParam("retired") @DefaultValue("false") String retired,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        Optional<Money> limitOfCost = Amounts.find(most, currency);
        OfferingFilter filter = new OfferingFilter(
                OfferingFilter.words(search),
                OfferingFilter.schemes(scheme),
                skill.isEmpty() ? Optional.empty() : Optional.of(Read.skillId(skill)),
                kind.isEmpty() ? Optional.empty() : Optional.of(Read.value(Offering.Kind.class, kind)),
                limitOfCost,
                Read.flag(free),
                Read.flag(retired),
                after.isEmpty() ? Optional.empty() : Optional.of(Read.offeringId(after)),
                most(limit));
        return transactions.call(() -> {
            ListOfferings.Page page = listOfferings.run(callers.apply(request), filter);
            return new OfferingsView(
                    page.offerings().stream().map(OfferingView::of).toList(), page.next(), page.currencies());
        });
    }

    private static int most(String limit) {
        int most = OfferingFilter.MOST_AT_ONCE;
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > most) {
            throw new Refused(Kind.INVALID, "limit-invalid", "The limit must be a number from 1 to " + most + ".");
        }
        return Integer.parseInt(limit);
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable OfferingRequest wish) {
        WholeView added = transactions.call(() -> {
            Caller caller = callers.apply(request);
            return shown(caller, keepOffering.add(caller, Asked.given(wish).toDraft()));
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("/{id}")
    public WholeView show(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> WholeView.of(listOfferings.show(callers.apply(request), Read.offeringId(id))));
    }

    @PUT
    @Path("/{id}")
    public WholeView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable OfferingRequest wish) {
        return transactions.call(() -> {
            OfferingRequest given = Asked.given(wish);
            Caller caller = callers.apply(request);
            int version = Asked.number(given.version(), "version");
            return shown(caller, keepOffering.change(caller, Read.offeringId(id), version, given.toDraft()));
        });
    }

    @PUT
    @Path("/{id}/retired")
    public WholeView retire(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable StateRequest wish) {
        return transactions.call(() -> {
            StateRequest given = Asked.given(wish);
            Caller caller = callers.apply(request);
            int version = Asked.number(given.version(), "version");
            boolean retired = Boolean.TRUE.equals(given.retired());
            return shown(caller, keepOffering.retire(caller, Read.offeringId(id), version, retired));
        });
    }

    @PUT
    @Path("/{id}/checked")
    public WholeView checked(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable StateRequest wish) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            int version = Asked.number(Asked.given(wish).version(), "version");
            return shown(caller, keepOffering.checked(caller, Read.offeringId(id), version));
        });
    }

    private WholeView shown(Caller caller, Offering offering) {
        return WholeView.of(listOfferings.show(caller, offering.id()));
    }

    @PUT
    @Path("/{id}/rating")
    public MineView rate(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable RatingRequest wish) {
        return transactions.call(() -> {
            RatingRequest given = Asked.given(wish);
            int stars = Asked.number(given.stars(), "stars");
            String sentence = Read.text(given.sentence());
            return MineView.of(rateOffering.run(callers.apply(request), Read.offeringId(id), stars, sentence));
        });
    }

    @DELETE
    @Path("/{id}/rating")
    public Response unrate(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> rateOffering.remove(callers.apply(request), Read.offeringId(id)));
        return Response.noContent().build();
    }
}
