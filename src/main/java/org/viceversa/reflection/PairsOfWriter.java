package org.viceversa.reflection;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.Agenda;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentoringsession.ProgrammeAgendas;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.reflection.Submission.MeetingEvidence;

/** The pairs that somebody can look back on, with the meetings that the two held. */
public final class PairsOfWriter {

    private final OpenMentorship openMentorship;
    private final Pairings pairings;
    private final MentoringSessions sessions;
    private final ProgrammeAgendas agendas;
    private final People people;

    public PairsOfWriter(
            OpenMentorship openMentorship,
            Pairings pairings,
            MentoringSessions sessions,
            ProgrammeAgendas agendas,
            People people) {
        this.openMentorship = openMentorship;
        this.pairings = pairings;
        this.sessions = sessions;
        this.agendas = agendas;
        this.people = people;
    }

    /** @param meetings that were held, the latest first */
    public record OwnPair(Mentorship mentorship, String partnerName, List<HeldMeeting> meetings) {}

    /** @param agenda its title; empty where they followed none */
    public record HeldMeeting(UUID id, Instant startedAt, int minutes, String agenda, boolean confirmed) {
        MeetingEvidence asEvidence() {
            return new MeetingEvidence(startedAt, minutes, agenda, confirmed);
        }
    }

    /** Those that are under way first, then the one that changed last. */
    List<OwnPair> list(Caller caller) {
        UUID me = caller.person().id();
        List<Mentorship> own = pairings.listFor(caller.tenant(), me).stream()
                .flatMap(pairing ->
                        pairing.sideOf(me).stream().flatMap(side -> openMentorship.as(pairing, side).stream()))
                .sorted(Comparator.comparing(Mentorship::isOpen).reversed())
                .toList();
        Map<UUID, List<MentoringSession>> held =
                sessions
                        .listOf(
                                caller.tenant(),
                                own.stream().map(Mentorship::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(MentoringSession::pairing));
        return own.stream()
                .map(one -> new OwnPair(
                        one,
                        people.find(one.tenant(), one.partner())
                                .map(Person::name)
                                .orElse(""),
                        heldOf(one, held.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    /** @throws org.viceversa.refusal.Refused {@code pairing-unknown} unless the caller is one of the two */
    Mentorship open(Caller caller, UUID pairing) {
        return openMentorship.open(caller, pairing);
    }

    /** Of these meetings those that still count as held, as they are today; without their notes. */
    List<MeetingEvidence> evidence(UUID tenant, UUID person, Optional<UUID> pairing, Collection<UUID> chosen) {
        return pairing.flatMap(id -> pairings.find(tenant, id)).stream()
                .flatMap(found -> asOf(found, person).stream())
                .flatMap(mine -> heldOf(mine, sessions.listOf(tenant, mine.id())).stream())
                .filter(met -> chosen.contains(met.id()))
                .sorted(Comparator.comparing(HeldMeeting::startedAt))
                .map(HeldMeeting::asEvidence)
                .toList();
    }

    private Optional<Mentorship> asOf(Pairing pairing, UUID person) {
        Optional<Side> side = pairing.sideOf(person);
        return side.flatMap(mine -> openMentorship.as(pairing, mine));
    }

    private List<HeldMeeting> heldOf(Mentorship mentorship, List<MentoringSession> all) {
        List<MentoringSession> held = all.stream()
                .filter(one -> one.state() == MentoringSession.State.HELD
                        && one.startsAt().isPresent())
                .sorted(Comparator.comparing(
                                (MentoringSession one) -> one.startsAt().orElseThrow())
                        .reversed())
                .toList();
        Map<String, Agenda> titles = held.stream().allMatch(one -> one.agenda().isEmpty())
                ? Map.of()
                : agendas
                        .list(
                                mentorship.tenant(),
                                mentorship.place().programme().id())
                        .stream()
                        .map(ProgrammeAgendas.Offered::agenda)
                        .collect(Collectors.toMap(Agenda::key, Function.identity()));
        return held.stream()
                .map(one -> new HeldMeeting(
                        one.id(),
                        one.startsAt().orElseThrow(),
                        one.minutes(),
                        one.agenda()
                                .flatMap(key -> Optional.ofNullable(titles.get(key)))
                                .map(Agenda::title)
                                .orElse(""),
                        one.isConfirmedByBoth()))
                .toList();
    }
}
