package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.pairinground.ShowTradeOff;
import org.viceversa.pairinground.web.RoundView.QualityView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.TradeOff;

/** {@code /api/pairing-rounds/{round}/trade-off}: what better pairs would cost in people. */
@Path("/pairing-rounds/{round}/trade-off")
@Produces(MediaType.APPLICATION_JSON)
public final class TradeOffResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowTradeOff show;
    private final Transactions transactions;

    public TradeOffResource(
            Function<HttpServletRequest, Caller> callers, ShowTradeOff show, Transactions transactions) {
        this.callers = callers;
        this.show = show;
        this.transactions = transactions;
    }

    /** @param floor least points of a pair, of 100; 0 for none */
    record PointView(double floor, QualityView quality) {}

    /** @param points from the most people to the best pairs */
    record TradeOffView(List<PointView> points) {
        static TradeOffView of(TradeOff curve) {
            return new TradeOffView(curve.points().stream()
                    .map(point -> new PointView(RoundAsked.points(point.floor()), QualityView.of(point.quality())))
                    .toList());
        }
    }

    @GET
    public TradeOffView show(@Context HttpServletRequest request, @PathParam("round") String round) {
        UUID id = RoundAsked.round(round);
        ShowTradeOff.Asked asked = transactions.call(() -> show.run(callers.apply(request), id));
        return TradeOffView.of(asked.calculated());
    }
}
