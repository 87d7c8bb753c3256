package org.viceversa.registration.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.DecideDeployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.PlatformEntry;
import org.viceversa.registration.RegisterByHand;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.web.PlatformView.DeploymentView;
import org.viceversa.web.Ids;

/** {@code /api/operator/platforms} and {@code /api/operator/deployments}: the operator registers and decides by hand. */
@Path("/operator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PlatformsResource {

    private final RegisterByHand registerByHand;
    private final DecideDeployment decideDeployment;
    private final Registrations registrations;
    private final Transactions transactions;

    public PlatformsResource(
            RegisterByHand registerByHand,
            DecideDeployment decideDeployment,
            Registrations registrations,
            Transactions transactions) {
        this.registerByHand = registerByHand;
        this.decideDeployment = decideDeployment;
        this.registrations = registrations;
        this.transactions = transactions;
    }

    /** The platform's word for a deployment. */
    public record DeploymentRequest(@Nullable String deploymentId) {}

    /** {@code ACCEPTED} or {@code REFUSED}. */
    public record DecisionRequest(@Nullable String state) {}

    /** 201 with the platform; 409 {@code registration-exists}. */
    @POST
    @Path("/platforms")
    public Response add(@Nullable PlatformRequest request) {
        PlatformEntry entry = PlatformRequest.toEntry(request);
        Optional<String> deployment = Optional.ofNullable(request).flatMap(PlatformRequest::deployment);
        PlatformView added = transactions.call(() -> view(registerByHand.add(entry, deployment)));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    /** Replaces everything but the deployments; an {@code active} of false switches the platform off. */
    @PUT
    @Path("/platforms/{id}")
    public PlatformView change(@PathParam("id") String id, @Nullable PlatformRequest request) {
        PlatformEntry entry = PlatformRequest.toEntry(request);
        return transactions.call(() -> view(registerByHand.change(uuid(id), entry)));
    }

    /** 201: accepts a deployment, seen before or not. */
    @POST
    @Path("/platforms/{id}/deployments")
    public Response addDeployment(@PathParam("id") String id, @Nullable DeploymentRequest request) {
        String deploymentId = PlatformRequest.required(
                "deploymentId", PlatformRequest.required("deployment", request).deploymentId());
        DeploymentView accepted =
                transactions.call(() -> DeploymentView.of(decideDeployment.accept(uuid(id), deploymentId)));
        return Response.status(Response.Status.CREATED).entity(accepted).build();
    }

    @PUT
    @Path("/deployments/{id}")
    public DeploymentView decide(@PathParam("id") String id, @Nullable DecisionRequest request) {
        State decision = stateOf(PlatformRequest.required(
                "state", PlatformRequest.required("decision", request).state()));
        return transactions.call(() -> DeploymentView.of(decideDeployment.decide(uuid(id), decision)));
    }

    private PlatformView view(Registration registration) {
        return PlatformView.of(registration, registrations.listDeployments(registration.id()));
    }

    private static State stateOf(String word) {
        try {
            return State.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Kind.INVALID, "decision-invalid", "The state must be ACCEPTED or REFUSED.");
        }
    }

    static UUID uuid(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "not-found", "There is nothing at this address."));
    }
}
