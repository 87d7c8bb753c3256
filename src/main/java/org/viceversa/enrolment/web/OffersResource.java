package org.viceversa.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.enrolment.ListOffers;
import org.viceversa.enrolment.ListOffers.Card;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/offers}: what people offer to teach, for whoever the programme reaches. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OffersResource {

    private static final int MOST = 200;

    private final Function<HttpServletRequest, Caller> callers;
    private final ListOffers listOffers;
    private final Transactions transactions;

    public OffersResource(
            Function<HttpServletRequest, Caller> callers, ListOffers listOffers, Transactions transactions) {
        this.callers = callers;
        this.listOffers = listOffers;
        this.transactions = transactions;
    }

    /** @param own whether it is the caller's, and is changed in their form of this cycle */
    record OfferCardView(
            UUID id,
            UUID cycle,
            String programme,
            UUID personId,
            String name,
            UUID skill,
            String skillName,
            int level,
            String levelWords,
            String sentence,
            boolean own) {
        static OfferCardView of(Card card) {
            return new OfferCardView(
                    card.id(),
                    card.cycle().id(),
                    card.programme().name(),
                    card.person().id(),
                    card.person().name(),
                    card.skill().id(),
                    card.skill().name(),
                    card.offer().level(),
                    card.skill().levelWords().get(card.offer().level()),
                    card.offer().sentence(),
                    card.own());
        }
    }

    /** @param total that the search finds, of which the first are shown */
    record OffersView(List<OfferCardView> offers, int total) {}

    @GET
    public OffersView list(@Context HttpServletRequest request, @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(() -> {
            List<Card> found = listOffers.run(callers.apply(request), search);
            return new OffersView(
                    found.stream().limit(MOST).map(OfferCardView::of).toList(), found.size());
        });
    }
}
