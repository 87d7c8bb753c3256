package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
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
import org.viceversa.grading.AllocatePapers;
import org.viceversa.grading.web.MarkingRequests.ExtensionRequest;
import org.viceversa.grading.web.MarkingRequests.MarkerRequest;
import org.viceversa.grading.web.MarkingRequests.ReasonRequest;
import org.viceversa.marking.ExcusePerson;
import org.viceversa.marking.ExtendTime;
import org.viceversa.marking.WaivePenalty;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/activities/{activity}/grading/{who}}: excuses, more time, penalties, and whose turn it is. */
@Path("/activities/{activity}/grading")
@Produces(MediaType.APPLICATION_JSON)
public final class TermsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PaperAnswers answers;
    private final Deeds deeds;
    private final Transactions transactions;

    /** What can be done. */
    public record Deeds(ExcusePerson excuse, ExtendTime extend, WaivePenalty waive, AllocatePapers allocate) {}

    public TermsResource(
            Function<HttpServletRequest, Caller> callers,
            PaperAnswers answers,
            Deeds deeds,
            Transactions transactions) {
        this.callers = callers;
        this.answers = answers;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    @FunctionalInterface
    private interface Deed {
        void with(Caller caller, UUID activity, UUID who);
    }

    private GradingPaperView done(HttpServletRequest request, String activity, String who, Deed deed) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            deed.with(caller, id, whose);
            return answers.of(caller, id, whose);
        });
    }

    @POST
    @Path("/{who}/excuse")
    public GradingPaperView excuse(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable ReasonRequest body) {
        String reason = Asked.text(Asked.given(body).reason());
        return done(
                request, activity, who, (caller, id, whose) -> deeds.excuse().excuse(caller, id, whose, reason));
    }

    @DELETE
    @Path("/{who}/excuse")
    public GradingPaperView undoExcuse(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        return done(
                request, activity, who, (caller, id, whose) -> deeds.excuse().undo(caller, id, whose));
    }

    @POST
    @Path("/{who}/extension")
    public GradingPaperView extend(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable ExtensionRequest body) {
        ExtendTime.Wish wish = Asked.given(body).wish();
        return done(
                request, activity, who, (caller, id, whose) -> deeds.extend().give(caller, id, whose, wish));
    }

    @DELETE
    @Path("/{who}/extension")
    public GradingPaperView takeExtension(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        return done(
                request, activity, who, (caller, id, whose) -> deeds.extend().take(caller, id, whose));
    }

    @POST
    @Path("/{who}/waiver")
    public GradingPaperView waive(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable ReasonRequest body) {
        String reason = Asked.text(Asked.given(body).reason());
        return done(request, activity, who, (caller, id, whose) -> deeds.waive().waive(caller, id, whose, reason));
    }

    @DELETE
    @Path("/{who}/waiver")
    public GradingPaperView undoWaiver(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @PathParam("who") String who) {
        return done(request, activity, who, (caller, id, whose) -> deeds.waive().undo(caller, id, whose));
    }

    @POST
    @Path("/{who}/marker")
    public GradingPaperView give(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable MarkerRequest body) {
        Optional<UUID> marker = Optional.of(Asked.text(Asked.given(body).marker()))
                .filter(text -> !text.isEmpty())
                .map(GradingAsked::marker);
        return done(
                request, activity, who, (caller, id, whose) -> deeds.allocate().give(caller, id, whose, marker));
    }
}
