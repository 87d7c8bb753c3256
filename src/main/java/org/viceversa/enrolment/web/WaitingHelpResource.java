package org.viceversa.enrolment.web;

import static org.viceversa.enrolment.web.EnrolmentResource.cycleId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.viceversa.enrolment.ShowWaitingHelp;
import org.viceversa.enrolment.WaitingHelp;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** {@code GET /api/cycles/{cycle}/waiting-help}: what would help the caller to be paired. */
@Path("/cycles/{cycle}/waiting-help")
@Produces(MediaType.APPLICATION_JSON)
public final class WaitingHelpResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowWaitingHelp showWaitingHelp;
    private final Transactions transactions;

    public WaitingHelpResource(
            Function<HttpServletRequest, Caller> callers, ShowWaitingHelp showWaitingHelp, Transactions transactions) {
        this.callers = callers;
        this.showWaitingHelp = showWaitingHelp;
        this.transactions = transactions;
    }

    /** @param key a language's tag or a skill's id; empty for time */
    record SuggestionView(WaitingHelp.Kind kind, String key, int gain) {}

    /** @param candidates how many people suit the caller's answers now */
    record WaitingHelpView(int candidates, List<SuggestionView> suggestions) {}

    @GET
    public WaitingHelpView help(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return transactions.call(() -> {
            WaitingHelp help = showWaitingHelp.run(callers.apply(request), cycleId(cycle));
            return new WaitingHelpView(
                    help.candidates(),
                    help.suggestions().stream()
                            .map(one -> new SuggestionView(one.kind(), one.key(), one.gain()))
                            .toList());
        });
    }
}
