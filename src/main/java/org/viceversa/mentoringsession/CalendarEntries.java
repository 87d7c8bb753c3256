package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.CalendarEntry.Attendee;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/** Makes entries for calendars of meetings. */
public final class CalendarEntries {

    private final People people;
    private final ProgrammeAgendas agendas;
    private final String tool;

    /** @param tool its address, for the way back */
    public CalendarEntries(People people, ProgrammeAgendas agendas, String tool) {
        this.people = people;
        this.agendas = agendas;
        this.tool = tool;
    }

    /** Empty for a meeting that has no time. */
    Optional<CalendarEntry> of(CycleOfProgramme place, Pairing pairing, MentoringSession session) {
        List<Attendee> attendees = attendees(pairing);
        return session.startsAt()
                .flatMap(start -> session.endsAt().map(end -> entry(place, session, attendees, start, end)));
    }

    private CalendarEntry entry(
            CycleOfProgramme place, MentoringSession session, List<Attendee> attendees, Instant start, Instant end) {
        String names = attendees.stream()
                .map(Attendee::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" & "));
        String programme = place.programme().name();
        return new CalendarEntry(
                session.entry(),
                session.sequence(),
                !session.isInCalendars(),
                start,
                end,
                names.isEmpty() ? programme : programme + ": " + names,
                description(place, session),
                session.place(),
                attendees,
                session.madeAt(),
                session.changedAt());
    }

    private List<Attendee> attendees(Pairing pairing) {
        List<UUID> ids = Stream.of(Side.values())
                .map(side -> pairing.partner(side).person())
                .toList();
        Map<UUID, Person> known = people.listByIds(pairing.tenant(), ids);
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(one ->
                                new Attendee(id, one.name(), one.particulars().email()))
                        .orElseGet(() -> new Attendee(id, "", "")))
                .toList();
    }

    private String description(CycleOfProgramme place, MentoringSession session) {
        Stream<String> agenda =
                session
                        .agenda()
                        .flatMap(key ->
                                agendas.find(session.tenant(), place.programme().id(), key))
                        .stream()
                        .flatMap(CalendarEntries::lines);
        return Stream.concat(agenda, Stream.of("To change or cancel it, open Viceversa from your course: " + tool))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Agenda agenda) {
        return Stream.of(
                        Stream.of(agenda.title() + " (" + agenda.minutes() + " min)"),
                        agenda.boxes().stream().map(box -> box.minutes() + " min: " + box.words()),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }
}
