package org.viceversa.mentoringsession;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** A time as a clock on the wall of some zone shows it. */
public record WallTime(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * The instant at which the clock shows it; of an hour that comes twice, the first.
     *
     * @throws Refused {@code time-in-gap} for a time that a change of the clock leaps over
     */
    public Instant instant() {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            throw new Refused(
                    Kind.INVALID,
                    "time-in-gap",
                    "On that day the clocks in " + zone.getId() + " leap from "
                            + change.getDateTimeBefore().toLocalTime() + " to "
                            + change.getDateTimeAfter().toLocalTime()
                            + ", so this time does not exist. The next one that does is "
                            + WORDS.format(change.getDateTimeAfter()) + ".");
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
