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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentorship.CloseMentorship;
import org.viceversa.mentorship.CloseMentorship.Seen;
import org.viceversa.mentorship.Closing.Words;
import org.viceversa.mentorship.FlipRole;
import org.viceversa.mentorship.FlipRole.Outcome;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/closing}: a good end, and what comes after it. */
@Path("/mentorships/{pairing}/closing")
@Produces(MediaType.APPLICATION_JSON)
public final class ClosingResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final CloseMentorship closeMentorship;
    private final FlipRole flipRole;
    private final Transactions transactions;

    public ClosingResource(
            Function<HttpServletRequest, Caller> callers,
            CloseMentorship closeMentorship,
            FlipRole flipRole,
            Transactions transactions) {
        this.callers = callers;
        this.closeMentorship = closeMentorship;
        this.flipRole = flipRole;
        this.transactions = transactions;
    }

    /**
     * @param version that the window knows, 0 for none
     * @param keepInTouch left out while it is undecided
     * @param contact how to reach the caller, for the other one alone
     */
    record ClosingRequest(
            int version,
            @Nullable String learned,
            @Nullable String differently,
            @Nullable String thanks,
            @Nullable Boolean keepInTouch,
            @Nullable String contact) {
        Words words() {
            return new Words(
                    Asked.text(learned),
                    Asked.text(differently),
                    Asked.text(thanks),
                    Optional.ofNullable(keepInTouch),
                    Asked.text(contact));
        }
    }

    /** @param level that the caller sees by now in whoever learns it */
    record SeenRequest(@Nullable String goal, int level) {}

    /**
     * @param version that the window knows
     * @param levels of the goals of which the caller can say something
     */
    record CompletionRequest(int version, @Nullable List<SeenRequest> levels) {}

    /** @param cycle where the form waits, or where the caller takes part already; absent where none is open */
    record FlippedView(Outcome outcome, Optional<UUID> cycle) {}

    @GET
    public ClosingView show(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return answer(request, pairing, (caller, id) -> {});
    }

    @PUT
    public ClosingView write(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable ClosingRequest body) {
        ClosingRequest given = Asked.given(body);
        Words words = given.words();
        return answer(request, pairing, (caller, id) -> closeMentorship.write(caller, id, given.version(), words));
    }

    @POST
    @Path("/beginning")
    public ClosingView begin(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return answer(request, pairing, closeMentorship::begin);
    }

    /** Says it for good; with the other one's it completes the pair. */
    @POST
    @Path("/completion")
    public ClosingView finish(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @Nullable CompletionRequest body) {
        CompletionRequest given = Asked.given(body);
        List<Seen> levels = Asked.list(given.levels()).stream()
                .map(one -> new Seen(MentorshipAsked.goal(one.goal()), one.level()))
                .toList();
        return answer(request, pairing, (caller, id) -> closeMentorship.finish(caller, id, given.version(), levels));
    }

    /** Prepares an enrolment on the other side, with what was learned as an offer. */
    @POST
    @Path("/role-flip")
    public FlippedView flip(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> {
            FlipRole.Flipped flipped = flipRole.run(callers.apply(request), id);
            return new FlippedView(flipped.outcome(), flipped.cycle());
        });
    }

    private ClosingView answer(HttpServletRequest request, String pairing, BiConsumer<Caller, UUID> work) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return ClosingView.of(closeMentorship.show(caller, id));
        });
    }
}
