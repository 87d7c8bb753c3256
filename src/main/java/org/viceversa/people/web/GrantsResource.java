package org.viceversa.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.Grant;
import org.viceversa.people.GrantRole;
import org.viceversa.people.ListGrants;
import org.viceversa.people.RevokeRole;
import org.viceversa.people.ToolRole;
import org.viceversa.people.web.GrantsView.GrantView;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Ids;

/** {@code /api/grants}: who runs programmes, on the word of the platform's administrator. */
@Path("/grants")
@Produces(MediaType.APPLICATION_JSON)
public final class GrantsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListGrants listGrants;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final Transactions transactions;

    public GrantsResource(
            Function<HttpServletRequest, Caller> callers,
            ListGrants listGrants,
            GrantRole grantRole,
            RevokeRole revokeRole,
            Transactions transactions) {
        this.callers = callers;
        this.listGrants = listGrants;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.transactions = transactions;
    }

    /** Whom to give which role. */
    record GrantRequest(@Nullable String personId, @Nullable String role) {}

    @GET
    public GrantsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> GrantsView.of(listGrants.run(callers.apply(request))));
    }

    @POST
    public Response grant(@Context HttpServletRequest request, @Nullable GrantRequest wish) {
        GrantView granted = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.LMS_ADMINISTRATOR);
            Grant grant = grantRole.run(caller, personId(wish), role(wish));
            return GrantView.of(grant, listGrants.run(caller));
        });
        return Response.status(Response.Status.CREATED).entity(granted).build();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.LMS_ADMINISTRATOR);
            revokeRole.run(caller, Ids.of(id, () -> unknown("grant-unknown", "There is no such grant.")));
        });
        return Response.noContent().build();
    }

    private static UUID personId(@Nullable GrantRequest wish) {
        String id = wish == null || wish.personId() == null ? "" : wish.personId();
        return Ids.of(id, () -> unknown("person-unknown", "There is no such person here."));
    }

    private static ToolRole role(@Nullable GrantRequest wish) {
        return Arrays.stream(ToolRole.values())
                .filter(role -> wish != null && role.name().equals(wish.role()))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.INVALID, "role-unknown", "There is no such role."));
    }

    private static Refused unknown(String code, String sentence) {
        return new Refused(Kind.NOT_FOUND, code, sentence);
    }
}
