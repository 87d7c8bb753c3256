package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.Headers;
import org.viceversa.registration.Registration;

class PlatformClocksTest {

    private final ServiceFixture fixture = new ServiceFixture();

    @AfterEach
    void stop() {
        fixture.close();
    }

    private static Headers dated(Instant date) {
        String text = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
        return new Headers(Map.of("Date", List.of(text)));
    }

    /** The fixture's clock stands at half past a second, as a Date is in the mean. */
    @ParameterizedTest
    @CsvSource({"40, 40", "-90, -90", "0, 0", "2, 0", "-1, 0", "599, 599", "86400, 0"})
    void a_clock_is_followed_where_it_differs_and_can_be_one(long differs, long followed) {
        Registration registration = fixture.moodle();
        PlatformClocks clocks = new PlatformClocks(fixture.clock);

        clocks.hear(registration, dated(fixture.clock.instant().plusSeconds(differs)));

        assertThat(clocks.ahead(registration)).isEqualTo(Duration.ofSeconds(followed));
    }

    @Test
    void an_answer_without_a_date_tells_nothing() {
        Registration registration = fixture.moodle();
        PlatformClocks clocks = new PlatformClocks(fixture.clock);

        clocks.hear(registration, Headers.none());

        assertThat(clocks.ahead(registration)).isZero();
    }

    @Test
    void the_gradebooks_answers_tell_the_platforms_time() {
        AgsGradebook gradebook = new AgsGradebook(fixture.http, fixture.tokens);
        Registration registration = fixture.moodle();
        fixture.clock.goOn(
                Duration.between(fixture.clock.instant(), Instant.now().minusSeconds(100)));
        assertThat(gradebook.clockAhead(registration)).isZero();
        fixture.platform.on("/column/results", FakePlatform.json("[]"));

        gradebook.listResults(registration, fixture.url("/column"), Optional.empty());

        assertThat(gradebook.clockAhead(registration)).isBetween(Duration.ofSeconds(95), Duration.ofSeconds(130));
    }
}
