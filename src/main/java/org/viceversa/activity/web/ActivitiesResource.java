package org.viceversa.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.Activity;
import org.viceversa.activity.ChangeColumn;
import org.viceversa.activity.ChangeColumn.Outcome;
import org.viceversa.activity.EditActivity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.ShowActivities;
import org.viceversa.activity.ShowActivities.Placed;
import org.viceversa.activity.ShowActivities.Whole;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/activities}: what a course asks its people to write, for those who grade there. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
public final class ActivitiesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowActivities show;
    private final EditActivity edit;
    private final ChangeColumn column;
    private final Transactions transactions;

    public ActivitiesResource(
            Function<HttpServletRequest, Caller> callers,
            ShowActivities show,
            EditActivity edit,
            ChangeColumn column,
            Transactions transactions) {
        this.callers = callers;
        this.show = show;
        this.edit = edit;
        this.column = column;
        this.transactions = transactions;
    }

    /** @param version that the page looked at */
    record ActivityRequest(
            @Nullable Integer version, @Nullable SettingsRequest settings) {}

    record ActivitiesView(List<ActivityLineView> activities) {}

    /** @param opened whether anybody has opened it from the course yet */
    record ActivityLineView(
            UUID id,
            String title,
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> cutoff,
            Activity.Grading grading,
            BigDecimal scoreMaximum,
            boolean opened,
            boolean column) {
        static ActivityLineView of(Placed placed) {
            Activity activity = placed.activity();
            return new ActivityLineView(
                    activity.id(),
                    activity.title(),
                    activity.dates().opens(),
                    activity.dates().due(),
                    activity.dates().cutoff(),
                    activity.grading(),
                    activity.scoreMaximum(),
                    placed.placement().isPresent(),
                    placed.placement().flatMap(Placement::lineItem).isPresent());
        }
    }

    /** What was kept, and whether the gradebook has to follow. */
    private record Saved(Whole whole, boolean otherMaximum) {}

    @GET
    public ActivitiesView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new ActivitiesView(show.list(callers.apply(request)).stream()
                .map(ActivityLineView::of)
                .toList()));
    }

    @GET
    @Path("/{activity}")
    public ActivityWholeView read(@Context HttpServletRequest request, @PathParam("activity") String id) {
        return transactions.call(() -> ActivityWholeView.of(show.one(callers.apply(request), idOf(id)), Outcome.NONE));
    }

    @PUT
    @Path("/{activity}")
    public ActivityWholeView change(
            @Context HttpServletRequest request, @PathParam("activity") String id, @Nullable ActivityRequest wish) {
        Saved saved = transactions.call(() -> save(callers.apply(request), idOf(id), wish));
        Placed placed = saved.whole().placed();
        Outcome outcome = saved.otherMaximum() ? column.run(placed.activity(), placed.placement()) : Outcome.NONE;
        return ActivityWholeView.of(saved.whole(), outcome);
    }

    private Saved save(Caller caller, UUID id, @Nullable ActivityRequest wish) {
        Activity before = show.one(caller, id).placed().activity();
        ActivityRequest asked = Asked.given(wish);
        int seen = SettingsRequest.needed("version", asked.version());
        edit.run(
                caller,
                id,
                seen,
                SettingsRequest.needed("settings", asked.settings()).toDraft());
        Whole after = show.one(caller, id);
        return new Saved(
                after, before.scoreMaximum().compareTo(after.placed().activity().scoreMaximum()) != 0);
    }

    private static UUID idOf(String id) {
        return Ids.of(id, OpenActivity::unknown);
    }
}
