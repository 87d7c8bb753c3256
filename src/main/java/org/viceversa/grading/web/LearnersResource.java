package org.viceversa.grading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.viceversa.grading.ListLearners;
import org.viceversa.grading.ListLearners.Learner;
import org.viceversa.grading.web.GradingPaperView.ExtensionView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code /api/activities/{activity}/grading/learners}: who may write, whether or not they have, and their time. */
@Path("/activities/{activity}/grading/learners")
@Produces(MediaType.APPLICATION_JSON)
public final class LearnersResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListLearners listLearners;
    private final Transactions transactions;

    public LearnersResource(
            Function<HttpServletRequest, Caller> callers, ListLearners listLearners, Transactions transactions) {
        this.callers = callers;
        this.listLearners = listLearners;
        this.transactions = transactions;
    }

    /** @param total also of those who are not shown, and whom a search finds */
    record GradedLearnersView(List<GradedLearnerView> people, int total) {}

    record GradedLearnerView(UUID person, String name, Optional<ExtensionView> extension) {
        static GradedLearnerView of(Learner one) {
            return new GradedLearnerView(
                    one.person().id(), one.person().name(), one.extension().map(ExtensionView::of));
        }
    }

    @GET
    public GradedLearnersView list(
            @Context HttpServletRequest request,
            @PathParam("activity") String activity,
            @QueryParam("search") @DefaultValue("") String search) {
        UUID id = GradingAsked.activity(activity);
        return transactions.call(() -> {
            ListLearners.Page found = listLearners.run(callers.apply(request), id, search);
            return new GradedLearnersView(
                    found.people().stream().map(GradedLearnerView::of).toList(), found.total());
        });
    }
}
