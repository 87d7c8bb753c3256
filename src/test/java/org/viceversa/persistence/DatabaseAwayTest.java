package org.viceversa.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.ToolSession;

/** A 500 was answered when the database went away between two requests: the refusal could not take its cause. */
class DatabaseAwayTest {

    @Test
    void reading_and_writing_are_refused_as_unavailable() throws IOException {
        try (Database database = new Database(nowhere())) {
            JdbcSessionStore sessions = new JdbcSessionStore(new Transactions(database));

            assertThatThrownBy(() -> sessions.find("handle", "hash")).satisfies(DatabaseAwayTest::isUnavailable);
            assertThatThrownBy(() -> sessions.add("hash", session())).satisfies(DatabaseAwayTest::isUnavailable);
            assertThat(database.answers()).isFalse();
        }
    }

    private static void isUnavailable(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(refused.code()).isEqualTo("database-unavailable");
            assertThat(refused.getCause()).isNotNull();
        });
    }

    private static ToolSession session() {
        return new ToolSession(
                "handle",
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty(),
                "https://lms.example.org",
                Map.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static DatabaseSettings nowhere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new DatabaseSettings(
                    "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/nothing", "nobody", "", 2);
        }
    }
}
