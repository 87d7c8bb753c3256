package org.viceversa.notice;

import java.time.Clock;
import java.util.Optional;
import org.viceversa.mentoringsession.CalendarMail;
import org.viceversa.mentoringsession.CalendarPost;
import org.viceversa.notice.Mail.Attachment;
import org.viceversa.notice.UnsubscribeLinks.Subscription;
import org.viceversa.people.People;

/** Queues entries for calendars, in the transaction that changed the meeting; they wait for no digest and no morning. */
public final class PostCalendar implements CalendarPost {

    private final MailQueue queue;
    private final MailTransport transport;
    private final NoticePreferences preferences;
    private final People people;
    private final UnsubscribeLinks links;
    private final Clock clock;

    public PostCalendar(
            MailQueue queue,
            MailTransport transport,
            NoticePreferences preferences,
            People people,
            UnsubscribeLinks links,
            Clock clock) {
        this.queue = queue;
        this.transport = transport;
        this.preferences = preferences;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void post(CalendarMail mail) {
        if (!transport.isOn() || !preferences.of(mail.tenant(), mail.person()).calendar()) {
            return;
        }
        people.find(mail.tenant(), mail.person())
                .filter(person -> !person.particulars().email().isEmpty())
                .ifPresent(person -> queue.add(Mail.of(
                        mail.tenant(),
                        mail.person(),
                        Mail.Kind.CALENDAR,
                        "calendar/" + mail.key(),
                        MailWriter.calendar(
                                person.name(),
                                mail.title(),
                                new Attachment(mail.method().name(), mail.calendar()),
                                Optional.of(
                                        links.of(new Subscription(mail.tenant(), mail.person(), Mail.Kind.CALENDAR)))),
                        clock.instant())));
    }
}
