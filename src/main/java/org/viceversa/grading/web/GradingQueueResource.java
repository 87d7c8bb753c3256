package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.grading.AllocatePapers;
import org.viceversa.grading.QueueWish;
import org.viceversa.grading.ShowQueue;
import org.viceversa.grading.ShowStatistics;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/activities/{activity}/grading}: what was handed in, who marks it, and how the grades are spread. */
@Path("/activities/{activity}/grading")
@Produces(MediaType.APPLICATION_JSON)
public final class GradingQueueResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowQueue showQueue;
    private final AllocatePapers allocatePapers;
    private final ShowStatistics showStatistics;
    private final Transactions transactions;

    public GradingQueueResource(
            Function<HttpServletRequest, Caller> callers,
            ShowQueue showQueue,
            AllocatePapers allocatePapers,
            ShowStatistics showStatistics,
            Transactions transactions) {
        this.callers = callers;
        this.showQueue = showQueue;
        this.allocatePapers = allocatePapers;
        this.showStatistics = showStatistics;
        this.transactions = transactions;
    }

    record MarkersView(List<MarkerLoadView> markers) {}

    record MarkerLoadView(UUID id, String name, int papers, int ungraded) {}

    @GET
    public GradingQueueView list(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @BeanParam QueueParameters parameters,
            @QueryParam("page") @DefaultValue("") String page) {
        UUID id = GradingAsked.activity(activity);
        QueueWish wish = parameters.wish();
        int number = GradingAsked.page(page);
        return transactions.call(
                () -> GradingQueueView.of(showQueue.run(callers.apply(request), id, wish, number), number));
    }

    @GET
    @Path("/markers")
    public MarkersView markers(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = GradingAsked.activity(activity);
        return transactions.call(() -> new MarkersView(allocatePapers.markers(callers.apply(request), id).stream()
                .map(one -> new MarkerLoadView(
                        one.person().id(),
                        one.person().name(),
                        one.load().papers(),
                        one.load().ungraded()))
                .toList()));
    }

    @GET
    @Path("/statistics")
    public StatisticsView statistics(@Context HttpServletRequest request, @PathParam("activity") String activity) {
        UUID id = GradingAsked.activity(activity);
        return transactions.call(() -> StatisticsView.of(showStatistics.run(callers.apply(request), id)));
    }
}
