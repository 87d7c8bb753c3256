package org.viceversa.app;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.app.Settings.TrialSettings;
import org.viceversa.notice.mail.SmtpSettings;
import org.viceversa.registration.InvitePlatform;
import org.viceversa.registration.ToolAddress;
import org.viceversa.sandbox.Mailroom;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxNotStarted;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.trial.TrialFailed;
import org.viceversa.trial.TrialProgramme;

/** A first look without an LMS: the sandbox beside the tool, registered with it as any other platform would be. */
final class Trial implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    private final TrialSettings settings;
    private final ToolAddress tool;
    private final SandboxLms sandbox;
    private final Clock clock;
    private final Mailroom mailroom;
    private @Nullable Thread people;

    private Trial(TrialSettings settings, ToolAddress tool, SandboxLms sandbox, Clock clock, Mailroom mailroom) {
        this.settings = settings;
        this.tool = tool;
        this.sandbox = sandbox;
        this.clock = clock;
        this.mailroom = mailroom;
    }

    /**
     * @param clock the tool's own, which the sandbox has as well
     * @throws SandboxNotStarted when the sandbox's port is taken
     */
    static Trial start(TrialSettings settings, ToolAddress tool, Clock clock) {
        Mailroom mailroom = Mailroom.open(clock);
        SandboxSettings address = SandboxSettings.defaults()
                .withHost(settings.sandboxHost())
                .withPort(settings.sandboxPort())
                .withClock(clock)
                .withMailroom(mailroom);
        return new Trial(settings, tool, SandboxLms.start(address), clock, mailroom);
    }

    /** The sandbox's own mail server, where no other one is set up. */
    SmtpSettings mail() {
        return SmtpSettings.local(mailroom.host(), mailroom.port());
    }

    /**
     * Has the sandbox register the tool by the invitation that is printed, and says where to go. The invitation is the
     * same at each start, so that what was pasted into an LMS yesterday works today.
     */
    void register(InvitePlatform invitePlatform) {
        String url = invitePlatform
                .inviteAnybody(settings.invitation(), "Trial: printed at the start")
                .registrationUrl();
        Tool registered = sandbox.activate(sandbox.registerTool(URI.create(url)));
        System.out.println(banner(url));
        people = new Thread(() -> begin(registered), "trial-people");
        people.setDaemon(true);
        people.start();
    }

    /** Beside everything else, so that nobody has to wait for it who only wants to look. */
    private void begin(Tool registered) {
        try {
            int taking = new TrialProgramme(
                            sandbox, registered, tool.base(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .begin();
            LOG.info("The sandbox's people have begun a programme: {} of them", taking);
        } catch (TrialFailed | UncheckedIOException e) {
            LOG.warn("The sandbox's people could not begin a programme; everything else works: {}", e.getMessage());
        }
    }

    private String banner(String registrationUrl) {
        return """

                ------------------------------------------------------------------------------
                 Viceversa runs, with a small LMS to try it in.

                 1. Open        %s
                    choose who you are, open a course, and open its activity.
                    Hiroshi Okada runs the programme that is under way there.
                    Mails to these people end up in %s/mailbox

                 Another LMS    paste this registration URL there (Moodle: Manage tools):
                                %s
                 Another day    %sadmin/day
                 Operator       %s/operator
                                password: %s
                 Stop           Ctrl-C
                ------------------------------------------------------------------------------
                """.formatted(
                        sandbox.address(),
                        sandboxOrigin(),
                        registrationUrl,
                        sandbox.address(),
                        tool.base(),
                        settings.operatorPassword());
    }

    private String sandboxOrigin() {
        return sandbox.address().toString().replaceAll("/+$", "");
    }

    @Override
    public void close() {
        Optional.ofNullable(people).ifPresent(Thread::interrupt);
        sandbox.close();
        mailroom.close();
    }
}
