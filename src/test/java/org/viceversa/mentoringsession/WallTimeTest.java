package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;

class WallTimeTest {

    private static WallTime at(String local, String zone) {
        return new WallTime(LocalDateTime.parse(local), ZoneId.of(zone));
    }

    /** Each change of a clock that anybody in the world has from now on to the end of 2027. */
    static List<Change> changes() {
        List<Change> found = new ArrayList<>();
        for (ZoneId zone : Zones.all()) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
            while (next != null && next.getInstant().isBefore(Instant.parse("2028-01-01T00:00:00Z"))) {
                found.add(new Change(zone, next));
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return found;
    }

    record Change(ZoneId zone, ZoneOffsetTransition transition) {}

    @Test
    void a_time_is_the_instant_at_which_the_clock_shows_it() {
        assertThat(at("2027-01-05T10:00", "Europe/Zurich").instant()).isEqualTo("2027-01-05T09:00:00Z");
        assertThat(at("2027-07-05T10:00", "Europe/Zurich").instant()).isEqualTo("2027-07-05T08:00:00Z");
        assertThat(at("2027-01-05T10:00", "Asia/Kathmandu").instant()).isEqualTo("2027-01-05T04:15:00Z");
    }

    @Test
    void a_time_that_the_clock_leaps_over_is_refused_with_the_next_one_that_exists() {
        assertThatThrownBy(() -> at("2027-03-28T02:30", "Europe/Zurich").instant())
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("time-in-gap");
                    assertThat(refused.sentence()).contains("Europe/Zurich").endsWith("is 28 March 2027, 03:00.");
                });
    }

    @Test
    void of_an_hour_that_comes_twice_it_is_the_first() {
        assertThat(at("2026-10-25T02:30", "Europe/Zurich").instant()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void every_gap_of_every_zone_is_refused_and_every_twice_is_the_first() {
        List<Change> all = changes();
        assertThat(all).hasSizeGreaterThan(300);
        int gaps = 0;
        for (Change one : all) {
            LocalDateTime before = one.transition().getDateTimeBefore();
            LocalDateTime after = one.transition().getDateTimeAfter();
            if (one.transition().isGap()) {
                gaps++;
                assertThatThrownBy(() -> new WallTime(before.plusMinutes(15), one.zone()).instant())
                        .as(one.toString())
                        .isInstanceOf(Refused.class);
                assertThat(new WallTime(after, one.zone()).instant())
                        .as(one.toString())
                        .isEqualTo(one.transition().getInstant());
            } else {
                assertThat(new WallTime(after.plusMinutes(15), one.zone()).instant())
                        .as(one.toString())
                        .isBefore(one.transition().getInstant());
            }
        }
        assertThat(gaps).isGreaterThan(100);
    }
}
