package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grading.web.MarkingRequests.RegradeRequest;
import org.viceversa.grading.web.MarkingRequests.ReturnRequest;
import org.viceversa.grading.web.MarkingRequests.StepRequest;
import org.viceversa.marking.AnswerRegrade;
import org.viceversa.marking.ReleaseGrades;
import org.viceversa.marking.ReturnPaper;
import org.viceversa.marking.SaveSheet;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/activities/{activity}/grading/{who}}: the sheet, and what becomes of it. */
@Path("/activities/{activity}/grading")
@Produces(MediaType.APPLICATION_JSON)
public final class MarkingResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PaperAnswers answers;
    private final Deeds deeds;
    private final Transactions transactions;

    /** What can be done. */
    public record Deeds(SaveSheet save, ReleaseGrades release, ReturnPaper giveBack, AnswerRegrade answer) {}

    public MarkingResource(
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

    /** Begun anew when another click was quicker: then it finds that all is done. */
    private GradingPaperView done(HttpServletRequest request, String activity, String who, Deed deed) {
        UUID id = GradingAsked.activity(activity);
        UUID whose = GradingAsked.who(who);
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            deed.with(caller, id, whose);
            return answers.of(caller, id, whose);
        });
    }

    @PUT
    @Path("/{who}/sheet")
    public GradingPaperView save(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable GradingSheetRequest body) {
        GradingSheetRequest typed = Asked.given(body);
        int version = GradingAsked.version(typed.version());
        GradeSheet sheet = typed.toSheet();
        return done(request, activity, who, (caller, id, whose) -> deeds.save().run(caller, id, whose, version, sheet));
    }

    /** Done, to be released with the others; at once, where nothing is waited for. */
    @POST
    @Path("/{who}/ready")
    public GradingPaperView ready(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable StepRequest body) {
        int version = GradingAsked.version(Asked.given(body).version());
        return done(
                request, activity, who, (caller, id, whose) -> deeds.release().ready(caller, id, whose, version));
    }

    @POST
    @Path("/{who}/release")
    public GradingPaperView release(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable StepRequest body) {
        int version = GradingAsked.version(Asked.given(body).version());
        return done(
                request,
                activity,
                who,
                (caller, id, whose) -> deeds.release().release(caller, id, whose, OptionalInt.of(version)));
    }

    @POST
    @Path("/{who}/return")
    public GradingPaperView giveBack(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable ReturnRequest body) {
        ReturnRequest wish = Asked.given(body);
        int version = GradingAsked.version(wish.version());
        String words = Asked.text(wish.words());
        return done(
                request, activity, who, (caller, id, whose) -> deeds.giveBack().run(caller, id, whose, version, words));
    }

    @POST
    @Path("/{who}/regrade")
    public GradingPaperView answer(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("who") String who,
            @Nullable RegradeRequest body) {
        RegradeRequest wish = Asked.given(body);
        int version = GradingAsked.version(wish.version());
        boolean stands = wish.isStanding();
        String words = Asked.text(wish.words());
        return done(
                request,
                activity,
                who,
                (caller, id, whose) -> deeds.answer().run(caller, id, whose, version, stands, words));
    }
}
