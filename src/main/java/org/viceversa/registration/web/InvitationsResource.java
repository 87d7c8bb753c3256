package org.viceversa.registration.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.registration.Invitations;
import org.viceversa.registration.InvitePlatform;
import org.viceversa.registration.InvitePlatform.Invited;

/** {@code /api/operator/invitations}: the operator makes registration links and takes them back. */
@Path("/operator/invitations")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationsResource {

    private final InvitePlatform invitePlatform;
    private final Invitations invitations;

    public InvitationsResource(InvitePlatform invitePlatform, Invitations invitations) {
        this.invitePlatform = invitePlatform;
        this.invitations = invitations;
    }

    /** For whom it is; may be empty. */
    public record InvitationRequest(@Nullable String note) {}

    /** @param registrationUrl shown here and never again */
    public record InvitedView(UUID id, String registrationUrl, Instant expiresAt) {}

    /** 201 with the link. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@Nullable InvitationRequest request) {
        String note = request == null || request.note() == null ? "" : request.note();
        Invited invited = invitePlatform.invite(note);
        InvitedView view = new InvitedView(
                invited.invitation().id(),
                invited.registrationUrl(),
                invited.invitation().expiresAt());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(view)
                .build();
    }

    /** 204, also when it was gone. */
    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") String id) {
        invitations.remove(PlatformsResource.uuid(id));
    }
}
