package org.viceversa.app;

import java.util.List;
import java.util.function.Supplier;
import org.viceversa.registration.CurrentToolKeys;
import org.viceversa.registration.DecideDeployment;
import org.viceversa.registration.InvitePlatform;
import org.viceversa.registration.ReadPlatformFiles;
import org.viceversa.registration.RegisterByHand;
import org.viceversa.registration.RegisterWithPlatform;
import org.viceversa.registration.RotateToolKeys;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.persistence.JpaInvitations;
import org.viceversa.registration.persistence.JpaRegistrations;
import org.viceversa.registration.persistence.JpaToolKeys;
import org.viceversa.registration.persistence.PlatformFolder;
import org.viceversa.registration.platform.HttpPlatformRegistrar;
import org.viceversa.registration.schedule.InvitationCleaningJob;
import org.viceversa.registration.schedule.KeyRotationJob;
import org.viceversa.registration.web.InvitationsResource;
import org.viceversa.registration.web.KeysResource;
import org.viceversa.registration.web.OperatorResource;
import org.viceversa.registration.web.OperatorSessionResource;
import org.viceversa.registration.web.OperatorSessions;
import org.viceversa.registration.web.PlatformsResource;
import org.viceversa.registration.web.RegisterServlet;
import org.viceversa.secret.RsaKeyPairs;

/** Platforms, deployments, invitations and the tool's keys. */
final class RegistrationWiring {

    private final Plumbing plumbing;
    private final ToolAddress tool;
    final OperatorSessions operatorSessions;
    final JpaRegistrations registrations;
    final JpaInvitations invitations;
    final JpaToolKeys toolKeys;
    final RotateToolKeys rotateToolKeys;
    final DecideDeployment decideDeployment;
    final RegisterByHand registerByHand;
    final InvitePlatform invitePlatform;
    final ReadPlatformFiles readPlatformFiles;

    RegistrationWiring(Plumbing plumbing, Settings settings) {
        this.plumbing = plumbing;
        this.tool = settings.tool();
        operatorSessions = new OperatorSessions(settings.operatorPassword(), plumbing.secretBox, plumbing.clock);
        registrations = new JpaRegistrations(plumbing.transactions, plumbing.clock);
        invitations = new JpaInvitations(plumbing.transactions);
        toolKeys = new JpaToolKeys(plumbing.transactions, plumbing.secretBox);
        rotateToolKeys = new RotateToolKeys(toolKeys, new RsaKeyPairs(), plumbing.secrets, plumbing.clock);
        decideDeployment = new DecideDeployment(registrations, plumbing.clock);
        registerByHand = new RegisterByHand(registrations, decideDeployment, plumbing.clock);
        invitePlatform = new InvitePlatform(invitations, plumbing.secrets, tool, plumbing.clock);
        readPlatformFiles = new ReadPlatformFiles(
                new PlatformFolder(settings.platformsFolder()), registrations, decideDeployment, plumbing.clock);
        new KeyRotationJob(rotateToolKeys).addTo(plumbing.jobs);
        new InvitationCleaningJob(invitations, plumbing.clock).addTo(plumbing.jobs);
    }

    /** @param refusals of launches, for the operator's page */
    List<Object> resources(Supplier<List<?>> refusals, String version) {
        return List.of(
                new OperatorSessionResource(operatorSessions),
                new OperatorResource(registrations, invitations, toolKeys, tool, refusals, version, plumbing.clock),
                new PlatformsResource(registerByHand, decideDeployment, registrations, plumbing.transactions),
                new InvitationsResource(invitePlatform, invitations),
                new KeysResource(rotateToolKeys, toolKeys, plumbing.clock));
    }

    RegisterServlet registerServlet() {
        RegisterWithPlatform register = new RegisterWithPlatform(
                invitations, new HttpPlatformRegistrar(plumbing.http), registrations, tool, plumbing.clock);
        return new RegisterServlet(register, plumbing.templates, plumbing.messagePage);
    }

    ToolKey signingKey() {
        return CurrentToolKeys.of(toolKeys, plumbing.clock.instant()).signing();
    }
}
