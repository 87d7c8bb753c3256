package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.ListSessions;
import org.viceversa.mentoringsession.SayWhatBecame;
import org.viceversa.mentoringsession.SessionWish;
import org.viceversa.mentoringsession.web.SessionsResource.SessionRequest;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/**
 * {@code /api/mentorships/{pairing}/sessions/late}: meetings that took place without having been planned here. A class of
 * its own, since the address of one meeting would take the word for an id.
 */
@Path("/mentorships/{pairing}/sessions/late")
@Produces(MediaType.APPLICATION_JSON)
public final class LateSessionsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListSessions listSessions;
    private final SayWhatBecame sayWhatBecame;
    private final Transactions transactions;

    public LateSessionsResource(
            Function<HttpServletRequest, Caller> callers,
            ListSessions listSessions,
            SayWhatBecame sayWhatBecame,
            Transactions transactions) {
        this.callers = callers;
        this.listSessions = listSessions;
        this.sayWhatBecame = sayWhatBecame;
        this.transactions = transactions;
    }

    /** With one time, at which it began. */
    @POST
    public SessionsView note(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable SessionRequest body) {
        UUID id = SessionAsked.pairing(pairing);
        SessionRequest given = Asked.given(body);
        String key = SessionAsked.key(given.key());
        SessionWish wish = given.wish();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            sayWhatBecame.note(caller, id, key, wish);
            return SessionsView.of(listSessions.run(caller, id));
        });
    }
}
