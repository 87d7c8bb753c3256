package org.viceversa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Mail.State;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.testkit.InMemoryMailQueue.Entry;

class DeliverMailTest {

    private final NoticesFixture rules = new NoticesFixture("2027-01-04T10:00:00Z");
    private final AlwaysOn server = new AlwaysOn();
    private final DeliverMail deliver = new DeliverMail(
            rules.queue, rules.people.people(), server, Supplier::get, result -> {}, rules.clock, () -> 0.5);

    private Mail queue(String key) {
        Person person = rules.person("Ada");
        Mail mail = Mail.of(
                rules.tenant,
                person.id(),
                Mail.Kind.DIGEST,
                key,
                new MailText("Subject", "plain", "<p>html</p>", Optional.empty(), Optional.empty()),
                rules.clock.instant());
        rules.queue.add(mail);
        return mail;
    }

    private Entry only() {
        assertThat(rules.queue.entries()).hasSize(1);
        return rules.queue.entries().get(0);
    }

    @Test
    void a_mail_goes_out_once_and_what_stood_in_it_is_forgotten() {
        queue("a");
        deliver.run();
        deliver.run();

        assertThat(server.asked).hasSize(1);
        assertThat(only().state()).isEqualTo(State.SENT);
        assertThat(only().mail().text().plain()).isEmpty();
        assertThat(only().mail().text().html()).isEmpty();
    }

    @Test
    void what_fails_for_now_is_tried_ever_later_and_given_up_after_two_days() {
        queue("a");
        server.says = mail -> MailOutcome.notNow("smtp-451");
        Instant begun = rules.clock.instant();
        Stream.of(1, 5, 15, 60, 180, 360, 720, 720, 720, 720).forEach(minutes -> {
            deliver.run();
            assertThat(only().state()).isEqualTo(State.RETRY);
            assertThat(Duration.between(rules.clock.instant(), only().next())).isEqualTo(Duration.ofMinutes(minutes));
            rules.clock.goOn(Duration.ofMinutes(minutes).minusSeconds(1));
            int before = server.asked.size();
            deliver.run();
            assertThat(server.asked).as("not a second before its time").hasSize(before);
            rules.clock.goOn(Duration.ofSeconds(1));
        });
        deliver.run();
        assertThat(only().state()).isEqualTo(State.GIVEN_UP);
        assertThat(only().reason()).isEqualTo("smtp-451");
        assertThat(Duration.between(begun, rules.clock.instant())).isGreaterThan(Duration.ofDays(2));
        assertThat(server.asked)
                .hasSize(11)
                .allMatch(mail -> mail.id().equals(only().mail().id()));
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        Instant now = rules.clock.instant();
        assertThat(RetryPlan.next(4, now, 0)).contains(now.plus(Duration.ofMinutes(48)));
        assertThat(RetryPlan.next(4, now, 1)).contains(now.plus(Duration.ofMinutes(72)));
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once_with_its_reason_and_may_be_tried_again_by_hand() {
        queue("a");
        server.says = mail -> MailOutcome.never("smtp-550");
        deliver.run();
        WatchMail watch = new WatchMail(rules.queue, server, rules.clock);

        assertThat(watch.show().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo("smtp-550");
            assertThat(failure.state()).isEqualTo(State.GIVEN_UP);
        });
        assertThat(watch.oldestSeconds()).isZero();

        server.says = mail -> MailOutcome.TAKEN;
        assertThat(watch.retry()).isEqualTo(1);
        deliver.run();
        assertThat(only().state()).isEqualTo(State.SENT);
    }

    @Test
    void whoever_has_no_address_any_more_gets_nothing() {
        Mail mail = queue("a");
        Person person = rules.people.people().find(rules.tenant, mail.person()).orElseThrow();
        rules.people
                .people()
                .save(new Person(
                        person.id(),
                        rules.tenant,
                        person.subject(),
                        new Particulars("Ada", "", "", "", ""),
                        true,
                        false,
                        ""));
        deliver.run();
        assertThat(server.asked).isEmpty();
        assertThat(only().reason()).isEqualTo("no-address");
    }

    /** Between the server's yes and our note: the next claimant sends it again, under the same name. */
    @Test
    void a_node_that_dies_after_the_servers_yes_makes_it_go_again_under_the_same_name_once_the_lease_has_ended() {
        Mail mail = queue("a");
        server.says = any -> {
            throw new NodeDied();
        };
        assertThatThrownBy(deliver::run).isInstanceOf(NodeDied.class);

        server.says = any -> MailOutcome.TAKEN;
        rules.clock.goOn(DeliverMail.LEASE.minusSeconds(1));
        deliver.run();
        assertThat(server.asked).as("the lease still holds").hasSize(1);
        rules.clock.goOn(Duration.ofSeconds(1));
        deliver.run();
        assertThat(server.asked).extracting(Mail::id).containsExactly(mail.id(), mail.id());
        assertThat(only().state()).isEqualTo(State.SENT);
    }

    private static final class NodeDied extends RuntimeException {}

    @Test
    void whoever_lost_the_lease_notes_nothing() {
        Mail mail = queue("a");
        UUID first = UUID.randomUUID();
        Instant now = rules.clock.instant();
        rules.queue.claim(first, now, now.plusSeconds(1), 5);
        rules.queue.claim(UUID.randomUUID(), now.plusSeconds(1), now.plusSeconds(60), 5);

        assertThat(rules.queue.note(first, mail.id(), State.SENT, Optional.empty(), "", now))
                .isFalse();
        assertThat(only().state()).isEqualTo(State.SENDING);
    }

    @Test
    void a_slow_server_gets_no_further_mail_once_the_lease_runs_out() {
        List.of("a", "b", "c").forEach(this::queue);
        server.says = mail -> {
            rules.clock.goOn(Duration.ofMinutes(3));
            return MailOutcome.TAKEN;
        };
        assertThat(deliver.run()).isFalse();
        assertThat(server.asked).hasSize(2);
        assertThat(rules.queue.count()).containsEntry(State.SENT, 2).containsEntry(State.QUEUED, 1);
        assertThat(rules.queue.entries()).allMatch(entry -> entry.mail().attempts() <= 1);
    }

    @Test
    void the_same_news_is_queued_once() {
        queue("a");
        queue("a");
        assertThat(rules.queue.entries()).hasSize(1);
    }
}
