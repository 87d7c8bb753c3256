package org.viceversa.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ListSkillChoices;
import org.viceversa.programme.web.ProgrammeView.SkillView;

/** {@code GET /api/programme-skills}: what a programme may be about. */
@Path("/programme-skills")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeSkillsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListSkillChoices listSkillChoices;
    private final Transactions transactions;

    public ProgrammeSkillsResource(
            Function<HttpServletRequest, Caller> callers,
            ListSkillChoices listSkillChoices,
            Transactions transactions) {
        this.callers = callers;
        this.listSkillChoices = listSkillChoices;
        this.transactions = transactions;
    }

    record SkillChoicesView(List<SkillView> skills) {}

    @GET
    public SkillChoicesView list(
            @Context HttpServletRequest request, @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(
                () -> new SkillChoicesView(listSkillChoices.run(callers.apply(request), search).stream()
                        .map(SkillView::of)
                        .toList()));
    }
}
