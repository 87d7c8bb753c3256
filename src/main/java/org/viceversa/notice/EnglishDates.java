package org.viceversa.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times in the words of our mails. Where two people are concerned, both their zones are named. */
final class EnglishDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private EnglishDates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant at, ZoneId theirs, ZoneId others) {
        String own = TIME.format(at.atZone(theirs)) + " (" + name(theirs) + ")";
        return theirs.equals(others)
                ? own
                : own + ", there " + SHORT.format(at.atZone(others)) + " (" + name(others) + ")";
    }

    private static String name(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }
}
