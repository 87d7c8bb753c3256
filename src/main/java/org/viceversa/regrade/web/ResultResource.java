package org.viceversa.regrade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.OpenActivity;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.regrade.AskRegrade;
import org.viceversa.regrade.ShowResult;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/reflections/{activity}/result}: what came of the caller's own work, and the wish for another look. */
@Path("/reflections/{activity}")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowResult showResult;
    private final AskRegrade askRegrade;
    private final Transactions transactions;

    public ResultResource(
            Function<HttpServletRequest, Caller> callers,
            ShowResult showResult,
            AskRegrade askRegrade,
            Transactions transactions) {
        this.callers = callers;
        this.showResult = showResult;
        this.askRegrade = askRegrade;
        this.transactions = transactions;
    }

    /** @param criterion that should be looked at again; left out for all of it */
    record AnotherLookRequest(
            @Nullable String criterion, @Nullable String words) {}

    @GET
    @Path("/result")
    public GradeResultView read(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = activity(activity);
        return transactions.call(() -> GradeResultView.of(showResult.run(callers.apply(request), id)));
    }

    @POST
    @Path("/regrade")
    public GradeResultView ask(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @Nullable AnotherLookRequest body) {
        UUID id = activity(activity);
        AnotherLookRequest wish = Asked.given(body);
        Optional<String> criterion = Optional.of(Asked.text(wish.criterion())).filter(one -> !one.isBlank());
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            askRegrade.run(caller, id, criterion, Asked.text(wish.words()));
            return GradeResultView.of(showResult.run(caller, id));
        });
    }

    private static UUID activity(String text) {
        return Ids.of(text, OpenActivity::unknown);
    }
}
