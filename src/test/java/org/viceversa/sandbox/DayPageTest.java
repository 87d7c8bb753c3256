package org.viceversa.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The time of a sandbox goes forward where it was given a clock that can be moved, and stands nowhere else to be moved. */
class DayPageTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final List<Duration> kept = new ArrayList<>();
    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ZERO, kept::add);
    private final SandboxLms sandbox =
            SandboxLms.start(SandboxSettings.defaults().withClock(clock));
    private final Browser browser = new Browser(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private HttpResponse<String> move(String to) throws IOException {
        return browser.post(sandbox.address() + "admin/day", Map.of("to", to));
    }

    private String page() throws IOException {
        return browser.get(sandbox.address() + "admin/day").body();
    }

    @Test
    void the_page_says_what_day_it_is_and_is_found_from_every_other() throws IOException {
        assertThat(page()).contains("Saturday, 28 November 2026, 12:00 UTC");
        assertThat(browser.get(sandbox.address().toString()).body()).contains(">What day is it?</a>");
    }

    @Test
    void its_buttons_go_an_hour_a_day_and_a_week_on() throws IOException {
        assertThat(page())
                .contains("value=\"2026-11-28T13:00:00Z\"")
                .contains("value=\"2026-11-29T12:00:00Z\"")
                .contains("value=\"2026-12-05T12:00:00Z\"");
    }

    @Test
    void it_goes_to_a_day_keeping_the_time_and_to_a_time_of_a_day() throws IOException {
        assertThat(move("2026-12-01").statusCode()).isEqualTo(302);
        assertThat(clock.instant()).isEqualTo("2026-12-01T12:00:00Z");
        assertThat(move("2026-12-02T08:30").statusCode()).isEqualTo(302);
        assertThat(clock.instant()).isEqualTo("2026-12-02T08:30:00Z");
        assertThat(kept)
                .containsExactly(
                        Duration.ofDays(3), Duration.ofHours(24 * 4 - 4).plusMinutes(30));
    }

    @Test
    void going_back_standing_still_and_going_too_far_are_refused_with_the_reason() throws IOException {
        assertThat(move("2026-11-27").body()).contains("Time goes forward only");
        assertThat(move("2026-11-28").statusCode()).isEqualTo(409);
        assertThat(move("2036-11-28").body()).contains("more than five years ahead");
        assertThat(move("tomorrow").statusCode()).isEqualTo(400);
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(kept).isEmpty();
    }

    @Test
    void a_move_that_cannot_be_kept_is_none() {
        MovableClock full = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ZERO, ahead -> {
            throw new IllegalStateException("The disk is full");
        });

        assertThatThrownBy(() -> full.moveTo(NOON.plusSeconds(1))).hasMessage("The disk is full");
        assertThat(full.instant()).isEqualTo(NOON);
    }

    @Test
    void launches_carry_the_moved_time() throws IOException {
        try (FakeTool fake = new FakeTool()) {
            Tool tool = sandbox.activate(sandbox.registerTool(fake.registrationUrl()));
            clock.moveTo(Instant.parse("2027-03-01T09:00:00Z"));

            assertThat(sandbox.launch(tool).claims().get("iat").asLong())
                    .isEqualTo(Instant.parse("2027-03-01T09:00:00Z").getEpochSecond());
        }
    }

    @Test
    void in_another_zone_it_is_the_same_clock() {
        Clock inParis = clock.withZone(ZoneId.of("Europe/Paris"));
        clock.moveTo(NOON.plus(Duration.ofDays(2)));

        assertThat(inParis.instant()).isEqualTo("2026-11-30T12:00:00Z");
        assertThat(inParis.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void a_sandbox_with_any_other_clock_has_no_such_page() throws IOException {
        try (SandboxLms usual = SandboxLms.start(SandboxSettings.defaults())) {
            Browser visitor = new Browser(usual);
            assertThat(visitor.get(usual.address() + "admin/day").statusCode()).isEqualTo(404);
            assertThat(visitor.post(usual.address() + "admin/day", Map.of("to", "2030-01-01"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get(usual.address().toString()).body()).doesNotContain("What day is it?");
        }
    }
}
