package org.viceversa.mentoringsession.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.util.Date;
import java.util.List;
import org.viceversa.mentoringsession.CalendarEntry;
import org.viceversa.mentoringsession.CalendarFiles;
import org.viceversa.mentoringsession.CalendarMail;

/**
 * iCalendar texts (RFC 5545) with times in UTC.
 *
 * <p>The tool is the organizer: it alone changes a meeting, and a program that finds its own user there would not take
 * the invitation. Nobody is asked to reply (RSVP=FALSE), since both have agreed in the tool.
 */
public final class BiweeklyCalendarFiles implements CalendarFiles {

    private static final Duration READ_AGAIN = Duration.builder().hours(4).build();

    private final String host;

    /** @param host of the tool's address, without a port */
    public BiweeklyCalendarFiles(String host) {
        this.host = host;
    }

    @Override
    public String message(CalendarMail.Method method, CalendarEntry entry) {
        ICalendar calendar = empty();
        calendar.setMethod(method == CalendarMail.Method.CANCEL ? Method.CANCEL : Method.REQUEST);
        calendar.addEvent(event(entry));
        return Biweekly.write(calendar).go();
    }

    @Override
    public String feed(String name, List<CalendarEntry> entries) {
        ICalendar calendar = empty();
        calendar.setMethod(Method.PUBLISH);
        // Programs know the older names better than those of RFC 7986.
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", READ_AGAIN.toString());
        calendar.setRefreshInterval(READ_AGAIN);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private static ICalendar empty() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Viceversa//Mentoring//EN"));
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.entry() + "@" + host);
        event.setSequence(entry.sequence());
        // When it was changed and not when it is written: the same meeting gives the same text.
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setCreated(Date.from(entry.madeAt()));
        event.setDateStart(Date.from(entry.start()));
        event.setDateEnd(Date.from(entry.end()));
        event.setSummary(entry.title());
        if (!entry.description().isEmpty()) {
            event.setDescription(entry.description());
        }
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(entry.cancelled() ? Transparency.transparent() : Transparency.opaque());
        event.setOrganizer(new Organizer("Viceversa", "no-reply@" + host));
        entry.attendees().forEach(one -> event.addAttendee(attendee(one)));
        return event;
    }

    private static Attendee attendee(CalendarEntry.Attendee one) {
        Attendee attendee = one.email().isEmpty()
                ? new Attendee(one.name().isEmpty() ? "Partner" : one.name(), null, "urn:uuid:" + one.person())
                : new Attendee(one.name().isEmpty() ? one.email() : one.name(), one.email());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }
}
