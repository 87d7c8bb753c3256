package org.viceversa.mentoringsession;

import java.util.UUID;

/**
 * An entry for somebody's calendar, on its way to them by mail.
 *
 * @param key the same for the same news to the same person, so that it goes once
 * @param title the meeting's, for the subject
 * @param calendar the text of an iCalendar object (RFC 5545) with the same method
 */
public record CalendarMail(UUID tenant, UUID person, String key, Method method, String title, String calendar) {

    /** RFC 5546, §1.4. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
