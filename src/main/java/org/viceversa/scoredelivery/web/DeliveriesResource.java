package org.viceversa.scoredelivery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.OpenActivity;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.MakeColumn;
import org.viceversa.scoredelivery.SettleDeliveries;
import org.viceversa.scoredelivery.ShowDeliveries;
import org.viceversa.scoredelivery.web.DeliveryViews.DeliveriesOfPeopleView;
import org.viceversa.scoredelivery.web.DeliveryViews.DeliveriesView;
import org.viceversa.scoredelivery.web.DeliveryViews.DeliveryLogView;
import org.viceversa.scoredelivery.web.DeliveryViews.DeliveryView;
import org.viceversa.scoredelivery.web.DeliveryViews.SettledView;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/activities/{activity}/deliveries}: how grades get into the gradebook, for those who grade. */
@Path("/activities/{activity}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveriesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowDeliveries show;
    private final SettleDeliveries settle;
    private final MakeColumn makeColumn;
    private final Transactions transactions;

    public DeliveriesResource(
            Function<HttpServletRequest, Caller> callers,
            ShowDeliveries show,
            SettleDeliveries settle,
            MakeColumn makeColumn,
            Transactions transactions) {
        this.callers = callers;
        this.show = show;
        this.settle = settle;
        this.makeColumn = makeColumn;
        this.transactions = transactions;
    }

    @GET
    public DeliveriesView show(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = activity(activity);
        return transactions.call(() -> DeliveriesView.of(show.run(callers.apply(request), id)));
    }

    /** Of one state and reason, fifty a page; those that wait for their turn where nothing is said. */
    @GET
    @Path("/people")
    public DeliveriesOfPeopleView list(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @QueryParam("state") @Nullable String state,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("page") @Nullable String page) {
        UUID id = activity(activity);
        DeliveryState wanted = Asked.word(DeliveryState.class, state).orElse(DeliveryState.PENDING);
        DeliveryReason why = Asked.word(DeliveryReason.class, reason).orElse(DeliveryReason.NONE);
        int number = page(page);
        return transactions.call(
                () -> new DeliveriesOfPeopleView(show.list(callers.apply(request), id, wanted, why, number).stream()
                        .map(DeliveryView::of)
                        .toList()));
    }

    @GET
    @Path("/people/{person}")
    public DeliveryLogView log(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @PathParam("person") String person) {
        UUID id = activity(activity);
        UUID whose = SettleRequest.person(person);
        return transactions.call(() -> DeliveryLogView.of(show.log(callers.apply(request), id, whose)));
    }

    /** Sends once more; what a teacher set is replaced only with {@code overwrite}. */
    @POST
    @Path("/again")
    public SettledView again(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @Nullable SettleRequest body) {
        UUID id = activity(activity);
        SettleRequest asked = Asked.given(body);
        return transactions.callRepeatedly(
                () -> new SettledView(settle.again(callers.apply(request), id, asked.which(), asked.mayOverwrite())));
    }

    /** Leaves what the gradebook shows. */
    @POST
    @Path("/keep")
    public SettledView keep(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @Nullable SettleRequest body) {
        UUID id = activity(activity);
        SettleRequest asked = Asked.given(body);
        return transactions.callRepeatedly(
                () -> new SettledView(settle.keep(callers.apply(request), id, asked.which())));
    }

    /** Has them as conflicts again. */
    @POST
    @Path("/take-back")
    public SettledView takeBack(
            @Context HttpServletRequest request, @PathParam("activity") String activity, @Nullable SettleRequest body) {
        UUID id = activity(activity);
        SettleRequest asked = Asked.given(body);
        return transactions.callRepeatedly(
                () -> new SettledView(settle.takeBack(callers.apply(request), id, asked.which())));
    }

    /** Calls the platform, and is in no transaction meanwhile. */
    @POST
    @Path("/column")
    public SettledView makeColumn(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = activity(activity);
        Caller caller = transactions.call(() -> callers.apply(request));
        return new SettledView(makeColumn.run(caller, id));
    }

    private static int page(@Nullable String text) {
        String number = Asked.text(text);
        if (number.isEmpty()) {
            return 1;
        }
        if (!number.matches("\\d{1,6}")) {
            throw Asked.invalid("A page is a number from 1.");
        }
        return Integer.parseInt(number);
    }

    private static UUID activity(String text) {
        return Ids.of(text, OpenActivity::unknown);
    }
}
