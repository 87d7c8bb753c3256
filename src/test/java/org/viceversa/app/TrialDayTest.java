package org.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viceversa.sandbox.MovableClock;

/** The time of a trial can be moved and stays moved; that of a tool in production is the system's. */
class TrialDayTest {

    @TempDir
    Path data;

    @Test
    void a_trial_begins_today_and_goes_on_where_it_was_left() {
        MovableClock clock = new TrialDay(data).clock();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));

        clock.moveTo(Instant.now().plus(Duration.ofDays(40)));

        assertThat(new TrialDay(data).clock().instant())
                .isCloseTo(Instant.now().plus(Duration.ofDays(40)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void what_cannot_be_read_stops_the_start_and_names_the_file() throws IOException {
        Files.writeString(data.resolve("day.txt"), "next Tuesday");

        assertThatThrownBy(() -> new TrialDay(data).clock()).hasMessageContaining("day.txt");
    }

    @Test
    void nothing_can_move_the_time_of_a_tool_in_production() {
        try (WiredTool tool = new WiredTool()) {
            assertThat(tool.clock()).isEqualTo(Clock.systemUTC());
            assertThat(tool.servletPaths()).noneMatch(path -> path.contains("day"));
            assertThat(tool.resourceClasses())
                    .noneMatch(resource -> resource.getSimpleName().contains("Day"));
        }
    }
}
