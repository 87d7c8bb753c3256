package org.viceversa.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.DecideEnrolment;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/enrolments/{id}/decision}: whoever runs programmes lets somebody in, or does not. */
@Path("/enrolments/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final DecideEnrolment decideEnrolment;
    private final Transactions transactions;

    public ApplicationsResource(
            Function<HttpServletRequest, Caller> callers, DecideEnrolment decideEnrolment, Transactions transactions) {
        this.callers = callers;
        this.decideEnrolment = decideEnrolment;
        this.transactions = transactions;
    }

    /** @param reason for those who run programmes alone; may be left out */
    record DecisionRequest(boolean letIn, @Nullable String reason) {}

    record DecisionView(UUID id, State state) {}

    @POST
    public DecisionView decide(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable DecisionRequest body) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            DecisionRequest wish = Asked.given(body);
            UUID enrolment = Ids.of(
                    id, () -> new Refused(Kind.NOT_FOUND, "enrolment-unknown", "There is no such enrolment here."));
            Enrolment decided =
                    decideEnrolment.run(caller, enrolment, wish.letIn(), wish.reason() == null ? "" : wish.reason());
            return new DecisionView(decided.id(), decided.state());
        });
    }
}
