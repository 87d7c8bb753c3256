package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.viceversa.refusal.Refused;

class AvailabilityTest {

    private static final Instant WINTER = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T10:00:00Z");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Test
    void the_first_half_hour_of_monday_is_the_first_bit() {
        BitSet first = new BitSet();
        first.set(0);
        Availability monday = Availability.of(first);

        assertThat(monday.bits()).startsWith("8000").hasSize(84);
        assertThat(monday.isFree(0)).isTrue();
        assertThat(monday.isFree(1)).isFalse();
        assertThat(monday.minutes()).isEqualTo(30);
    }

    @Test
    void what_is_written_can_be_read() {
        Availability week = Availability.between(0, 4, 9, 17);

        assertThat(new Availability(week.bits())).isEqualTo(week);
        assertThat(week.minutes()).isEqualTo(5 * 8 * 60);
        assertThat(week.isFree(9 * 2)).isTrue();
        assertThat(week.isFree(17 * 2)).isFalse();
    }

    @Test
    void two_people_in_one_zone_share_what_both_have_free() {
        Availability morning = Availability.between(0, 0, 8, 12);
        Availability late = Availability.between(0, 0, 11, 15);

        assertThat(morning.overlapMinutes(ZURICH, late, ZURICH, WINTER)).isEqualTo(60);
    }

    @Test
    void nine_in_zurich_is_eight_in_london_whatever_the_season() {
        Availability nine = Availability.between(0, 0, 9, 10);
        Availability eight = Availability.between(0, 0, 8, 9);

        assertThat(nine.overlapMinutes(ZURICH, eight, ZoneId.of("Europe/London"), WINTER))
                .isEqualTo(60);
        assertThat(nine.overlapMinutes(ZURICH, eight, ZoneId.of("Europe/London"), SUMMER))
                .isEqualTo(60);
        assertThat(nine.overlapMinutes(ZURICH, eight, ZoneOffset.UTC, SUMMER)).isZero();
    }

    @Test
    void zones_half_an_hour_apart_and_across_the_week_s_end_are_counted_rightly() {
        Availability sundayNight = Availability.between(6, 6, 23, 24);
        Availability mondayInKolkata = Availability.between(0, 0, 4, 6);

        // Sunday 23:00 to 24:00 in UTC is Monday 04:30 to 05:30 in Kolkata.
        assertThat(sundayNight.overlapMinutes(ZoneOffset.UTC, mondayInKolkata, ZoneId.of("Asia/Kolkata"), WINTER))
                .isEqualTo(60);
        assertThat(mondayInKolkata.overlapMinutes(ZoneId.of("Asia/Kolkata"), sundayNight, ZoneOffset.UTC, WINTER))
                .isEqualTo(60);
    }

    @Test
    void anything_but_a_week_is_refused() {
        for (String wrong : new String[] {"", "0", "g".repeat(84), "0".repeat(85)}) {
            assertThatThrownBy(() -> new Availability(wrong))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("availability-invalid"));
        }
    }
}
