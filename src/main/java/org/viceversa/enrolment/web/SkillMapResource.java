package org.viceversa.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.ShowSkillDemand;
import org.viceversa.enrolment.ShowSkillMap;
import org.viceversa.enrolment.web.SkillMapView.DemandView;
import org.viceversa.enrolment.web.SkillMapView.GroupsView;
import org.viceversa.enrolment.web.SkillMapView.MapView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** {@code /api/cycles/{cycle}/skills}: what is wanted, what can be taught, and who can do what. */
@Path("/cycles/{cycle}/skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillMapResource {

    private static final int LAST_ROW = 1_000_000;

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowSkillDemand showSkillDemand;
    private final ShowSkillMap showSkillMap;
    private final Transactions transactions;

    public SkillMapResource(
            Function<HttpServletRequest, Caller> callers,
            ShowSkillDemand showSkillDemand,
            ShowSkillMap showSkillMap,
            Transactions transactions) {
        this.callers = callers;
        this.showSkillDemand = showSkillDemand;
        this.showSkillMap = showSkillMap;
        this.transactions = transactions;
    }

    @GET
    @Path("/demand")
    public DemandView demand(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return transactions.call(() -> DemandView.of(showSkillDemand.run(callers.apply(request), cycleId(cycle))));
    }

    @GET
    @Path("/people")
    public MapView people(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("from") @DefaultValue("0") String from,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        int first = first(from);
        int most = most(limit);
        return transactions.call(() ->
                MapView.of(showSkillMap.people(callers.apply(request), cycleId(cycle), search, first, most), first));
    }

    @GET
    @Path("/groups")
    public GroupsView groups(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return transactions.call(() -> GroupsView.of(showSkillMap.groups(callers.apply(request), cycleId(cycle))));
    }

    private static int most(String limit) {
        return number(
                limit,
                1,
                ShowSkillMap.MOST_AT_ONCE,
                () -> new Refused(
                        Kind.INVALID,
                        "limit-invalid",
                        "The limit must be a number from 1 to " + ShowSkillMap.MOST_AT_ONCE + "."));
    }

    private static int first(String from) {
        return number(
                from,
                0,
                LAST_ROW,
                () -> new Refused(Kind.INVALID, "from-invalid", "The first row must be a number from 0."));
    }

    private static int number(String text, int least, int most, Supplier<Refused> refusal) {
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw refusal.get();
        }
        return Integer.parseInt(text);
    }

    private static UUID cycleId(String text) {
        return Ids.of(text, FindCycle::unknown);
    }
}
