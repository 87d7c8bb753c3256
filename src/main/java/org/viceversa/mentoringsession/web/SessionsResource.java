package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.ListSessions;
import org.viceversa.mentoringsession.ProposeSession;
import org.viceversa.mentoringsession.SessionDetails;
import org.viceversa.mentoringsession.SessionWish;
import org.viceversa.mentoringsession.web.SessionAsked.TimeRequest;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/sessions}: the meetings of two people. Each answer is all of them. */
@Path("/mentorships/{pairing}/sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {

    private static final int USUAL_MINUTES = 45;

    private final Function<HttpServletRequest, Caller> callers;
    private final ListSessions listSessions;
    private final ProposeSession proposeSession;
    private final Transactions transactions;

    public SessionsResource(
            Function<HttpServletRequest, Caller> callers,
            ListSessions listSessions,
            ProposeSession proposeSession,
            Transactions transactions) {
        this.callers = callers;
        this.listSessions = listSessions;
        this.proposeSession = proposeSession;
        this.transactions = transactions;
    }

    /**
     * @param key made up by the page: what is sent twice with one key is one meeting
     * @param options one to three times
     * @param minutes 15 to 180; 45 when left out
     * @param place a link with https://, a room in words, or nothing
     * @param agenda key of an agenda, or nothing
     */
    record SessionRequest(
            @Nullable String key,
            @Nullable List<TimeRequest> options,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String agenda) {

        SessionWish wish() {
            return SessionAsked.wish(
                    options,
                    new SessionDetails(
                            SessionAsked.number(minutes, USUAL_MINUTES), Asked.text(place), SessionAsked.word(agenda)));
        }
    }

    @GET
    public SessionsView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = SessionAsked.pairing(pairing);
        return transactions.call(() -> SessionsView.of(listSessions.run(callers.apply(request), id)));
    }

    @POST
    public SessionsView propose(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable SessionRequest body) {
        UUID id = SessionAsked.pairing(pairing);
        SessionRequest given = Asked.given(body);
        String key = SessionAsked.key(given.key());
        SessionWish wish = given.wish();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            proposeSession.run(caller, id, key, wish);
            return SessionsView.of(listSessions.run(caller, id));
        });
    }
}
