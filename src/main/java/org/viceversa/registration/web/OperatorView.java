package org.viceversa.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.web.KeysResource.KeyView;

/** Everything that the operator's page shows first. */
public record OperatorView(
        ToolUrls toolUrls,
        List<PlatformView> platforms,
        List<InvitationView> invitations,
        List<WaitingView> waiting,
        List<KeyView> keys,
        List<?> refusals,
        String version) {

    /** What an administrator of a platform needs to enter. */
    public record ToolUrls(
            String launch, String login, String keySet, String registration, String canvas, String icon) {
        static ToolUrls of(ToolAddress tool) {
            return new ToolUrls(
                    tool.launchUrl(),
                    tool.loginUrl(),
                    tool.keySetUrl(),
                    tool.registrationUrl(),
                    tool.canvasConfigurationUrl(),
                    tool.iconUrl());
        }
    }

    /** A deployment that somebody launched from and that waits for the operator's word. */
    public record WaitingView(
            UUID id,
            String deploymentId,
            Deployment.State state,
            Instant firstSeenAt,
            UUID platformId,
            String platformName) {
        static WaitingView of(Deployment deployment, Registration registration) {
            return new WaitingView(
                    deployment.id(),
                    deployment.deploymentId(),
                    deployment.state(),
                    deployment.firstSeenAt(),
                    registration.id(),
                    registration.name());
        }
    }
}
