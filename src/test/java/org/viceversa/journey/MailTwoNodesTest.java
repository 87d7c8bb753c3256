package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.Kind;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Mail.State;
import org.viceversa.notice.persistence.JdbcMailQueue;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.PostOffice;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;

/**
 * Two nodes send what one queue holds, and one of them is killed in the middle: no mail is lost, and none comes twice but
 * those that a killed node had in its hand, under the same name.
 */
class MailTwoNodesTest {

    private static final int MAILS = 400;
    private static final Duration PACE = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String ONE = "one@example.org";

    /** How many mails one node may have in its hand: one on each of its two lanes. */
    private static final int IN_HAND = 2;

    private int lastSize;
    private Instant since = Instant.EPOCH;

    /** Nothing has come for two seconds. */
    private boolean isAtRest(PostOffice office) {
        int size = office.taken().size();
        if (size != lastSize) {
            lastSize = size;
            since = Instant.now();
        }
        return Instant.now().isAfter(since.plusSeconds(2));
    }

    /** @param from tells whose a mail is: otherwise nodes differ in nothing */
    private static Map<String, String> mailOf(PostOffice office, String from) {
        return Map.of(
                "VICEVERSA_MAIL_HOST",
                "127.0.0.1",
                "VICEVERSA_MAIL_PORT",
                Integer.toString(office.port()),
                "VICEVERSA_MAIL_SECURITY",
                "none",
                "VICEVERSA_MAIL_FROM",
                from);
    }

    /** Whether the mail that came last is that node's. */
    private static boolean isFrom(String sender, PostOffice office) {
        List<MimeMessage> taken = office.taken();
        try {
            return taken.get(taken.size() - 1).getFrom()[0].toString().contains(sender);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> names(List<MimeMessage> mails) {
        Set<String> names = new HashSet<>();
        for (MimeMessage mail : mails) {
            try {
                names.add(mail.getMessageID());
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
        return names;
    }

    @Test
    void no_mail_is_lost_and_none_comes_twice_but_what_a_killed_node_had_in_its_hand() {
        ToolDatabase.Address address = ToolDatabase.POSTGRESQL.newEmpty();
        try (PostOffice office = new PostOffice();
                RunningTool one = RunningTool.start(address, mailOf(office, ONE));
                RunningTool two = RunningTool.start(address, mailOf(office, "two@example.org"));
                Database database =
                        new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 4))) {
            office.setPace(PACE);
            Transactions transactions = new Transactions(database);
            JdbcMailQueue queue = new JdbcMailQueue(transactions);
            queueAll(transactions, queue);
            Patience.until("a quarter is sent", PATIENCE, () -> office.taken().size() > MAILS / 4);

            // Whichever is sending just now.
            boolean isFirst = isFrom(ONE, office);
            (isFirst ? one : two).kill();
            int atTheKill = office.taken().size();
            Patience.until(
                    "the other node has sent all that is not the killed one's",
                    PATIENCE,
                    () -> queue.count().getOrDefault(State.QUEUED, 0) == 0 && isAtRest(office));
            int left = queue.count().getOrDefault(State.SENDING, 0);
            // In ten minutes: the killed node's lease.
            new Jdbc(transactions).update("update mail set lease_ends = 0 where state = 'SENDING'");
            Patience.until("all are sent", PATIENCE, () -> queue.count().getOrDefault(State.SENT, 0) == MAILS);

            List<MimeMessage> taken = office.taken();
            int repeated = taken.size() - names(taken).size();
            System.out.printf(
                    "Mails queued %d, taken %d, different %d, repeated %d; %d had been taken when the node was killed,"
                            + " which left %d to the other one%n",
                    MAILS, taken.size(), names(taken).size(), repeated, atTheKill, left);
            assertThat(names(taken)).as("none is lost").hasSize(MAILS);
            assertThat(repeated).as("none twice but what was in the hand").isLessThanOrEqualTo(IN_HAND);
            assertThat(left).as("the killed node had mails").isPositive();
            assertThat(atTheKill).as("the node was killed in the middle").isLessThan(MAILS);
            assertThat((isFirst ? two : one).log())
                    .doesNotContain("@example.org")
                    .doesNotContain("Secret subject");
        }
    }

    private static void queueAll(Transactions transactions, JdbcMailQueue queue) {
        UUID tenant = UUID.randomUUID();
        JdbcPeople people = new JdbcPeople(transactions);
        transactions.run(() -> IntStream.range(0, MAILS).forEach(number -> {
            Person person = people.add(new Person(
                    UUID.randomUUID(),
                    tenant,
                    "p" + number,
                    new Particulars("Person " + number, "", "", "p" + number + "@example.org", ""),
                    true,
                    false,
                    ""));
            queue.add(new Mail(
                    UUID.randomUUID(),
                    tenant,
                    person.id(),
                    Kind.DIGEST,
                    "m" + number,
                    new MailText("Secret subject", "text", "<p>text</p>", Optional.empty(), Optional.empty()),
                    0,
                    Instant.now()));
        }));
    }
}
