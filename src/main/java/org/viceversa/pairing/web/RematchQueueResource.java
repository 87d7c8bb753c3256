package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ListPairings;
import org.viceversa.pairing.ListPairings.Seeking;
import org.viceversa.pairing.ListPairings.Waiting;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/cycles/{cycle}/rematch-queue}: who has nobody, those who go first in the next round first. */
@Path("/cycles/{cycle}/rematch-queue")
@Produces(MediaType.APPLICATION_JSON)
public final class RematchQueueResource {

    private static final int SHOWN = 500;

    private final Function<HttpServletRequest, Caller> callers;
    private final ListPairings listPairings;
    private final Transactions transactions;

    public RematchQueueResource(
            Function<HttpServletRequest, Caller> callers, ListPairings listPairings, Transactions transactions) {
        this.callers = callers;
        this.listPairings = listPairings;
        this.transactions = transactions;
    }

    record SeekingView(UUID person, UUID enrolment, String name, List<Side> sides, Waiting why, Instant since) {
        static SeekingView of(Seeking one) {
            return new SeekingView(
                    one.enrolment().person(),
                    one.enrolment().id(),
                    one.name(),
                    one.enrolment().sides().stream().sorted().toList(),
                    one.why(),
                    one.since());
        }
    }

    /** @param people the first of all who wait */
    record QueueView(Map<Waiting, Integer> counts, List<SeekingView> people, int total) {
        static QueueView of(List<Seeking> all) {
            Map<Waiting, Integer> counts = new EnumMap<>(Waiting.class);
            Arrays.stream(Waiting.values()).forEach(why -> counts.put(why, 0));
            all.forEach(one -> counts.merge(one.why(), 1, Integer::sum));
            return new QueueView(
                    counts, all.stream().limit(SHOWN).map(SeekingView::of).toList(), all.size());
        }
    }

    @GET
    public QueueView list(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        UUID id = PairingAsked.cycle(cycle);
        return transactions.call(() -> QueueView.of(listPairings.queue(callers.apply(request), id)));
    }
}
