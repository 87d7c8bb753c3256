package org.viceversa.registration.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.viceversa.registration.Invitations;
import org.viceversa.schedule.Jobs;

/** Forgets invitations that ended a month ago; until then the operator sees what became of them. */
public final class InvitationCleaningJob {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT = LocalTime.of(2, 40);

    private final Invitations invitations;
    private final Clock clock;

    public InvitationCleaningJob(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public void addTo(Jobs jobs) {
        jobs.daily("clean-invitations", AT, this::clean);
    }

    void clean() {
        invitations.removeExpiredBefore(clock.instant().minus(KEPT));
    }
}
