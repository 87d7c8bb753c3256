package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;

/** After a day of all kinds of work, the tool's complete log is searched for what must not stand in it. */
class LogTest {

    private static final String DATABASE_PASSWORD = "database-password-of-the-log-test";
    private static final String SECRET_KEY =
            Base64.getEncoder().encodeToString("a key of thirty-two characters!!".getBytes(StandardCharsets.US_ASCII));

    /** A JWT; a bearer; the session key of a Moodle; an e-mail address; anything random of 32 bytes in Base64. */
    private static final Pattern SECRET =
            Pattern.compile("eyJ|Bearer |sesskey|[\\w.]+@[\\w.]+\\.org|(?<![\\w./-])[A-Za-z0-9_-]{40,}(?![\\w.-])");

    @Test
    void nothing_secret_and_nobody_stands_in_the_log() {
        ToolDatabase.Address fresh = ToolDatabase.H2.newEmpty();
        ToolDatabase.Address database = new ToolDatabase.Address(fresh.url(), fresh.user(), DATABASE_PASSWORD);
        try (RunningTool tool = RunningTool.start(database, Map.of("VICEVERSA_SECRET_KEY", SECRET_KEY));
                SandboxLms platform = SandboxLms.start(SandboxSettings.defaults())) {
            ToolsDay day = new ToolsDay(tool, platform);
            day.pass();
            Set<String> unwanted = new TreeSet<>(day.secrets);
            unwanted.addAll(
                    Set.of(DATABASE_PASSWORD, SECRET_KEY, RunningTool.OPERATOR_PASSWORD, RunningTool.METRICS_TOKEN));
            platform.people().forEach(person -> {
                unwanted.add(person.name());
                person.email().ifPresent(unwanted::add);
            });
            unwanted.removeIf(String::isEmpty);
            assertThat(unwanted).hasSizeGreaterThan(100);
            assertTellsWhatHappened(tool.log());
            assertHoldsNone(unwanted, tool.log());
        }
    }

    private static void assertTellsWhatHappened(String log) {
        assertThat(log)
                .contains(
                        "Viceversa is ready",
                        "Read the roster of course",
                        "A registration failed as",
                        "Refused a launch as expired",
                        "Refused a launch as signature-wrong",
                        "Refused a launch as platform-unknown");
    }

    private static void assertHoldsNone(Set<String> unwanted, String log) {
        assertThat(unwanted.stream().filter(log::contains).map(secret -> lineAround(log, log.indexOf(secret))))
                .isEmpty();
        assertThat(SECRET.matcher(log).results().map(found -> lineAround(log, found.start())))
                .isEmpty();
    }

    private static String lineAround(String log, int place) {
        int end = log.indexOf('\n', place);
        return log.substring(log.lastIndexOf('\n', place) + 1, end < 0 ? log.length() : end);
    }
}
