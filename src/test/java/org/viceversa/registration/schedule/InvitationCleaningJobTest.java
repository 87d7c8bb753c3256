package org.viceversa.registration.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.viceversa.registration.Invitation;
import org.viceversa.registration.InvitePlatform;
import org.viceversa.registration.ToolAddress;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.testkit.InMemoryInvitations;
import org.viceversa.testkit.SettableClock;

class InvitationCleaningJobTest {

    @Test
    void an_invitation_is_forgotten_thirty_days_after_its_end() {
        SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
        InMemoryInvitations invitations = new InMemoryInvitations();
        InvitationCleaningJob job = new InvitationCleaningJob(invitations, clock);
        new InvitePlatform(invitations, new RandomSecrets(), new ToolAddress("https://v.example.org"), clock)
                .invite("");

        clock.goOn(Invitation.LIFE.plusDays(30));
        job.clean();
        assertThat(invitations.list()).hasSize(1);
        clock.goOn(Duration.ofSeconds(1));
        job.clean();
        assertThat(invitations.list()).isEmpty();
    }
}
