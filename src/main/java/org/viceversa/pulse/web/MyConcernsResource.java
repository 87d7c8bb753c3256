package org.viceversa.pulse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.AnswerConcern;
import org.viceversa.pulse.AnswerConcern.Mine;
import org.viceversa.pulse.Concern;
import org.viceversa.web.Asked;

/** {@code /api/me/concerns}: reports to the caller, and reports of the caller. */
@Path("/me/concerns")
@Produces(MediaType.APPLICATION_JSON)
public final class MyConcernsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final AnswerConcern answerConcern;
    private final Transactions transactions;

    public MyConcernsResource(
            Function<HttpServletRequest, Caller> callers, AnswerConcern answerConcern, Transactions transactions) {
        this.callers = callers;
        this.answerConcern = answerConcern;
        this.transactions = transactions;
    }

    record MyConcernsView(List<ConcernView> received, List<ConcernView> reported) {
        static MyConcernsView of(Mine mine) {
            return new MyConcernsView(
                    mine.received().stream().map(ConcernView::received).toList(),
                    mine.reported().stream().map(ConcernView::reported).toList());
        }
    }

    /**
     * @param version that was read
     * @param state SEEN or CLOSED
     * @param note to the reporter; may be left out
     */
    record AnswerRequest(
            @Nullable Integer version,
            @Nullable String state,
            @Nullable String note) {}

    @GET
    public MyConcernsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> MyConcernsView.of(answerConcern.list(callers.apply(request))));
    }

    @PUT
    @Path("/{concern}")
    public ConcernView answer(
            @Context HttpServletRequest request, @PathParam("concern") String concern, @Nullable AnswerRequest body) {
        UUID id = PulseAsked.concern(concern);
        AnswerRequest given = Asked.given(body);
        Concern.State state = PulseAsked.word(Concern.State.class, given.state());
        int version = given.version() == null ? 0 : given.version();
        return transactions.call(() -> ConcernView.received(
                answerConcern.run(callers.apply(request), id, version, state, Asked.text(given.note()))));
    }
}
