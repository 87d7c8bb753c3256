package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairing.AnswerOffer;
import org.viceversa.pairing.LeavePairing;
import org.viceversa.pairing.ListMyPairings;
import org.viceversa.pairing.PairingReason;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/pairings/{pairing}}: what one of the two does about it. Each answer is all that is the caller's own. */
@Path("/pairings/{pairing}")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingStepsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final AnswerOffer answerOffer;
    private final LeavePairing leavePairing;
    private final ListMyPairings listMyPairings;
    private final Transactions transactions;

    public PairingStepsResource(
            Function<HttpServletRequest, Caller> callers,
            AnswerOffer answerOffer,
            LeavePairing leavePairing,
            ListMyPairings listMyPairings,
            Transactions transactions) {
        this.callers = callers;
        this.answerOffer = answerOffer;
        this.leavePairing = leavePairing;
        this.listMyPairings = listMyPairings;
        this.transactions = transactions;
    }

    /**
     * @param accept or decline
     * @param reason for a decline: NO_TIME, NOT_RIGHT_EXPERTISE, ANOTHER_SUITS_BETTER or OTHER
     * @param text the same in own words; may be left out
     */
    record AnswerRequest(
            @Nullable Boolean accept,
            @Nullable String reason,
            @Nullable String text) {}

    /** @param reason may be left out: NO_TIME, NOT_RIGHT_EXPERTISE, NO_CONTACT, GOAL_REACHED, NEW_ROLE or OTHER */
    record ExitRequest(@Nullable String reason, @Nullable String text) {}

    /** @param to the last day */
    record PauseRequest(@Nullable String to) {}

    @POST
    @Path("/answer")
    public MyPairingsView answer(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable AnswerRequest body) {
        AnswerRequest given = Asked.given(body);
        Optional<PairingReason> reason = Asked.word(PairingReason.class, given.reason());
        if (given.accept() == null) {
            throw Asked.invalid("Say whether you accept.");
        }
        boolean accept = given.accept();
        return step(request, pairing, (caller, id) -> {
            if (accept) {
                answerOffer.accept(caller, id);
            } else {
                answerOffer.decline(caller, id, reason, Asked.text(given.text()));
            }
        });
    }

    /** One click: a body may be left out. */
    @POST
    @Path("/exit")
    public MyPairingsView exit(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ExitRequest body) {
        ExitRequest given = body == null ? new ExitRequest("", "") : body;
        Optional<PairingReason> reason = Asked.word(PairingReason.class, given.reason());
        return step(request, pairing, (caller, id) -> leavePairing.exit(caller, id, reason, Asked.text(given.text())));
    }

    @POST
    @Path("/pause")
    public MyPairingsView pause(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable PauseRequest body) {
        LocalDate to = PairingAsked.day(Asked.given(body).to());
        return step(request, pairing, (caller, id) -> leavePairing.pause(caller, id, to));
    }

    @POST
    @Path("/resumption")
    public MyPairingsView resume(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return step(request, pairing, leavePairing::resume);
    }

    private MyPairingsView step(HttpServletRequest request, String pairing, BiConsumer<Caller, UUID> work) {
        UUID id = PairingAsked.pairing(pairing);
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return MyPairingsView.of(listMyPairings.run(caller));
        });
    }
}
