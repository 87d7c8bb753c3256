package org.viceversa.learningpath.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.learningpath.AddToPlan;
import org.viceversa.learningpath.ListPlan;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.learningpath.RemoveFromPlan;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Ids;

/** {@code /api/plan}: what the caller put aside to learn; an entry's address names its subject, so nothing is added twice. */
@Path("/plan")
@Produces(MediaType.APPLICATION_JSON)
public final class PlanResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListPlan listPlan;
    private final AddToPlan addToPlan;
    private final RemoveFromPlan removeFromPlan;
    private final Transactions transactions;

    public PlanResource(
            Function<HttpServletRequest, Caller> callers,
            ListPlan listPlan,
            AddToPlan addToPlan,
            RemoveFromPlan removeFromPlan,
            Transactions transactions) {
        this.callers = callers;
        this.listPlan = listPlan;
        this.addToPlan = addToPlan;
        this.removeFromPlan = removeFromPlan;
        this.transactions = transactions;
    }

    /** The caller's plan, the latest first. */
    record PlanView(List<EntryView> entries) {}

    record EntryView(Kind kind, UUID subject, String title, boolean available, Instant addedAt) {
        static EntryView of(ListPlan.Line line) {
            return new EntryView(
                    line.entry().kind(),
                    line.entry().subject(),
                    line.title(),
                    line.available(),
                    line.entry().addedAt());
        }
    }

    @GET
    public PlanView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new PlanView(
                listPlan.run(callers.apply(request)).stream().map(EntryView::of).toList()));
    }

    @PUT
    @Path("/{kind}/{subject}")
    public Response add(
            @Context HttpServletRequest request, @PathParam("kind") String kind, @PathParam("subject") String subject) {
        transactions.run(() -> addToPlan.run(callers.apply(request), kindOf(kind), idOf(subject)));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{kind}/{subject}")
    public Response remove(
            @Context HttpServletRequest request, @PathParam("kind") String kind, @PathParam("subject") String subject) {
        transactions.run(() -> removeFromPlan.run(callers.apply(request), kindOf(kind), idOf(subject)));
        return Response.noContent().build();
    }

    private static Kind kindOf(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(AddToPlan::unknown);
    }

    private static UUID idOf(String subject) {
        return Ids.of(subject, AddToPlan::unknown);
    }
}
