package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.ActivityKind;
import org.viceversa.lti.AdmitLaunch;
import org.viceversa.lti.AnswerDeepLinking;
import org.viceversa.lti.BeginLogin;
import org.viceversa.lti.LaunchGuests;
import org.viceversa.lti.VerifyLaunch;
import org.viceversa.lti.jose.NimbusIdTokens;
import org.viceversa.lti.jose.NimbusTokenSigner;
import org.viceversa.lti.persistence.JdbcPendingLogins;
import org.viceversa.lti.persistence.JpaLaunchRefusals;
import org.viceversa.lti.platform.AgsGradebook;
import org.viceversa.lti.platform.HttpPlatformKeySets;
import org.viceversa.lti.platform.HttpPlatformProbe;
import org.viceversa.lti.platform.NrpsRoster;
import org.viceversa.lti.platform.PlatformQuirks;
import org.viceversa.lti.platform.ServiceTokens;
import org.viceversa.lti.schedule.CleaningJob;
import org.viceversa.lti.web.DeepLinkingResource;
import org.viceversa.lti.web.FrameOrigins;
import org.viceversa.lti.web.LaunchAnswers;
import org.viceversa.lti.web.LaunchServlet;
import org.viceversa.lti.web.LaunchSessions;
import org.viceversa.lti.web.LoginServlet;
import org.viceversa.lti.web.RejectionPage;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.ToolAddress;

/** Logins, launches, deep linking, and the platforms' services. */
final class LtiWiring {

    private final RegistrationWiring registration;
    final JpaLaunchRefusals refusals;
    final NrpsRoster roster;
    final AgsGradebook gradebook;
    final HttpPlatformProbe probe;
    final DeepLinkingResource deepLinkingResource;
    final LoginServlet loginServlet;
    private final FrameOrigins frameOrigins = new FrameOrigins(PlatformQuirks::frameOrigins);
    private final Plumbing plumbing;
    private final JdbcPendingLogins pendingLogins;
    private final RejectionPage rejectionPage;
    private final HttpPlatformKeySets keySets;
    private final ToolAddress tool;

    LtiWiring(Plumbing plumbing, RegistrationWiring registration, Settings settings, List<ActivityKind> kinds) {
        this.plumbing = plumbing;
        this.registration = registration;
        this.tool = settings.tool();
        pendingLogins = new JdbcPendingLogins(plumbing.transactions);
        refusals = new JpaLaunchRefusals(plumbing.transactions);
        rejectionPage = new RejectionPage(refusals, plumbing.messagePage, plumbing.clock);
        keySets = new HttpPlatformKeySets(plumbing.http);
        NimbusTokenSigner signer = new NimbusTokenSigner(registration::signingKey);
        ServiceTokens tokens =
                new ServiceTokens(plumbing.http, signer, plumbing.secrets, plumbing.clock, this::onlyDeployment);
        roster = new NrpsRoster(plumbing.http, tokens);
        gradebook = new AgsGradebook(plumbing.http, tokens);
        probe = new HttpPlatformProbe(plumbing.http, tokens, plumbing.clock);
        BeginLogin beginLogin =
                new BeginLogin(registration.registrations, pendingLogins, plumbing.secrets, tool, plumbing.clock);
        loginServlet = new LoginServlet(beginLogin, frameOrigins, plumbing.cookies, plumbing.templates, rejectionPage);
        deepLinkingResource = new DeepLinkingResource(
                kinds,
                new AnswerDeepLinking(signer, plumbing.secrets, plumbing.clock),
                registration.registrations,
                tool);
        new CleaningJob(pendingLogins, refusals, plumbing.sessions, plumbing.clock).addTo(plumbing.jobs);
    }

    /** @param guests who takes in those who come */
    LaunchServlet launchServlet(LaunchGuests guests) {
        return new LaunchServlet(
                new VerifyLaunch(
                        registration.registrations, pendingLogins, new NimbusIdTokens(keySets), tool, plumbing.clock),
                new AdmitLaunch(registration.registrations, pendingLogins, plumbing.clock),
                new LaunchSessions(guests, plumbing.sessions, frameOrigins),
                plumbing.transactions,
                plumbing.cookies,
                new LaunchAnswers(
                        tool,
                        PlatformQuirks::relaunchUrl,
                        frameOrigins,
                        plumbing.cookies,
                        plumbing.templates,
                        rejectionPage));
    }

    private Optional<String> onlyDeployment(UUID registrationId) {
        List<Deployment> deployments = registration.registrations.listDeployments(registrationId);
        return deployments.size() == 1 ? Optional.of(deployments.get(0).deploymentId()) : Optional.empty();
    }
}
