package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.ChangeSession;
import org.viceversa.mentoringsession.ListSessions;
import org.viceversa.mentoringsession.ProposeSession;
import org.viceversa.mentoringsession.SayWhatBecame;
import org.viceversa.mentoringsession.SessionDetails;
import org.viceversa.mentoringsession.SessionWish;
import org.viceversa.mentoringsession.web.SessionAsked.TimeRequest;
import org.viceversa.mentoringsession.web.SessionsResource.SessionRequest;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/sessions/{session}}: what one of the two does about a meeting. */
@Path("/mentorships/{pairing}/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionStepsResource {

    private static final int NEVER = 0;

    private final Function<HttpServletRequest, Caller> callers;
    private final Uses uses;
    private final Transactions transactions;

    /** What this resource calls. */
    public record Uses(ListSessions list, ProposeSession propose, ChangeSession change, SayWhatBecame sayWhatBecame) {}

    public SessionStepsResource(Function<HttpServletRequest, Caller> callers, Uses uses, Transactions transactions) {
        this.callers = callers;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** @param version that the window knows, here as in all others */
    record DetailsRequest(
            @Nullable Integer version,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String agenda) {}

    /** @param option one of the times that were proposed */
    record ConfirmationRequest(
            @Nullable Integer version, @Nullable TimeRequest option) {}

    /** A new proposal in the place of this one; as a proposal, with the version of what it replaces. */
    record MoveRequest(
            @Nullable Integer version,
            @Nullable String key,
            @Nullable List<TimeRequest> options,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String agenda) {}

    /** @param reason in a few words; may be left out */
    record CancellationRequest(
            @Nullable Integer version, @Nullable String reason) {}

    /** @param side that did not come: MENTOR or MENTEE */
    record MissedRequest(
            @Nullable Integer version, @Nullable String side) {}

    record HeldRequest(@Nullable Integer version) {}

    /** @param words for the other one; may be left out */
    record ObjectionRequest(
            @Nullable Integer version, @Nullable String words) {}

    @PUT
    public SessionsView change(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable DetailsRequest body) {
        DetailsRequest given = Asked.given(body);
        SessionDetails details = new SessionDetails(
                SessionAsked.number(given.minutes(), NEVER),
                Asked.text(given.place()),
                SessionAsked.word(given.agenda()));
        return step(request, pairing, session, given.version(), uses.change()::change, details);
    }

    @POST
    @Path("/confirmation")
    public SessionsView confirm(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable ConfirmationRequest body) {
        ConfirmationRequest given = Asked.given(body);
        Instant option = SessionAsked.time(given.option());
        return step(request, pairing, session, given.version(), uses.change()::confirm, option);
    }

    @POST
    @Path("/move")
    public SessionsView move(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable MoveRequest body) {
        MoveRequest given = Asked.given(body);
        String key = SessionAsked.key(given.key());
        SessionWish wish =
                new SessionRequest(key, given.options(), given.minutes(), given.place(), given.agenda()).wish();
        Step<SessionWish> work =
                (caller, id, meeting, version, asked) -> uses.propose().move(caller, id, meeting, version, key, asked);
        return step(request, pairing, session, given.version(), work, wish);
    }

    @POST
    @Path("/cancellation")
    public SessionsView cancel(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable CancellationRequest body) {
        CancellationRequest given = Asked.given(body);
        return step(request, pairing, session, given.version(), uses.change()::cancel, Asked.text(given.reason()));
    }

    @POST
    @Path("/no-show")
    public SessionsView missed(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable MissedRequest body) {
        MissedRequest given = Asked.given(body);
        Side who = side(given.side());
        return step(request, pairing, session, given.version(), uses.sayWhatBecame()::missed, who);
    }

    @POST
    @Path("/held")
    public SessionsView held(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable HeldRequest body) {
        HeldRequest given = Asked.given(body);
        Step<String> work =
                (caller, id, meeting, version, nothing) -> uses.sayWhatBecame().held(caller, id, meeting, version);
        return step(request, pairing, session, given.version(), work, "");
    }

    @POST
    @Path("/objection")
    public SessionsView object(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session,
            @Nullable ObjectionRequest body) {
        ObjectionRequest given = Asked.given(body);
        return step(
                request, pairing, session, given.version(), uses.sayWhatBecame()::object, Asked.text(given.words()));
    }

    /** As a file for a calendar. */
    @GET
    @Path("/calendar")
    @Produces("text/calendar")
    public Response calendar(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("session") String session) {
        UUID id = SessionAsked.pairing(pairing);
        UUID meeting = SessionAsked.session(session);
        String file = transactions.call(() -> uses.list().file(callers.apply(request), id, meeting));
        return Response.ok(file, "text/calendar;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .build();
    }

    /** One step, with what it needs to know besides. */
    @FunctionalInterface
    private interface Step<T> {
        Object take(Caller caller, UUID pairing, UUID session, int version, T what);
    }

    private <T> SessionsView step(
            HttpServletRequest request,
            String pairing,
            String session,
            @Nullable Integer version,
            Step<T> work,
            T what) {
        UUID id = SessionAsked.pairing(pairing);
        UUID meeting = SessionAsked.session(session);
        int seen = SessionAsked.number(version, NEVER);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.take(caller, id, meeting, seen, what);
            return SessionsView.of(uses.list().run(caller, id));
        });
    }

    private static Side side(@Nullable String word) {
        return List.of(Side.values()).stream()
                .filter(side -> side.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Kind.INVALID, "side-invalid", "Say who did not come: MENTOR or MENTEE."));
    }
}
