package org.viceversa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
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
