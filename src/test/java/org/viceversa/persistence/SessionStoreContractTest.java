package org.viceversa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.web.SessionStore;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

class SessionStoreContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    enum Kind {
        H2(TestDatabases::h2),
        POSTGRESQL(TestDatabases::postgres);

        private final Supplier<Database> open;

        Kind(Supplier<Database> open) {
            this.open = open;
        }

        SessionStore store() {
            return new JdbcSessionStore(new Transactions(open.get()));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_session_is_found_by_its_handle_and_the_hash_of_its_secret_together(Kind kind) {
        SessionStore store = kind.store();
        ToolSession session = session("handle", Optional.of(UUID.randomUUID()), NOW);
        store.add("hash", session);
        store.add("hash-of-other", session("other", Optional.empty(), NOW));
        assertThat(store.find("handle", "hash")).contains(session);
        assertThat(store.find("handle", "hash-of-other")).isEmpty();
        assertThat(store.find("other", "hash-of-other").flatMap(ToolSession::course))
                .isEmpty();
        assertThat(store.find("nobody", "hash")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void using_a_session_is_noted_and_signing_out_ends_it(Kind kind) {
        SessionStore store = kind.store();
        store.add("hash", session("handle", Optional.empty(), NOW));
        store.touch("handle", NOW.plusSeconds(90));
        assertThat(store.find("handle", "hash").orElseThrow().lastUsedAt()).isEqualTo(NOW.plusSeconds(90));
        store.remove("handle");
        assertThat(store.find("handle", "hash")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_has_ended_or_was_not_used_for_long_is_forgotten(Kind kind) {
        SessionStore store = kind.store();
        store.add("hash", session("used", Optional.empty(), NOW));
        store.add("hash", session("unused", Optional.empty(), NOW.minus(Duration.ofHours(2))));
        assertThat(store.removeEnded(NOW, NOW.minus(Duration.ofHours(1)))).isOne();
        assertThat(store.find("unused", "hash")).isEmpty();
        assertThat(store.find("used", "hash")).isPresent();
        assertThat(store.removeEnded(NOW.plus(Duration.ofHours(9)), NOW.minus(Duration.ofHours(1))))
                .isOne();
        assertThat(store.find("used", "hash")).isEmpty();
    }

    private static ToolSession session(String handle, Optional<UUID> course, Instant lastUsedAt) {
        return new ToolSession(
                handle,
                UUID.randomUUID(),
                UUID.randomUUID(),
                course,
                "https://lms.example.org https://other.example.org",
                Map.of(Note.ACTIVITY_TITLE, "Mentoring = two ways\nand back, 100 %", Note.LOCALE, "en"),
                lastUsedAt,
                NOW.plus(ToolSession.LONGEST));
    }
}
