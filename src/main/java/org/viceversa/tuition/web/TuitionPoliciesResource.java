package org.viceversa.tuition.web;

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
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.ManagePolicies;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.SimulatePolicy;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionFigure;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/tuition/policies}: what is paid for whom, and what the law says; for L&amp;D. */
@Path("/tuition/policies")
@Produces(MediaType.APPLICATION_JSON)
public final class TuitionPoliciesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public TuitionPoliciesResource(
            Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** @param year in which the requests were made */
    record SimulationRequest(@Nullable Integer year, PolicyRequest.@Nullable TermsRequest terms) {}

    /** Amounts in the smallest unit of the terms' currency. */
    record SimulationView(
            int requests, int people, long beforeMinor, long afterMinor, int more, int less, int notCovered) {}

    /** @param amountMinor left out for a warning */
    record FigureRequest(
            @Nullable String jurisdiction,
            @Nullable String topic,
            @Nullable Integer year,
            @Nullable Long amountMinor,
            @Nullable String currency,
            @Nullable String words,
            @Nullable String source,
            @Nullable String checkedOn) {
        TuitionFigure figure() {
            TuitionFigure.Topic about = Asked.word(TuitionFigure.Topic.class, topic)
                    .orElseThrow(() -> Asked.invalid("Say what the figure is about."));
            Optional<Money> amount = Optional.ofNullable(amountMinor).map(minor -> new Money(minor, currencyOf()));
            return new TuitionFigure(
                    Asked.text(jurisdiction),
                    about,
                    Said.number(year),
                    amount,
                    Asked.text(words),
                    Asked.text(source),
                    Said.day(checkedOn));
        }

        private Currency currencyOf() {
            return Said.currency(currency);
        }
    }

    @GET
    public PoliciesView list(@Context HttpServletRequest request) {
        return transactions.call(() -> viewOf(callers.apply(request)));
    }

    @POST
    public Response create(@Context HttpServletRequest request, @Nullable PolicyRequest body) {
        PolicyRequest asked = Asked.given(body);
        PolicyTerms terms = asked.toTerms();
        PoliciesView view =
                change(request, caller -> tuition.policies().create(caller, Asked.text(asked.name()), terms));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @PUT
    @Path("/{policy}")
    public PoliciesView change(
            @Context HttpServletRequest request, @PathParam("policy") String policy, @Nullable PolicyRequest body) {
        PolicyRequest asked = Asked.given(body);
        PolicyTerms terms = asked.toTerms();
        UUID id = Ids.of(policy, ManagePolicies::unknown);
        return change(
                request,
                caller -> tuition.policies()
                        .change(caller, id, Said.number(asked.version()), Asked.text(asked.name()), terms));
    }

    @POST
    @Path("/simulation")
    public SimulationView simulate(@Context HttpServletRequest request, @Nullable SimulationRequest body) {
        SimulationRequest asked = Asked.given(body);
        PolicyTerms terms = Asked.given(asked.terms()).toTerms();
        SimulatePolicy.Result result = transactions.call(
                () -> tuition.simulate().run(callers.apply(request), terms, Said.number(asked.year())));
        return new SimulationView(
                result.requests(),
                result.people(),
                result.before(),
                result.after(),
                result.more(),
                result.less(),
                result.notCovered());
    }

    @PUT
    @Path("/figures")
    public PoliciesView enter(@Context HttpServletRequest request, @Nullable FigureRequest body) {
        TuitionFigure figure = Asked.given(body).figure();
        return change(request, caller -> tuition.policies().enter(caller, figure));
    }

    private PoliciesView change(HttpServletRequest request, Consumer<Caller> work) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller);
            return viewOf(caller);
        });
    }

    private PoliciesView viewOf(Caller caller) {
        return PoliciesView.of(
                tuition.policies().list(caller), tuition.policies().figures(caller));
    }
}
