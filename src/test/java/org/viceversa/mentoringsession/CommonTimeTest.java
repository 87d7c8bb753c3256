package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Availability;
import org.viceversa.mentoringsession.CommonTime.Span;

class CommonTimeTest {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    /** Two weeks before each of the changes of 2026 and 2027, in Europe and in America. */
    private static final List<String> STARTS = List.of(
            "2026-03-01T10:07:31Z",
            "2026-10-15T10:00:00Z",
            "2027-02-28T23:59:59Z",
            "2027-03-20T00:00:00Z",
            "2027-10-20T12:34:56Z",
            "2027-06-01T00:00:00Z");

    private static Week week(String zone, int firstDay, int lastDay, int from, int to) {
        return new Week(Availability.between(firstDay, lastDay, from, to), ZoneId.of(zone));
    }

    private static CommonTime time(Week ours, Week theirs, String from, Span... busy) {
        Instant start = Instant.parse(from);
        return new CommonTime(
                ours,
                theirs,
                new Span(start, start.plus(FOUR_WEEKS)),
                List.of(busy),
                LENGTH,
                start.plus(Duration.ofDays(2)));
    }

    /** Read from the grid by another way than the finder: half-hour by half-hour of the local day. */
    private static boolean isFree(Week week, Instant at) {
        ZonedDateTime local = at.atZone(week.zone());
        int minuteOfWeek = (local.getDayOfWeek().getValue() - 1) * 1440
                + local.toLocalTime().toSecondOfDay() / 60;
        return week.availability().isFree(minuteOfWeek / 30);
    }

    private static void assertSound(CommonTime time) {
        List<Span> spans = time.spans();
        Set<Instant> within = new HashSet<>();
        for (Span span : spans) {
            assertThat(span.from()).isBefore(span.to());
            for (Instant at = span.from(); at.isBefore(span.to()); at = at.plus(Duration.ofMinutes(5))) {
                assertThat(isFree(time.ours(), at) && isFree(time.theirs(), at))
                        .as(at + " " + time.ours().zone() + " " + time.theirs().zone())
                        .isTrue();
                Instant instant = at;
                assertThat(time.busy())
                        .noneMatch(busy -> !instant.isBefore(busy.from()) && instant.isBefore(busy.to()));
                within.add(at);
            }
        }
        // Nothing is missed: every quarter that both have free lies in some span.
        Instant first = Instant.ofEpochSecond((time.span().from().getEpochSecond() + 899) / 900 * 900);
        for (Instant at = first; at.plusSeconds(900).isBefore(time.span().to()); at = at.plusSeconds(900)) {
            Instant instant = at;
            boolean taken = time.busy().stream()
                    .anyMatch(busy -> busy.from().isBefore(instant.plusSeconds(900)) && instant.isBefore(busy.to()));
            assertThat(within.contains(at))
                    .as(at.toString())
                    .isEqualTo(isFree(time.ours(), at) && isFree(time.theirs(), at) && !taken);
        }
        assertProposals(time, spans);
    }

    private static void assertProposals(CommonTime time, List<Span> spans) {
        List<Instant> proposals = time.proposals();
        assertThat(proposals).hasSizeLessThanOrEqualTo(3);
        Set<LocalDate> ourDays = new TreeSet<>();
        Set<LocalDate> theirDays = new TreeSet<>();
        for (Instant one : proposals) {
            assertThat(spans)
                    .anyMatch(span -> !one.isBefore(span.from())
                            && !one.plus(time.length()).isAfter(span.to()));
            assertThat(one).isAfterOrEqualTo(time.span().from());
            assertThat(ourDays.add(one.atZone(time.ours().zone()).toLocalDate()))
                    .isTrue();
            assertThat(theirDays.add(one.atZone(time.theirs().zone()).toLocalDate()))
                    .isTrue();
        }
        boolean any = spans.stream()
                .anyMatch(span -> Duration.between(span.from(), span.to()).compareTo(time.length()) >= 0);
        assertThat(!proposals.isEmpty()).isEqualTo(any);
    }

    @Test
    void what_is_found_is_free_for_both_in_every_zone_and_nothing_is_missed() {
        List<ZoneId> zones = Zones.all();
        Random random = new Random(20261128);
        for (int round = 0; round < 150; round++) {
            ZoneId ours = zones.get(random.nextInt(zones.size()));
            ZoneId theirs = zones.get(random.nextInt(zones.size()));
            String start = STARTS.get(random.nextInt(STARTS.size()));
            Instant busy = Instant.parse(start).plusSeconds(random.nextInt(20 * 86_400));
            assertSound(time(
                    new Week(randomWeek(random), ours),
                    new Week(randomWeek(random), theirs),
                    start,
                    new Span(busy, busy.plusSeconds(3600))));
        }
    }

    private static Availability randomWeek(Random random) {
        BitSet free = new BitSet(Availability.HALF_HOURS);
        for (int at = 0; at < Availability.HALF_HOURS; at++) {
            free.set(at, random.nextInt(4) > 0);
        }
        return Availability.of(free);
    }

    @Test
    void the_hour_that_is_leapt_over_is_no_time_to_meet_and_the_one_that_comes_twice_is_free_both_times() {
        Week nights = week("Europe/Zurich", 6, 6, 2, 3);
        Week always = week("UTC", 0, 6, 0, 24);
        assertThat(time(nights, always, "2027-03-27T00:00:00Z").spans())
                .noneMatch(span -> span.from().isBefore(Instant.parse("2027-03-29T00:00:00Z")))
                .first()
                .isEqualTo(new Span(Instant.parse("2027-04-04T00:00:00Z"), Instant.parse("2027-04-04T01:00:00Z")));
        assertThat(time(nights, always, "2026-10-24T00:00:00Z").spans())
                .first()
                .isEqualTo(new Span(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z")));
    }

    @Test
    void between_two_changes_the_same_wall_time_is_another_instant() {
        // New York changes on 14 March 2027, Zurich on the 28th: for two weeks they are five hours apart and not six.
        Week zurich = week("Europe/Zurich", 0, 4, 14, 15);
        Week newYork = week("America/New_York", 0, 4, 9, 11);
        List<Span> spans = time(zurich, newYork, "2027-03-08T00:00:00Z").spans();
        assertThat(spans.stream()
                        .map(Span::from)
                        .map(from -> from.atZone(ZoneId.of("Europe/Zurich")).toLocalDate()))
                .allMatch(day ->
                        day.isAfter(LocalDate.parse("2027-03-14")) && day.isBefore(LocalDate.parse("2027-03-28")))
                .hasSize(10);
        assertThat(time(zurich, newYork, "2027-06-01T00:00:00Z").spans()).isEmpty();
    }

    @Test
    void the_best_are_near_the_wished_time_on_whole_hours_of_the_working_day() {
        List<Instant> best = time(
                        week("Europe/Zurich", 0, 6, 6, 22), week("Europe/London", 0, 6, 6, 22), "2027-01-04T09:00:00Z")
                .proposals();
        // Wished for Wednesday at ten in Zurich: that, and the days beside it at the nearest hour that suits.
        assertThat(best)
                .containsExactlyInAnyOrder(
                        Instant.parse("2027-01-06T09:00:00Z"),
                        Instant.parse("2027-01-05T09:00:00Z"),
                        Instant.parse("2027-01-07T09:00:00Z"))
                .first()
                .isEqualTo(Instant.parse("2027-01-06T09:00:00Z"));
    }

    @Test
    void who_has_said_nothing_has_no_time() {
        CommonTime time = time(new Week(Availability.NONE, ZoneId.of("UTC")), week("UTC", 0, 6, 0, 24), STARTS.get(0));
        assertThat(time.spans()).isEmpty();
        assertThat(time.proposals()).isEmpty();
    }

    @Test
    void a_meeting_next_to_another_one_costs_its_breath() {
        Week days = week("UTC", 0, 4, 9, 17);
        Span other = new Span(Instant.parse("2027-01-06T08:00:00Z"), Instant.parse("2027-01-06T09:00:00Z"));
        assertThat(time(days, days, "2027-01-04T09:00:00Z", other).proposals().get(0))
                .isNotEqualTo(Instant.parse("2027-01-06T09:00:00Z"));
    }
}
