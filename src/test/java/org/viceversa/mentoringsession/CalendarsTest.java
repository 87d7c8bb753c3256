package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentoringsession.SessionsFixture.assertRefused;
import static org.viceversa.mentoringsession.SessionsFixture.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.secret.RandomSecrets;

class CalendarsTest {

    private static final String TUESDAY = "2027-01-05T14:00:00Z";
    private static final String THURSDAY = "2027-01-07T14:00:00Z";

    private final SessionsFixture all = new SessionsFixture();
    private final Caller ana = all.junior("Ana");
    private final Caller bo = all.senior("Bo");
    private final Pairing pairing = all.pair(ana, bo);
    private final CalendarProgram anas = new CalendarProgram();
    private final ShareCalendar share = new ShareCalendar(all.feeds, new RandomSecrets(), all.clock);

    /** What came for Ana since the last time. */
    private void read() {
        all.mails.stream()
                .filter(mail -> mail.person().equals(ana.person().id()))
                .forEach(anas::take);
        all.mails.clear();
    }

    private CalendarComponent only() {
        assertThat(anas.entries()).hasSize(1);
        return anas.entries().values().iterator().next();
    }

    private static List<CalendarComponent> events(String text) {
        Calendar calendar = CalendarProgram.parse(text);
        return calendar.getComponents(Component.VEVENT);
    }

    @Test
    void an_invitation_opens_in_another_program_with_all_that_it_says() {
        MentoringSession one = all.propose.run(ana, pairing.id(), "k", wish(Optional.of("show-me"), TUESDAY));
        all.change.confirm(bo, pairing.id(), one.id(), 1, Instant.parse(TUESDAY));
        read();
        CalendarComponent event = only();
        assertThat(CalendarProgram.of(event, Property.UID)).isEqualTo(one.id() + "@" + SessionsFixture.HOST);
        assertThat(CalendarProgram.of(event, Property.DTSTART)).isEqualTo("20270105T140000Z");
        assertThat(CalendarProgram.of(event, Property.DTEND)).isEqualTo("20270105T144500Z");
        assertThat(CalendarProgram.of(event, Property.SUMMARY)).isEqualTo("Rotnem: Ana & Bo");
        assertThat(CalendarProgram.of(event, Property.LOCATION)).isEqualTo("Room 4");
        assertThat(CalendarProgram.of(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(CalendarProgram.of(event, Property.ORGANIZER)).startsWith("mailto:");
        assertThat(CalendarProgram.of(event, Property.DESCRIPTION))
                .contains("Show me, then let me (45 min)")
                .contains("20 min: ")
                .contains("https://" + SessionsFixture.HOST);
        assertThat(event.<Property>getProperties(Property.ATTENDEE))
                .extracting(Property::getValue)
                .containsExactlyInAnyOrder("mailto:ana@example.org", "mailto:bo@example.org");
    }

    @Test
    void an_update_replaces_a_move_takes_away_and_puts_back_and_a_cancellation_removes() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        read();
        String uid = CalendarProgram.of(only(), Property.UID);

        MentoringSession longer = all.change.change(
                bo, pairing.id(), one.id(), one.version(), new SessionDetails(60, "Room, 5; \"x\"", Optional.empty()));
        read();
        assertThat(CalendarProgram.of(only(), Property.LOCATION)).isEqualTo("Room, 5; \"x\"");
        assertThat(CalendarProgram.of(only(), Property.DTEND)).isEqualTo("20270105T150000Z");

        MentoringSession moved = all.propose.move(bo, pairing.id(), one.id(), longer.version(), "m", wish(THURSDAY));
        read();
        assertThat(anas.entries()).isEmpty();

        MentoringSession again =
                all.change.confirm(ana, pairing.id(), moved.id(), moved.version(), Instant.parse(THURSDAY));
        read();
        assertThat(CalendarProgram.of(only(), Property.UID)).isEqualTo(uid);
        assertThat(CalendarProgram.of(only(), Property.DTSTART)).isEqualTo("20270107T140000Z");

        all.change.cancel(ana, pairing.id(), again.id(), again.version(), "Ill");
        assertThat(all.mails).hasSize(2);
        read();
        assertThat(anas.entries()).isEmpty();
    }

    @Test
    void an_older_message_that_comes_late_changes_nothing() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        CalendarMail first = all.mails.stream()
                .filter(mail -> mail.person().equals(ana.person().id()))
                .findFirst()
                .orElseThrow();
        read();
        all.change.change(
                ana, pairing.id(), one.id(), one.version(), new SessionDetails(45, "Room 9", Optional.empty()));
        read();
        anas.take(first);
        assertThat(CalendarProgram.of(only(), Property.LOCATION)).isEqualTo("Room 9");
    }

    @Test
    void one_meeting_can_be_taken_along_once_a_time_is_agreed_on() {
        MentoringSession one = all.proposed(ana, pairing, TUESDAY);
        assertRefused("session-not-agreed", () -> all.list.file(ana, pairing.id(), one.id()));
        all.change.confirm(bo, pairing.id(), one.id(), 1, Instant.parse(TUESDAY));
        assertThat(events(all.list.file(ana, pairing.id(), one.id()))).hasSize(1);
    }

    @Test
    void a_private_calendar_shows_what_was_agreed_on_and_says_what_is_off() {
        all.agreed(ana, bo, pairing, TUESDAY);
        MentoringSession off = all.agreed(ana, bo, pairing, THURSDAY);
        all.change.cancel(bo, pairing.id(), off.id(), off.version(), "A secret reason");
        all.proposed(ana, pairing, "2027-01-08T14:00:00Z");
        String token = share.renew(ana);
        ReadCalendar.Content content = all.readCalendar.run(token).orElseThrow();
        List<CalendarComponent> events = events(content.calendar());
        assertThat(events)
                .extracting(one -> CalendarProgram.of(one, Property.STATUS))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(content.calendar()).doesNotContain("secret reason").contains("METHOD:PUBLISH");
        assertThat(all.readCalendar.run(token)).contains(content);
    }

    @Test
    void a_moved_meeting_stands_in_it_once() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        MentoringSession moved = all.propose.move(bo, pairing.id(), one.id(), one.version(), "m", wish(THURSDAY));
        String token = share.renew(bo);
        assertThat(events(all.readCalendar.run(token).orElseThrow().calendar()))
                .singleElement()
                .satisfies(event ->
                        assertThat(CalendarProgram.of(event, Property.STATUS)).isEqualTo("CANCELLED"));
        all.clock.goOn(Duration.ofMinutes(1));
        all.change.confirm(ana, pairing.id(), moved.id(), moved.version(), Instant.parse(THURSDAY));
        assertThat(events(all.readCalendar.run(token).orElseThrow().calendar()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(CalendarProgram.of(event, Property.STATUS)).isEqualTo("CONFIRMED");
                    assertThat(CalendarProgram.of(event, Property.DTSTART)).isEqualTo("20270107T140000Z");
                });
    }

    @Test
    void a_new_address_kills_the_old_one_and_none_is_left_when_it_is_switched_off() {
        String first = share.renew(ana);
        String second = share.renew(ana);
        assertThat(first).hasSizeGreaterThan(40).isNotEqualTo(second);
        assertThat(all.readCalendar.run(first)).isEmpty();
        assertThat(all.readCalendar.run(second)).isPresent();
        assertThat(all.feeds.find(all.tenant, ana.person().id()).orElseThrow().tokenHash())
                .doesNotContain(second);
        share.switchOff(ana);
        assertThat(all.readCalendar.run(second)).isEmpty();
        assertThat(share.show(ana)).isEmpty();
    }
}
