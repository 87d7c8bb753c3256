package org.viceversa.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet is what the clock on somebody's own wall says, on the day on which it changes too. */
class QuietHoursTest {

    private static final QuietHours EVERY_DAY = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), false);

    /** Each by the local time in the zone: 19:00 is quiet, 8:00 is not any more. */
    @ParameterizedTest
    @CsvSource({
        // An ordinary Wednesday, in three zones at the same moment.
        "2027-01-06T17:59:00Z, Europe/Zurich, 2027-01-06T17:59:00Z",
        "2027-01-06T18:00:00Z, Europe/Zurich, 2027-01-07T07:00:00Z",
        "2027-01-06T18:00:00Z, America/New_York, 2027-01-06T18:00:00Z",
        "2027-01-06T18:00:00Z, Asia/Kathmandu, 2027-01-07T02:15:00Z",
        // The clock goes forward on the last Sunday of March: eight in the morning comes an hour earlier.
        "2027-03-27T18:30:00Z, Europe/Zurich, 2027-03-28T06:00:00Z",
        // And back on the last Sunday of October.
        "2027-10-30T18:30:00Z, Europe/Zurich, 2027-10-31T07:00:00Z",
    })
    void the_next_moment_that_is_not_quiet(String now, String zone, String next) {
        assertThat(EVERY_DAY.next(Instant.parse(now), ZoneId.of(zone))).isEqualTo(Instant.parse(next));
    }

    @ParameterizedTest
    @CsvSource({
        // Friday evening waits for Monday morning.
        "2027-01-08T18:00:00Z, 2027-01-11T07:00:00Z",
        "2027-01-09T12:00:00Z, 2027-01-11T07:00:00Z",
        "2027-01-10T22:30:00Z, 2027-01-11T07:00:00Z",
        // The weekend on which the clock goes forward.
        "2027-03-26T18:00:00Z, 2027-03-29T06:00:00Z",
        "2027-01-08T10:00:00Z, 2027-01-08T10:00:00Z",
    })
    void weekends_are_quiet_as_a_rule(String now, String next) {
        assertThat(QuietHours.USUAL.next(Instant.parse(now), ZoneId.of("Europe/Zurich")))
                .isEqualTo(Instant.parse(next));
    }

    @ParameterizedTest
    @CsvSource({
        // Quiet ends at 2:30, an hour that is not there on this day: at three then.
        "2027-03-27T22:00:00Z, 2027-03-28T01:30:00Z",
        // And that is there twice: at the first of them, or at the second when that is over.
        "2027-10-30T22:00:00Z, 2027-10-31T00:30:00Z",
    })
    void an_end_within_the_change_of_the_clock_is_one(String now, String next) {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), false);
        Instant found = night.next(Instant.parse(now), ZoneId.of("Europe/Zurich"));
        assertThat(found).isEqualTo(Instant.parse(next));
        assertThat(night.isQuiet(found, ZoneId.of("Europe/Zurich"))).isFalse();
    }

    @Test
    void the_same_time_twice_is_no_quiet_at_all() {
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON, false);
        Instant now = Instant.parse("2027-01-09T23:00:00Z");
        assertThat(none.next(now, ZoneId.of("Europe/Zurich"))).isEqualTo(now);
    }

    @Test
    void quiet_may_lie_within_a_day() {
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), false);
        assertThat(lunch.next(Instant.parse("2027-01-06T11:30:00Z"), ZoneId.of("Europe/Zurich")))
                .isEqualTo(Instant.parse("2027-01-06T12:00:00Z"));
    }
}
