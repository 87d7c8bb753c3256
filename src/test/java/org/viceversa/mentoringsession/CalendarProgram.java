package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/**
 * A calendar that takes what comes by mail, as RFC 5546 says (§2.1.4, §3.2.2, §3.2.5): by UID, and nothing that is not
 * newer by SEQUENCE. It reads with a library that has nothing to do with the one that writes.
 */
final class CalendarProgram {

    private final Map<String, CalendarComponent> entries = new LinkedHashMap<>();

    static Calendar parse(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).hasErrors()).as(text).isFalse();
            return calendar;
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    void take(CalendarMail mail) {
        Calendar calendar = parse(mail.calendar());
        assertThat(value(calendar.getProperty(Property.METHOD).orElseThrow()))
                .isEqualTo(mail.method().name());
        for (CalendarComponent event : calendar.<CalendarComponent>getComponents(Component.VEVENT)) {
            String uid = of(event, Property.UID);
            CalendarComponent known = entries.get(uid);
            if (known != null && sequence(known) >= sequence(event)) {
                continue;
            }
            if (mail.method() == CalendarMail.Method.CANCEL) {
                entries.remove(uid);
            } else {
                entries.put(uid, event);
            }
        }
    }

    Map<String, CalendarComponent> entries() {
        return entries;
    }

    static int sequence(CalendarComponent event) {
        return Integer.parseInt(of(event, Property.SEQUENCE));
    }

    /** The value of a property that is there once. */
    static String of(CalendarComponent event, String name) {
        return value(event.getProperty(name).orElseThrow(() -> new AssertionError(name + " is missing: " + event)));
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
