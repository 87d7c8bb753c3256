package org.viceversa.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.Attachment;
import org.viceversa.notice.Mail.Kind;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Mail.State;
import org.viceversa.notice.MailQueue;
import org.viceversa.testkit.OwnThreads;

@ParameterizedClass
@EnumSource(NoticeStore.class)
class MailQueueContractTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.123456Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Parameter
    NoticeStore store;

    private final UUID tenant = UUID.randomUUID();
    private MailQueue queue;
    private UUID ada;

    @BeforeEach
    void open() {
        queue = store.ports().queue();
        ada = store.ports().person(tenant, "Ada");
    }

    /** The queue is of all tenants: what one test leaves would meet the next one. */
    @AfterEach
    void empty() {
        UUID any = UUID.randomUUID();
        Instant late = NOW.plus(Duration.ofDays(400));
        for (Mail mail : queue.claim(any, late, late.plus(LEASE), 10_000)) {
            queue.note(any, mail.id(), State.SENT, Optional.empty(), "", late);
        }
        queue.removeEndedBefore(late.plusSeconds(1));
    }

    private Mail mail(String key) {
        return new Mail(
                UUID.randomUUID(),
                tenant,
                ada,
                Kind.CALENDAR,
                key,
                new MailText(
                        "Đorđe 🙂",
                        "plain\ntext",
                        "<p>html</p>",
                        Optional.of(new Attachment("CANCEL", "BEGIN:VCALENDAR\r\n")),
                        Optional.of("https://x.example/?t=1")),
                0,
                NOW);
    }

    private List<Mail> claim(UUID by, Instant now, int most) {
        return queue.claim(by, now, now.plus(LEASE), most);
    }

    @Test
    void a_mail_is_claimed_as_it_was_queued_with_one_attempt_more() {
        Mail mail = mail("a");
        assertThat(queue.add(mail)).isTrue();
        assertThat(queue.add(mail("a"))).as("the same news").isFalse();

        assertThat(claim(UUID.randomUUID(), NOW, 5)).singleElement().satisfies(claimed -> {
            assertThat(claimed.attempts()).isEqualTo(1);
            assertThat(claimed.id()).isEqualTo(mail.id());
            assertThat(claimed.text()).isEqualTo(mail.text());
            assertThat(claimed.madeAt()).isEqualTo(NOW);
            assertThat(claimed.kind()).isEqualTo(Kind.CALENDAR);
        });
        assertThat(claim(UUID.randomUUID(), NOW, 5)).as("somebody has it").isEmpty();
    }

    @Test
    void a_lease_that_ended_lets_the_next_one_have_it_and_the_first_one_notes_nothing() {
        Mail mail = mail("a");
        queue.add(mail);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        claim(first, NOW, 5);

        assertThat(claim(second, NOW.plus(LEASE).minusSeconds(1), 5)).isEmpty();
        assertThat(claim(second, NOW.plus(LEASE), 5))
                .singleElement()
                .satisfies(again -> assertThat(again.attempts()).isEqualTo(2));
        assertThat(queue.note(first, mail.id(), State.SENT, Optional.empty(), "", NOW))
                .isFalse();
        assertThat(queue.note(second, mail.id(), State.SENT, Optional.empty(), "", NOW))
                .isTrue();
        assertThat(queue.note(second, mail.id(), State.SENT, Optional.empty(), "", NOW))
                .isFalse();
        assertThat(claim(second, NOW.plus(Duration.ofDays(1)), 5)).isEmpty();
    }

    @Test
    void a_retry_waits_for_its_time_and_what_was_not_tried_does_not_count() {
        Mail mail = mail("a");
        queue.add(mail);
        UUID by = UUID.randomUUID();
        claim(by, NOW, 5);
        Instant next = NOW.plusSeconds(60);
        queue.note(by, mail.id(), State.RETRY, Optional.of(next), "smtp-451", NOW);

        assertThat(claim(by, next.minusMillis(1), 5)).isEmpty();
        assertThat(claim(by, next, 5).get(0).attempts()).isEqualTo(2);
        queue.note(by, mail.id(), State.QUEUED, Optional.empty(), "", next);
        assertThat(claim(by, next, 5).get(0).attempts()).isEqualTo(2);
    }

    @Test
    void states_reasons_and_the_oldest_are_told() {
        Mail first = mail("a");
        Mail second = mail("b");
        queue.add(first);
        queue.add(second);
        queue.add(mail("c"));
        UUID by = UUID.randomUUID();
        claim(by, NOW, 5);
        queue.note(by, first.id(), State.SENT, Optional.empty(), "", NOW);
        queue.note(by, second.id(), State.GIVEN_UP, Optional.empty(), "smtp-550", NOW);

        assertThat(queue.count())
                .containsEntry(State.SENT, 1)
                .containsEntry(State.GIVEN_UP, 1)
                .containsEntry(State.SENDING, 1);
        assertThat(queue.findOldestWaiting()).contains(NOW);
        assertThat(queue.listFailures(NOW)).containsExactly(new MailQueue.Failure(State.GIVEN_UP, "smtp-550", 1, NOW));
        assertThat(queue.listFailures(NOW.plusSeconds(1))).isEmpty();

        assertThat(queue.retryGivenUp(NOW, NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(claim(by, NOW.plusSeconds(5), 5)).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(second.id());
            assertThat(again.attempts()).isEqualTo(1);
        });
    }

    @Test
    void ended_mails_are_forgotten_and_others_stay() {
        queue.add(mail("a"));
        queue.add(mail("b"));
        UUID by = UUID.randomUUID();
        Mail first = claim(by, NOW, 1).get(0);
        queue.note(by, first.id(), State.SENT, Optional.empty(), "", NOW);

        assertThat(queue.removeEndedBefore(NOW)).isZero();
        assertThat(queue.removeEndedBefore(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(queue.count().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1);
    }

    /** As two nodes with two lanes each do it. */
    @Test
    void claimants_at_the_same_time_never_get_the_same_mail() {
        int mails = 120;
        IntStream.range(0, mails).forEach(number -> queue.add(mail("m" + number)));
        List<UUID> got = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> lanes = IntStream.range(0, 4)
                .mapToObj(lane -> CompletableFuture.runAsync(
                        () -> {
                            UUID by = UUID.randomUUID();
                            for (List<Mail> some = claim(by, NOW, 7); !some.isEmpty(); some = claim(by, NOW, 7)) {
                                some.forEach(one -> {
                                    got.add(one.id());
                                    queue.note(by, one.id(), State.SENT, Optional.empty(), "", NOW);
                                });
                            }
                        },
                        OwnThreads.EACH))
                .toList();
        lanes.forEach(CompletableFuture::join);
        // A lane that found all others' rows held may have ended early; what is left is nobody's.
        claim(UUID.randomUUID(), NOW, mails).forEach(one -> got.add(one.id()));

        assertThat(got).hasSize(mails).doesNotHaveDuplicates();
    }
}
