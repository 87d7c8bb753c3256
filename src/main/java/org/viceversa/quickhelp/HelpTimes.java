package org.viceversa.quickhelp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Availability;

/** Finds times in which somebody usually has twenty minutes, by the clock of their own zone on that very day. */
final class HelpTimes {

    private static final Duration SOONEST = Duration.ofHours(2);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int HALF_HOURS_A_DAY = 48;
    private static final int MOST = 6;
    private static final int MOST_A_DAY = 2;

    private HelpTimes() {}

    static boolean isFree(Answers who, Instant start) {
        Instant last = start.plus(Duration.ofMinutes(HelpRequest.MINUTES)).minusSeconds(1);
        return isFreeAt(who, start) && isFreeAt(who, last);
    }

    private static boolean isFreeAt(Answers who, Instant at) {
        ZonedDateTime local = at.atZone(who.zone());
        int halfHour =
                (local.getDayOfWeek().getValue() - 1) * HALF_HOURS_A_DAY + local.getHour() * 2 + local.getMinute() / 30;
        return who.availability().isFree(halfHour);
    }

    /** Those of a request that suit a helper; of one for any time, the next that suit both. */
    static List<Instant> suiting(HelpRequest request, Answers asker, Answers helper, Instant now) {
        return request.times().isEmpty()
                ? common(asker, helper, now, request.expiresAt())
                : request.times().stream()
                        .filter(time -> time.isAfter(now) && isFree(helper, time))
                        .toList();
    }

    private static List<Instant> common(Answers asker, Answers helper, Instant now, Instant until) {
        // Whoever said nothing of their week is asked at times that suit the other one.
        boolean any = asker.availability().equals(Availability.NONE);
        List<Instant> found = new ArrayList<>();
        Map<LocalDate, Integer> onDay = new HashMap<>();
        for (Instant start = halfHourFrom(now.plus(SOONEST));
                start.isBefore(until) && found.size() < MOST;
                start = start.plus(HALF_HOUR)) {
            LocalDate day = dayOf(start, helper.zone());
            if (onDay.getOrDefault(day, 0) < MOST_A_DAY && isFree(helper, start) && (any || isFree(asker, start))) {
                found.add(start);
                onDay.merge(day, 1, Integer::sum);
            }
        }
        return found;
    }

    private static LocalDate dayOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** The next full or half hour. */
    private static Instant halfHourFrom(Instant at) {
        long seconds = HALF_HOUR.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond() + seconds - 1, seconds) * seconds);
    }
}
