package org.viceversa.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.viceversa.notice.Mail.State;
import org.viceversa.notice.MailTransport.Addressed;
import org.viceversa.people.Atomically;
import org.viceversa.people.People;

/**
 * Hands mails of the queue to the mail server.
 *
 * <p>Three steps, of which only the first and the last are transactions: mails are claimed with a lease, handed over, and
 * noted as sent. A node that dies before the last step leaves its mails to the next claimant once the lease has ended: no
 * mail is lost. One that dies in the blink between the server's yes and our note makes that one mail go twice, under the
 * same Message-ID; nothing can close that gap, since the server and the database share no transaction.
 */
public final class DeliverMail {

    static final Duration LEASE = Duration.ofMinutes(10);

    /** What a slow server may take for all mails of one claim; the rest of the lease is for the last of them. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(5);

    public static final int MOST = 20;

    private final MailQueue queue;
    private final People people;
    private final MailTransport transport;
    private final Atomically atomically;
    private final MailCounts counts;
    private final Clock clock;
    private final DoubleSupplier chance;

    /** @param chance from 0 to 1, another one each time */
    public DeliverMail(
            MailQueue queue,
            People people,
            MailTransport transport,
            Atomically atomically,
            MailCounts counts,
            Clock clock,
            DoubleSupplier chance) {
        this.queue = queue;
        this.people = people;
        this.transport = transport;
        this.atomically = atomically;
        this.counts = counts;
        this.clock = clock;
        this.chance = chance;
    }

    /** Hears what became of mails, for measures. */
    @FunctionalInterface
    public interface MailCounts {
        void count(MailOutcome.Result result);
    }

    /** @return whether there may be more that is worth trying now */
    public boolean run() {
        if (!transport.isOn()) {
            return false;
        }
        Instant begun = clock.instant();
        UUID claimant = UUID.randomUUID();
        List<Mail> claimed = atomically.call(() -> queue.claim(claimant, begun, begun.plus(LEASE), MOST));
        if (claimed.isEmpty()) {
            return false;
        }
        List<Addressed> addressed = new ArrayList<>();
        for (Mail mail : claimed) {
            address(mail).ifPresentOrElse(addressed::add, () -> note(claimant, mail, MailOutcome.never("no-address")));
        }
        boolean reached =
                transport.send(addressed, () -> !isTooLate(begun), (mail, outcome) -> note(claimant, mail, outcome));
        return reached && claimed.size() == MOST && !isTooLate(begun);
    }

    private boolean isTooLate(Instant begun) {
        return clock.instant().isAfter(begun.plus(LONGEST_WORK));
    }

    private Optional<Addressed> address(Mail mail) {
        return people.find(mail.tenant(), mail.person())
                .filter(person -> !person.particulars().email().isEmpty())
                .map(person ->
                        new Addressed(mail, person.name(), person.particulars().email()));
    }

    private void note(UUID claimant, Mail mail, MailOutcome outcome) {
        Instant now = clock.instant();
        Optional<Instant> again = outcome.result() == MailOutcome.Result.NOT_NOW
                ? RetryPlan.next(mail.attempts(), now, chance.getAsDouble())
                : Optional.empty();
        State state = switch (outcome.result()) {
            case TAKEN -> State.SENT;
            case NEVER -> State.GIVEN_UP;
            case NOT_TRIED -> State.QUEUED;
            case NOT_NOW -> again.isPresent() ? State.RETRY : State.GIVEN_UP;
        };
        atomically.call(() -> queue.note(claimant, mail.id(), state, again, outcome.reason(), now));
        counts.count(outcome.result());
    }
}
