package org.viceversa.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AddSkill;
import org.viceversa.skills.ChangeSkill;
import org.viceversa.skills.ListSkills;
import org.viceversa.skills.RemoveSkill;
import org.viceversa.skills.RetireSkill;
import org.viceversa.skills.SkillFilter;

/** {@code /api/skills}: which skills there are, for everybody; to change them is for those who run programmes. */
@Path("/skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Uses uses;
    private final Transactions transactions;

    public SkillsResource(Function<HttpServletRequest, Caller> callers, Uses uses, Transactions transactions) {
        this.callers = callers;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** What this resource asks for. */
    public record Uses(
            ListSkills listSkills,
            AddSkill addSkill,
            ChangeSkill changeSkill,
            RetireSkill retireSkill,
            RemoveSkill removeSkill) {}

    /** @param next behind which skill the next page begins */
    record SkillsView(List<SkillView> skills, Optional<UUID> next) {}

    @GET
    public SkillsView list(
            @Context HttpServletRequest request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("framework") @DefaultValue("") String framework,
            @QueryParam("retired") @DefaultValue("false") String retired,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        SkillFilter filter = new SkillFilter(
                framework.isEmpty() ? Optional.empty() : Optional.of(Words.frameworkId(framework)),
                SkillFilter.words(search),
                Words.flag(retired),
                after.isEmpty() ? Optional.empty() : Optional.of(Words.skillId(after)),
                most(limit));
        return transactions.call(() -> {
            ListSkills.Page page = uses.listSkills().run(callers.apply(request), filter);
            return new SkillsView(page.skills().stream().map(SkillView::of).toList(), page.next());
        });
    }

    private static int most(String limit) {
        int most = SkillFilter.MOST_AT_ONCE;
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > most) {
            throw new Refused(Kind.INVALID, "limit-invalid", "The limit must be a number from 1 to " + most + ".");
        }
        return Integer.parseInt(limit);
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable SkillRequest wish) {
        SkillView added = transactions.call(() -> {
            SkillRequest given = given(wish);
            return SkillView.of(uses.addSkill()
                    .run(callers.apply(request), Words.frameworkId(given.frameworkId()), given.toDraft()));
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @PUT
    @Path("/{id}")
    public SkillView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable SkillRequest wish) {
        return transactions.call(() -> {
            SkillRequest given = given(wish);
            int version = Words.number(given.version(), "version");
            boolean sameParent = given.parentCode() == null;
            return SkillView.of(uses.changeSkill()
                    .run(callers.apply(request), Words.skillId(id), version, given.toDraft(), sameParent));
        });
    }

    @PUT
    @Path("/{id}/retired")
    public SkillView retire(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable SkillRequest wish) {
        return transactions.call(() -> {
            SkillRequest given = given(wish);
            int version = Words.number(given.version(), "version");
            boolean retired = Boolean.TRUE.equals(given.retired());
            return SkillView.of(uses.retireSkill().run(callers.apply(request), Words.skillId(id), version, retired));
        });
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> uses.removeSkill().run(callers.apply(request), Words.skillId(id)));
        return Response.noContent().build();
    }

    private static SkillRequest given(@Nullable SkillRequest wish) {
        return wish == null
                ? new SkillRequest(null, null, null, null, null, null, null, null, null, null, null, null)
                : wish;
    }
}
