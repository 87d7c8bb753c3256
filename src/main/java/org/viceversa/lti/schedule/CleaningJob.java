package org.viceversa.lti.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.lti.LaunchRefusals;
import org.viceversa.lti.PendingLogins;
import org.viceversa.schedule.Jobs;
import org.viceversa.web.ToolSessions;

/** Forgets logins that nobody finished, visits that ended, and refusals after thirty days. */
public final class CleaningJob {

    private static final Logger LOG = LoggerFactory.getLogger(CleaningJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final Duration KEEP_REFUSALS = Duration.ofDays(30);

    private final PendingLogins pendingLogins;
    private final LaunchRefusals refusals;
    private final ToolSessions sessions;
    private final Clock clock;

    public CleaningJob(PendingLogins pendingLogins, LaunchRefusals refusals, ToolSessions sessions, Clock clock) {
        this.pendingLogins = pendingLogins;
        this.refusals = refusals;
        this.sessions = sessions;
        this.clock = clock;
    }

    public void addTo(Jobs jobs) {
        jobs.every("clean-logins-and-visits", INTERVAL, this::clean);
    }

    void clean() {
        Instant now = clock.instant();
        int logins = pendingLogins.removeExpired(now);
        int visits = sessions.removeEnded();
        int old = refusals.removeBefore(now.minus(KEEP_REFUSALS));
        LOG.debug("Forgot {} logins, {} visits, {} refusals", logins, visits, old);
    }
}
