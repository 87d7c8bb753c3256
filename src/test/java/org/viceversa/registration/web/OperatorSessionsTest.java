package org.viceversa.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;
import org.viceversa.secret.SecretBox;
import org.viceversa.testkit.SettableClock;

class OperatorSessionsTest {

    private static final String PASSWORD = "correct horse battery";

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final OperatorSessions sessions = node(PASSWORD, new byte[32]);

    @Test
    void a_pass_is_good_on_every_node_for_eight_hours() {
        Optional<String> pass = Optional.of(sessions.signIn(PASSWORD));
        OperatorSessions otherNode = node(PASSWORD, new byte[32]);
        clock.goOn(OperatorSessions.LIFE.minusSeconds(1));
        assertThatCode(() -> otherNode.check(pass)).doesNotThrowAnyException();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(code(() -> otherNode.check(pass))).isEqualTo("operator-unknown");
    }

    @Test
    void a_pass_ends_with_the_password_and_with_the_secret_key() {
        Optional<String> pass = Optional.of(sessions.signIn(PASSWORD));
        byte[] otherKey = new byte[32];
        otherKey[31] = 1;
        assertThat(code(() -> node("another password", new byte[32]).check(pass)))
                .isEqualTo("operator-unknown");
        assertThat(code(() -> node(PASSWORD, otherKey).check(pass))).isEqualTo("operator-unknown");
    }

    @Test
    void what_is_no_pass_is_refused() {
        String pass = sessions.signIn(PASSWORD);
        for (String other :
                List.of("", "x", "!!!", pass.substring(1), pass + "AAAA", "A".repeat(5000), pass.toLowerCase())) {
            assertThat(code(() -> sessions.check(Optional.of(other)))).as(other).isEqualTo("operator-unknown");
        }
        assertThat(code(() -> sessions.check(Optional.empty()))).isEqualTo("operator-unknown");
    }

    @Test
    void after_five_wrong_tries_in_a_minute_nobody_gets_in_until_it_is_over() {
        for (int i = 0; i < 5; i++) {
            assertThat(code(() -> sessions.signIn("wrong"))).isEqualTo("password-wrong");
        }
        assertThat(code(() -> sessions.signIn(PASSWORD))).isEqualTo("too-many-tries");
        clock.goOn(Duration.ofSeconds(60));
        assertThat(code(() -> sessions.signIn(PASSWORD))).isEqualTo("too-many-tries");
        clock.goOn(Duration.ofSeconds(1));
        assertThatCode(() -> sessions.signIn(PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void wrong_tries_that_are_spread_out_lock_nobody_out() {
        for (int i = 0; i < 20; i++) {
            assertThat(code(() -> sessions.signIn("wrong"))).isEqualTo("password-wrong");
            clock.goOn(Duration.ofSeconds(20));
        }
        assertThatCode(() -> sessions.signIn(PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void without_a_password_nobody_gets_in() {
        OperatorSessions off = new OperatorSessions(Optional.empty(), new SecretBox(new byte[32]), clock);
        assertThat(code(() -> off.signIn(""))).isEqualTo("operator-off");
        assertThat(code(() -> off.check(Optional.of(sessions.signIn(PASSWORD)))))
                .isEqualTo("operator-off");
    }

    private OperatorSessions node(String password, byte[] key) {
        return new OperatorSessions(Optional.of(password), new SecretBox(key), clock);
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).code();
    }
}
