package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.grading.ListMissing;
import org.viceversa.grading.ListMissing.Missing;
import org.viceversa.grading.web.GradingPaperView.ExtensionView;
import org.viceversa.grading.web.MarkingRequests.ExtensionRequest;
import org.viceversa.grading.web.MarkingRequests.ReasonRequest;
import org.viceversa.marking.ExcusePerson;
import org.viceversa.marking.ExtendTime;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/activities/{activity}/grading/missing}: who has handed in nothing, by name, and what they are granted. */
@Path("/activities/{activity}/grading/missing")
@Produces(MediaType.APPLICATION_JSON)
public final class MissingResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListMissing listMissing;
    private final ExtendTime extendTime;
    private final ExcusePerson excusePerson;
    private final Transactions transactions;

    public MissingResource(
            Function<HttpServletRequest, Caller> callers,
            ListMissing listMissing,
            ExtendTime extendTime,
            ExcusePerson excusePerson,
            Transactions transactions) {
        this.callers = callers;
        this.listMissing = listMissing;
        this.extendTime = extendTime;
        this.excusePerson = excusePerson;
        this.transactions = transactions;
    }

    /** @param hidden whether nobody is named, since works are marked without names and some wait for their grade */
    record MissingPeopleView(List<MissingPersonView> people, int total, int page, int pages, boolean hidden) {}

    record MissingPersonView(UUID person, String name, boolean excused, Optional<ExtensionView> extension) {
        static MissingPersonView of(Missing one) {
            return new MissingPersonView(
                    one.person(), one.name(), one.excused(), one.extension().map(ExtensionView::of));
        }
    }

    @GET
    public MissingPeopleView list(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("page") @DefaultValue("") String page) {
        UUID id = GradingAsked.activity(activity);
        int number = GradingAsked.page(page);
        return transactions.call(() -> {
            ListMissing.Page found = listMissing.run(callers.apply(request), id, search, number);
            return new MissingPeopleView(
                    found.people().stream().map(MissingPersonView::of).toList(),
                    found.total(),
                    number,
                    found.hidden() ? 0 : (found.total() + ListMissing.SHOWN - 1) / ListMissing.SHOWN,
                    found.hidden());
        });
    }

    @FunctionalInterface
    private interface Deed {
        void with(Caller caller, UUID activity, UUID person);
    }

    private MissingPersonView done(HttpServletRequest request, String activity, String person, Deed deed) {
        UUID id = GradingAsked.activity(activity);
        UUID whom = GradingAsked.person(person);
        return transactions.callRepeatedly(() -> {
            Caller caller = callers.apply(request);
            deed.with(caller, id, whom);
            return MissingPersonView.of(listMissing.one(caller, id, whom));
        });
    }

    @POST
    @Path("/{person}/extension")
    public MissingPersonView extend(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("person") String person,
            @Nullable ExtensionRequest body) {
        ExtendTime.Wish wish = Asked.given(body).wish();
        return done(request, activity, person, (caller, id, whom) -> extendTime.giveMissing(caller, id, whom, wish));
    }

    @DELETE
    @Path("/{person}/extension")
    public MissingPersonView takeExtension(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("person") String person) {
        return done(request, activity, person, extendTime::takeMissing);
    }

    @POST
    @Path("/{person}/excuse")
    public MissingPersonView excuse(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("person") String person,
            @Nullable ReasonRequest body) {
        String reason = Asked.text(Asked.given(body).reason());
        return done(
                request, activity, person, (caller, id, whom) -> excusePerson.excuseMissing(caller, id, whom, reason));
    }

    @DELETE
    @Path("/{person}/excuse")
    public MissingPersonView undoExcuse(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("person") String person) {
        return done(request, activity, person, excusePerson::undoMissing);
    }
}
