package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.grading.QueueWish;
import org.viceversa.grading.ShowPaper;
import org.viceversa.marking.HoldPaper;
import org.viceversa.marking.Paper;
import org.viceversa.marking.RevealName;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;

/** {@code /api/activities/{activity}/grading/{who}}: one work, whoever holds it, and who it is. */
@Path("/activities/{activity}/grading")
@Produces(MediaType.APPLICATION_JSON)
public final class GradingPaperResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PaperAnswers answers;
    private final ShowPaper showPaper;
    private final HoldPaper holdPaper;
    private final RevealName revealName;
    private final Transactions transactions;

    public GradingPaperResource(
            Function<HttpServletRequest, Caller> callers,
            PaperAnswers answers,
            ShowPaper showPaper,
            HoldPaper holdPaper,
            RevealName revealName,
            Transactions transactions) {
        this.callers = callers;
        this.answers = answers;
        this.showPaper = showPaper;
        this.holdPaper = holdPaper;
        this.revealName = revealName;
        this.transactions = transactions;
    }

    /** Until when nobody else can change it. */
    record LeaseView(String name, Instant until, boolean me) {}

    record NameView(UUID person, String name) {}

    @GET
    @Path("/{who}")
    public GradingPaperView read(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @BeanParam QueueParameters parameters) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        QueueWish wish = parameters.wish();
        return transactions.call(() -> answers.of(callers.apply(request), id, whose, Optional.of(wish)));
    }

    @GET
    @Path("/{who}/attempts/{attempt}")
    public WorkView attempt(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @PathParam("attempt") String attempt) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        int number = GradingAsked.page(attempt);
        return transactions.call(() -> WorkView.of(showPaper.attempt(callers.apply(request), id, whose, number)));
    }

    @POST
    @Path("/{who}/lease")
    public LeaseView take(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            Paper.Lease lease =
                    holdPaper.take(caller, id, whose).hands().lease().orElseThrow();
            return new LeaseView(caller.person().name(), lease.until(), true);
        });
    }

    @DELETE
    @Path("/{who}/lease")
    public Response giveUp(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        transactions.run(() -> holdPaper.giveUp(callers.apply(request), id, whose));
        return Response.noContent().build();
    }

    @POST
    @Path("/{who}/name")
    public NameView reveal(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        return transactions.call(() -> {
            Person person = revealName.run(callers.apply(request), id, whose);
            return new NameView(person.id(), person.name());
        });
    }
}
