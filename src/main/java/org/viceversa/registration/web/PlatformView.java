package org.viceversa.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;

/** A registered platform with its deployments, for the operator's page. */
public record PlatformView(
        UUID id,
        String name,
        String issuer,
        String clientId,
        String productFamily,
        Endpoints endpoints,
        @Nullable String tokenAudience,
        List<String> frameOrigins,
        boolean active,
        Instant createdAt,
        List<DeploymentView> deployments) {

    static PlatformView of(Registration registration, List<Deployment> deployments) {
        return new PlatformView(
                registration.id(),
                registration.name(),
                registration.issuer(),
                registration.clientId(),
                registration.productFamily(),
                registration.endpoints(),
                registration.tokenAudience().orElse(null),
                registration.frameOrigins(),
                registration.active(),
                registration.createdAt(),
                deployments.stream().map(DeploymentView::of).toList());
    }

    /** One deployment of the platform. */
    public record DeploymentView(UUID id, String deploymentId, Deployment.State state, Instant firstSeenAt) {
        static DeploymentView of(Deployment deployment) {
            return new DeploymentView(
                    deployment.id(), deployment.deploymentId(), deployment.state(), deployment.firstSeenAt());
        }
    }
}
