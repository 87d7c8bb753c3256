package org.viceversa.mentoringsession;

import java.util.List;

/** Writes what calendars read (RFC 5545). */
public interface CalendarFiles {

    /** One entry for whoever takes part (RFC 5546): a REQUEST puts it there or replaces it, a CANCEL takes it away. */
    String message(CalendarMail.Method method, CalendarEntry entry);

    /** All entries, to be read again and again; cancelled ones say that they are. The same entries give the same text. */
    String feed(String name, List<CalendarEntry> entries);
}
