package org.viceversa.skills.web;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.ChangeFramework;
import org.viceversa.skills.Framework;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.ImportFramework;
import org.viceversa.skills.ListFrameworks;

/** {@code /api/skill-frameworks}: where the skills come from, for everybody, with licence and credit. */
@Path("/skill-frameworks")
@Produces(MediaType.APPLICATION_JSON)
public final class FrameworksResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListFrameworks listFrameworks;
    private final ImportFramework importFramework;
    private final ChangeFramework changeFramework;
    private final Transactions transactions;

    public FrameworksResource(
            Function<HttpServletRequest, Caller> callers,
            ListFrameworks listFrameworks,
            ImportFramework importFramework,
            ChangeFramework changeFramework,
            Transactions transactions) {
        this.callers = callers;
        this.listFrameworks = listFrameworks;
        this.importFramework = importFramework;
        this.changeFramework = changeFramework;
        this.transactions = transactions;
    }

    record FrameworksView(List<FrameworkView> frameworks) {}

    /** @param revision that was seen, of one that is changed */
    record FrameworkRequest(
            @Nullable Integer revision,
            @Nullable Boolean retired,
            @Nullable String title,
            @Nullable String description,
            @Nullable String licence,
            @Nullable String credit,
            @Nullable String source,
            @Nullable String version) {

        private static final FrameworkRequest EMPTY =
                new FrameworkRequest(null, null, null, null, null, null, null, null);

        FrameworkDraft toDraft(String identifier) {
            String address = Words.text(source);
            return new FrameworkDraft(
                    identifier,
                    Words.text(title),
                    Words.text(description),
                    Words.text(licence),
                    Words.text(credit),
                    address.isBlank() ? Optional.<URI>empty() : Optional.of(SkillRequest.address(address)),
                    Words.text(version),
                    List.of());
        }
    }

    @GET
    public FrameworksView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new FrameworksView(listFrameworks.run(callers.apply(request)).stream()
                .map(FrameworkView::of)
                .toList()));
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable FrameworkRequest wish) {
        FrameworkRequest given = wish == null ? FrameworkRequest.EMPTY : wish;
        String identifier = UUID.randomUUID().toString();
        Framework added = transactions.call(() -> importFramework
                .run(callers.apply(request), given.toDraft(identifier), false)
                .framework());
        return Response.status(Response.Status.CREATED)
                .entity(FrameworkView.of(added, 0))
                .build();
    }

    @PUT
    @Path("/{id}")
    public FrameworkView change(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable FrameworkRequest wish) {
        FrameworkRequest given = wish == null ? FrameworkRequest.EMPTY : wish;
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            Framework changed = changeFramework.run(
                    caller,
                    Words.frameworkId(id),
                    Words.number(given.revision(), "revision"),
                    given.toDraft(""),
                    Boolean.TRUE.equals(given.retired()));
            return listFrameworks.run(caller).stream()
                    .filter(counted -> counted.framework().id().equals(changed.id()))
                    .findFirst()
                    .map(FrameworkView::of)
                    .orElseGet(() -> FrameworkView.of(changed, 0));
        });
    }
}
