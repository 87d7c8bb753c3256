package org.viceversa.pulse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.AnswerQuestions;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.Pulse.Taps;
import org.viceversa.pulse.ShowPulse;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/pulse}: what one of the two is asked and says. Each answer is all that is theirs. */
@Path("/mentorships/{pairing}/pulse")
@Produces(MediaType.APPLICATION_JSON)
public final class PulseResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowPulse showPulse;
    private final AnswerQuestions answerQuestions;
    private final Transactions transactions;

    public PulseResource(
            Function<HttpServletRequest, Caller> callers,
            ShowPulse showPulse,
            AnswerQuestions answerQuestions,
            Transactions transactions) {
        this.callers = callers;
        this.showPulse = showPulse;
        this.answerQuestions = answerQuestions;
        this.transactions = transactions;
    }

    /**
     * @param skipped whether it is left out for this time; else all three answers are wanted, 1 to 5 each
     * @param words to oneself; may be left out
     */
    record PulseRequest(
            @Nullable Boolean skipped,
            @Nullable Integer useful,
            @Nullable Integer safe,
            @Nullable Integer time,
            @Nullable String words) {

        Optional<Taps> taps() {
            return Boolean.TRUE.equals(skipped)
                    ? Optional.empty()
                    : Optional.of(new Taps(PulseAsked.tap(useful), PulseAsked.tap(safe), PulseAsked.tap(time)));
        }
    }

    /** @param answer GOOD, STILL_DECIDING, NOT_A_FIT or SKIPPED */
    record FitRequest(@Nullable String answer) {}

    @GET
    public PulseView show(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = PulseAsked.pairing(pairing);
        return transactions.call(() -> PulseView.of(showPulse.run(callers.apply(request), id)));
    }

    @PUT
    @Path("/{number}")
    public PulseView give(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("number") String number,
            @Nullable PulseRequest body) {
        UUID id = PulseAsked.pairing(pairing);
        int which = PulseAsked.number(number);
        PulseRequest given = Asked.given(body);
        Optional<Taps> taps = given.taps();
        return transactions.call(() -> PulseView.of(
                answerQuestions.givePulse(callers.apply(request), id, which, taps, Asked.text(given.words()))));
    }

    @PUT
    @Path("/fit/{number}")
    public PulseView answerFit(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("number") String number,
            @Nullable FitRequest body) {
        UUID id = PulseAsked.pairing(pairing);
        int which = PulseAsked.number(number);
        Answer answer = PulseAsked.word(Answer.class, Asked.given(body).answer());
        return transactions.call(
                () -> PulseView.of(answerQuestions.answerFit(callers.apply(request), id, which, answer)));
    }
}
