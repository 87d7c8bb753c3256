package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Invitations.Reminder;
import org.viceversa.enrolment.Invitations.Unanswered;

/**
 * Notes who is to be reminded of an invitation that they have not answered. It notes and does not send: whoever runs the
 * programme takes the list along for their own mail.
 */
public final class RemindInvited {

    private final Invitations invitations;
    private final Clock clock;

    public RemindInvited(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @return how many were noted */
    public int run() {
        Instant now = clock.instant();
        List<Reminder> due = invitations.listUnanswered(now.minus(Duration.ofDays(ReminderPlan.DAYS.get(0)))).stream()
                .flatMap(unanswered -> due(unanswered, now))
                .toList();
        invitations.addReminders(due);
        return due.size();
    }

    private static Stream<Reminder> due(Unanswered unanswered, Instant now) {
        return ReminderPlan.due(unanswered.invitedAt(), unanswered.reminded(), now).stream()
                .mapToObj(
                        day -> new Reminder(UUID.randomUUID(), unanswered.tenant(), unanswered.invitation(), day, now));
    }
}
