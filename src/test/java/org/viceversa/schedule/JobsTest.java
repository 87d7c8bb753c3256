package org.viceversa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.viceversa.persistence.Database;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.TestDatabases;

class JobsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Database database = TestDatabases.h2();
    private final Jobs jobs =
            new Jobs(database.dataSource(), database::answers, Duration.ofMillis(100), Clock.systemUTC());
    private final List<UUID> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        jobs.close();
        database.close();
    }

    /** "Try again" seemed to do nothing: the ask was dropped, since the failed reading waited long for its retry. */
    @Test
    void what_failed_and_waits_is_tried_again_at_once_when_it_is_asked_for() {
        Consumer<UUID> ask = jobs.onDemand("may-fail", id -> {
            done.add(id);
            throw new IllegalStateException("The platform does not answer");
        });
        jobs.start();
        UUID thing = UUID.randomUUID();
        ask.accept(thing);
        Patience.until("it was tried", SOON, () -> done.size() == 1);

        Patience.until("it is tried a fourth time, for which it would wait longer by itself", SOON, () -> {
            ask.accept(thing);
            return done.size() >= 4;
        });
    }

    /** A launch asks for its course before it is committed: whoever came first waited a minute for the list. */
    @Test
    void what_failed_is_tried_again_within_seconds() {
        Consumer<UUID> ask = jobs.onDemand("fails-once", id -> {
            done.add(id);
            if (done.size() == 1) {
                throw new IllegalStateException("There is no such course");
            }
        });
        jobs.start();
        ask.accept(UUID.randomUUID());

        Patience.until("it is tried again", Duration.ofSeconds(15), () -> done.size() == 2);
    }

    /** In a trial somebody moves the time by a month: what was to be done until then is done soon. */
    @Test
    void what_became_due_by_a_moved_clock_is_done_within_seconds() {
        AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
        Clock moved = new Clock() {
            @Override
            public Instant instant() {
                return Instant.now().plus(ahead.get());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        try (Database other = TestDatabases.h2();
                Jobs trial = new Jobs(other.dataSource(), other::answers, Duration.ofMillis(100), moved)) {
            List<Instant> nights = new CopyOnWriteArrayList<>();
            trial.daily("nightly", LocalTime.now(ZoneOffset.UTC).minusHours(1), () -> nights.add(moved.instant()));
            Consumer<UUID> ask = trial.onDemand("asked", done::add);
            trial.start();
            UUID before = UUID.randomUUID();
            ask.accept(before);
            Patience.until("what was asked for is done", SOON, () -> done.contains(before));
            assertThat(nights).isEmpty();

            ahead.set(Duration.ofDays(30));

            Patience.until("the nightly work is done", Duration.ofSeconds(10), () -> nights.size() == 1);
            UUID after = UUID.randomUUID();
            ask.accept(after);
            Patience.until("what is asked for then is done", Duration.ofSeconds(10), () -> done.contains(after));
        }
    }

    @Test
    void asking_again_before_it_has_begun_changes_nothing() {
        Consumer<UUID> ask = jobs.onDemand("works", done::add);
        UUID thing = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        jobs.start();
        ask.accept(thing);
        ask.accept(thing);
        ask.accept(last);

        Patience.until("all is done", SOON, () -> done.contains(last));
        assertThat(done).containsOnlyOnce(thing);
    }
}
