package org.viceversa.registration.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.viceversa.registration.CurrentToolKeys;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Invitations;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.ToolKeys;
import org.viceversa.registration.web.KeysResource.KeyView;
import org.viceversa.registration.web.OperatorView.ToolUrls;
import org.viceversa.registration.web.OperatorView.WaitingView;

/** {@code GET /api/operator}: the operator's page in one request. */
@Path("/operator")
@Produces(MediaType.APPLICATION_JSON)
public final class OperatorResource {

    private final Registrations registrations;
    private final Invitations invitations;
    private final ToolKeys keys;
    private final ToolAddress tool;
    private final Supplier<List<?>> refusals;
    private final String version;
    private final Clock clock;

    /** @param refusals the last refused launches as they are to stand in the JSON: another feature's matter */
    public OperatorResource(
            Registrations registrations,
            Invitations invitations,
            ToolKeys keys,
            ToolAddress tool,
            Supplier<List<?>> refusals,
            String version,
            Clock clock) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.keys = keys;
        this.tool = tool;
        this.refusals = refusals;
        this.version = version;
        this.clock = clock;
    }

    @GET
    public OperatorView read() {
        List<Registration> platforms = registrations.list();
        List<Deployment> deployments = registrations.listDeployments();
        CurrentToolKeys current = CurrentToolKeys.of(keys, clock.instant());
        return new OperatorView(
                ToolUrls.of(tool),
                platformViews(platforms, deployments),
                invitationViews(platforms),
                waiting(platforms, deployments),
                current.published().stream()
                        .map(key -> KeyView.of(key, current))
                        .toList(),
                refusals.get(),
                version);
    }

    private static List<PlatformView> platformViews(List<Registration> platforms, List<Deployment> deployments) {
        Map<UUID, List<Deployment>> byPlatform =
                deployments.stream().collect(Collectors.groupingBy(Deployment::registrationId));
        return platforms.stream()
                .map(platform -> PlatformView.of(platform, byPlatform.getOrDefault(platform.id(), List.of())))
                .toList();
    }

    private List<InvitationView> invitationViews(List<Registration> platforms) {
        Map<UUID, String> names = platforms.stream().collect(Collectors.toMap(Registration::id, Registration::name));
        return invitations.list().stream()
                .map(invitation -> InvitationView.of(invitation, names))
                .toList();
    }

    private static List<WaitingView> waiting(List<Registration> platforms, List<Deployment> deployments) {
        Map<UUID, Registration> byId =
                platforms.stream().collect(Collectors.toMap(Registration::id, Function.identity()));
        return deployments.stream()
                .filter(deployment -> deployment.state() == State.WAITING)
                .flatMap(deployment -> Optional.ofNullable(byId.get(deployment.registrationId())).stream()
                        .map(platform -> WaitingView.of(deployment, platform)))
                .toList();
    }
}
