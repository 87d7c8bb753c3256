package org.viceversa.notice;

import java.util.UUID;
import org.viceversa.people.People;
import org.viceversa.pulse.Concern;
import org.viceversa.pulse.ConcernPost;

/**
 * Queues a mail to the contact of a programme, in the transaction that keeps the report; it waits for no digest and no
 * morning, and nobody can switch it off. No rule of a programme does this: whoever may change or preview rules would see
 * by it that there is a report.
 */
public final class PostConcern implements ConcernPost {

    private final MailQueue queue;
    private final MailTransport transport;
    private final People people;

    public PostConcern(MailQueue queue, MailTransport transport, People people) {
        this.queue = queue;
        this.transport = transport;
        this.people = people;
    }

    @Override
    public void reported(Concern concern) {
        concern.reader().filter(reader -> transport.isOn()).ifPresent(reader -> queue(concern, reader));
    }

    private void queue(Concern concern, UUID reader) {
        people.find(concern.tenant(), reader)
                .filter(person -> !person.particulars().email().isEmpty())
                .ifPresent(person -> queue.add(Mail.of(
                        concern.tenant(),
                        reader,
                        Mail.Kind.CONCERN,
                        "concern/" + concern.id(),
                        MailWriter.concern(person.name()),
                        concern.reportedAt())));
    }
}
