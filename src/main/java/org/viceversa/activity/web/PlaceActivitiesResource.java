package org.viceversa.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.activity.Activity;
import org.viceversa.activity.CreateActivities;
import org.viceversa.activity.PlaceActivity;
import org.viceversa.lti.AnswerDeepLinking.Answer;
import org.viceversa.lti.ContentItem;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.ToolAddress;
import org.viceversa.web.Asked;

/**
 * {@code POST /api/deep-linking/activities}: makes the activities that a teacher set up in the platform's dialogue, and the
 * signed answer that places them, or neither.
 */
@Path("/deep-linking/activities")
@Produces(MediaType.APPLICATION_JSON)
public final class PlaceActivitiesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final CreateActivities create;
    private final Answering answering;
    private final ToolAddress tool;
    private final Transactions transactions;

    public PlaceActivitiesResource(
            Function<HttpServletRequest, Caller> callers,
            CreateActivities create,
            Answering answering,
            ToolAddress tool,
            Transactions transactions) {
        this.callers = callers;
        this.create = create;
        this.answering = answering;
        this.tool = tool;
        this.transactions = transactions;
    }

    /** Something that is placed with them and needs nothing said. */
    public record Plain(@Nullable String kind, @Nullable String title) {}

    /** Who signs what a visit places; refuses a visit that was not opened for it. */
    @FunctionalInterface
    public interface Answering {
        Answer answer(HttpServletRequest request, List<Plain> plain, List<ContentItem> made);
    }

    record PlaceRequest(
            @Nullable List<@Nullable SettingsRequest> activities,
            @Nullable List<@Nullable Plain> items) {}

    @POST
    public Answer place(@Context HttpServletRequest request, @Nullable PlaceRequest wish) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            PlaceRequest asked = Asked.given(wish);
            List<Activity> made = create.run(
                    caller,
                    Asked.list(asked.activities()).stream()
                            .map(SettingsRequest::toDraft)
                            .toList());
            return answering.answer(
                    request,
                    Asked.list(asked.items()),
                    made.stream().map(this::toContentItem).toList());
        });
    }

    private ContentItem toContentItem(Activity activity) {
        return new ContentItem(
                tool.launchUrl(),
                activity.title(),
                "",
                Map.of(PlaceActivity.KIND, PlaceActivity.REFLECTION, PlaceActivity.KEY, activity.key()),
                Optional.of(new ContentItem.Column(
                        activity.scoreMaximum(),
                        activity.title(),
                        activity.key(),
                        PlaceActivity.REFLECTION,
                        Optional.of(tool.launchUrl()))));
    }
}
