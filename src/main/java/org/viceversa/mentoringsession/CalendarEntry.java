package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as it stands in a calendar.
 *
 * @param entry the same through all changes of a meeting
 * @param sequence which change it is
 * @param cancelled whether it does not take place any more
 * @param description in lines; may be empty
 * @param place a link, a room, or empty
 */
public record CalendarEntry(
        UUID entry,
        int sequence,
        boolean cancelled,
        Instant start,
        Instant end,
        String title,
        String description,
        String place,
        List<Attendee> attendees,
        Instant madeAt,
        Instant changedAt) {

    /** @param email may be empty, since platforms do not share all */
    public record Attendee(UUID person, String name, String email) {}

    public CalendarEntry {
        attendees = List.copyOf(attendees);
    }
}
