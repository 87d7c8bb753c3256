package org.viceversa.mentoringsession;

/** Takes entries for calendars to people. */
@FunctionalInterface
public interface CalendarPost {

    /** Within the transaction that changed the meeting: it is sent if and only if that succeeds, and once. */
    void post(CalendarMail mail);
}
