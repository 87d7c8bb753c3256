package org.viceversa.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** "What day is it?": moves the time of the sandbox, and of whatever reads the same clock, forward. */
final class DayPage {

    static final String PATH = "/admin/day";

    private final MovableClock clock;
    private final Page page;

    DayPage(MovableClock clock, Page page) {
        this.clock = clock;
        this.page = page;
    }

    Response show(Request request) {
        Instant now = clock.instant();
        return page.show(
                request,
                "What day is it?",
                "<p role=\"status\">Here it is <strong>" + Html.escape(MovableClock.inWords(now)) + "</strong>.</p>"
                        + "<p>Whatever is launched from here lives on this day. Move the time forward to see what"
                        + " becomes due; visits that were open then have ended, as they would have. There is no way"
                        + " back.</p><p>"
                        + move("Go one hour on", now.plus(1, ChronoUnit.HOURS))
                        + move("Go one day on", now.plus(1, ChronoUnit.DAYS))
                        + move("Go one week on", now.plus(7, ChronoUnit.DAYS))
                        + "</p><form method=\"post\" action=\"" + PATH + "\"><p class=\"field\">"
                        + "<label for=\"to\">To this day and time</label><small id=\"to-hint\">In UTC.</small>"
                        + "<input id=\"to\" name=\"to\" type=\"datetime-local\" required aria-describedby=\"to-hint\""
                        + " value=\""
                        + now.plus(1, ChronoUnit.DAYS)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                        + "\"> <button>Move the time</button></p></form>");
    }

    private static String move(String words, Instant to) {
        return Html.button(PATH, Map.of("to", to.toString()), words);
    }

    Response move(Request request) {
        try {
            clock.moveTo(wanted(request.form("to").strip()));
        } catch (IllegalArgumentException refused) {
            throw new HttpProblem(409, String.valueOf(refused.getMessage()));
        }
        return Response.redirect(PATH);
    }

    /** An instant, or a day with or without a time in UTC; a day alone keeps the time that it is now. */
    private Instant wanted(String text) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            if (text.contains("T")) {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            }
            LocalTime time = clock.instant().atOffset(ZoneOffset.UTC).toLocalTime();
            return LocalDate.parse(text).atTime(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw HttpProblem.badRequest("Say the day as 2026-12-31, or with a time as 2026-12-31T09:30.");
        }
    }
}
