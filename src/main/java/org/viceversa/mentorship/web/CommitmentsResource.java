package org.viceversa.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Commitment;
import org.viceversa.mentorship.Commitment.State;
import org.viceversa.mentorship.KeepCommitments;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/commitments}: what two people promised each other. Each answer is all of them. */
@Path("/mentorships/{pairing}/commitments")
@Produces(MediaType.APPLICATION_JSON)
public final class CommitmentsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final KeepCommitments keepCommitments;
    private final Transactions transactions;

    public CommitmentsResource(
            Function<HttpServletRequest, Caller> callers, KeepCommitments keepCommitments, Transactions transactions) {
        this.callers = callers;
        this.keepCommitments = keepCommitments;
        this.transactions = transactions;
    }

    /**
     * @param version that the window knows; without meaning for a new one
     * @param side who promises it
     * @param due by which day
     */
    record CommitmentRequest(
            int version,
            @Nullable String side,
            @Nullable String words,
            @Nullable String due) {}

    /**
     * @param version that the window knows
     * @param state OPEN, KEPT or DROPPED
     */
    record CommitmentStateRequest(int version, @Nullable String state) {}

    /**
     * @param late its day is over and it is not kept, or it was kept afterwards
     * @param settledOn the day on which it was kept
     */
    record CommitmentView(
            UUID id,
            Side side,
            String words,
            LocalDate due,
            State state,
            boolean late,
            Optional<LocalDate> settledOn,
            int version) {
        static CommitmentView of(Commitment one, LocalDate today) {
            return new CommitmentView(
                    one.id(),
                    one.side(),
                    one.words(),
                    one.due(),
                    one.state(),
                    one.isLate(today),
                    one.settledOn(),
                    one.version());
        }
    }

    /** @param commitments what is due first first */
    record CommitmentsView(List<CommitmentView> commitments) {}

    @GET
    public CommitmentsView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return answer(request, pairing, (caller, id) -> {});
    }

    @POST
    public CommitmentsView add(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @Nullable CommitmentRequest body) {
        CommitmentRequest given = Asked.given(body);
        Side side = MentorshipAsked.word(Side.class, given.side());
        LocalDate due = MentorshipAsked.day(given.due());
        return answer(
                request,
                pairing,
                (caller, id) -> keepCommitments.add(caller, id, side, Asked.text(given.words()), due));
    }

    @PUT
    @Path("/{commitment}")
    public CommitmentsView change(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("commitment") String commitment,
            @Nullable CommitmentRequest body) {
        CommitmentRequest given = Asked.given(body);
        UUID which = MentorshipAsked.commitment(commitment);
        Side side = MentorshipAsked.word(Side.class, given.side());
        LocalDate due = MentorshipAsked.day(given.due());
        return answer(
                request,
                pairing,
                (caller, id) -> keepCommitments.change(
                        caller, id, which, given.version(), side, Asked.text(given.words()), due));
    }

    @PUT
    @Path("/{commitment}/state")
    public CommitmentsView settle(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("commitment") String commitment,
            @Nullable CommitmentStateRequest body) {
        CommitmentStateRequest given = Asked.given(body);
        UUID which = MentorshipAsked.commitment(commitment);
        State state = MentorshipAsked.word(State.class, given.state());
        return answer(
                request, pairing, (caller, id) -> keepCommitments.settle(caller, id, which, given.version(), state));
    }

    private CommitmentsView answer(HttpServletRequest request, String pairing, BiConsumer<Caller, UUID> work) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            KeepCommitments.Shown shown = keepCommitments.show(caller, id);
            return new CommitmentsView(shown.commitments().stream()
                    .map(one -> CommitmentView.of(one, shown.mentorship().today()))
                    .toList());
        });
    }
}
