package org.viceversa.learningpath.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.learningpath.KeepPaths;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.PathRules;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/paths}: the caller's own paths, and templates for everybody. */
@Path("/paths")
@Produces(MediaType.APPLICATION_JSON)
public final class PathsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final KeepPaths keepPaths;
    private final Transactions transactions;

    public PathsResource(Function<HttpServletRequest, Caller> callers, KeepPaths keepPaths, Transactions transactions) {
        this.callers = callers;
        this.keepPaths = keepPaths;
        this.transactions = transactions;
    }

    record PathsView(List<PathView> mine, List<PathView> templates) {}

    record PathStateRequest(
            @Nullable String state, @Nullable Integer version) {}

    @GET
    public PathsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            KeepPaths.Found found = keepPaths.list(caller);
            return new PathsView(views(caller, found.mine()), views(caller, found.templates()));
        });
    }

    private List<PathView> views(Caller caller, List<LearningPath> paths) {
        Map<UUID, Money> costs = keepPaths.costs(caller.tenant(), paths);
        return paths.stream().map(path -> PathView.of(path, costs)).toList();
    }

    private PathView view(Caller caller, LearningPath path) {
        return views(caller, List.of(path)).get(0);
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable PathRequest wish) {
        PathView added = transactions.call(() -> {
            PathRequest given = Asked.given(wish);
            boolean template = Boolean.TRUE.equals(given.template());
            Caller caller = callers.apply(request);
            return view(caller, keepPaths.add(caller, template, given.toDraft()));
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("/{id}")
    public PathView show(@Context HttpServletRequest request, @PathParam("id") String id) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, keepPaths.show(caller, idOf(id)));
        });
    }

    @PUT
    @Path("/{id}")
    public PathView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable PathRequest wish) {
        return transactions.call(() -> {
            PathRequest given = Asked.given(wish);
            int version = Asked.number(given.version(), "version");
            Caller caller = callers.apply(request);
            return view(caller, keepPaths.change(caller, idOf(id), version, given.toDraft()));
        });
    }

    @POST
    @Path("/{id}/copy")
    public Response copy(@Context HttpServletRequest request, @PathParam("id") String id) {
        PathView copy = transactions.call(() -> {
            Caller caller = callers.apply(request);
            return view(caller, keepPaths.copy(caller, idOf(id)));
        });
        return Response.status(Response.Status.CREATED).entity(copy).build();
    }

    @PUT
    @Path("/{id}/state")
    public PathView move(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable PathStateRequest wish) {
        return transactions.call(() -> {
            PathStateRequest given = Asked.given(wish);
            State to = PathWords.word(State.class, given.state());
            int version = Asked.number(given.version(), "version");
            Caller caller = callers.apply(request);
            return view(caller, keepPaths.move(caller, idOf(id), version, to));
        });
    }

    @PUT
    @Path("/{id}/steps/{step}")
    public PathView step(
            @Context HttpServletRequest request,
            @PathParam("id") String id,
            @PathParam("step") String step,
            @Nullable PathStateRequest wish) {
        return transactions.call(() -> {
            PathStateRequest given = Asked.given(wish);
            StepState to = PathWords.word(StepState.class, given.state());
            int version = Asked.number(given.version(), "version");
            Caller caller = callers.apply(request);
            UUID stepId = Ids.of(step, PathRules::unknown);
            return view(caller, keepPaths.step(caller, idOf(id), version, stepId, to));
        });
    }

    private static UUID idOf(String text) {
        return Ids.of(text, PathRules::unknown);
    }
}
