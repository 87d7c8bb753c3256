package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.mentoringsession.AgendasOfPair;
import org.viceversa.mentoringsession.NextAgenda;
import org.viceversa.mentoringsession.web.SessionsView.WordsView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/mentorships/{pairing}/agendas}: what the two are offered, and which one suits them next. */
@Path("/mentorships/{pairing}/agendas")
@Produces(MediaType.APPLICATION_JSON)
public final class PairAgendasResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final AgendasOfPair agendasOfPair;
    private final Transactions transactions;

    public PairAgendasResource(
            Function<HttpServletRequest, Caller> callers, AgendasOfPair agendasOfPair, Transactions transactions) {
        this.callers = callers;
        this.agendasOfPair = agendasOfPair;
        this.transactions = transactions;
    }

    /** @param used keys, the latest last */
    record PairAgendasView(WordsView words, List<AgendaView> agendas, List<String> used, Optional<NextView> next) {}

    record NextView(String key, NextAgenda.Why why) {}

    @GET
    public PairAgendasView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = SessionAsked.pairing(pairing);
        return transactions.call(() -> view(agendasOfPair.run(callers.apply(request), id)));
    }

    private static PairAgendasView view(AgendasOfPair.Shown shown) {
        return new PairAgendasView(
                WordsView.of(shown.mentorship().place().programme().labels()),
                shown.offered().stream().map(AgendaView::of).toList(),
                shown.used(),
                shown.next().map(one -> new NextView(one.agenda().key(), one.why())));
    }
}
