package org.viceversa.mentoringsession;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.EvidenceShelf;
import org.viceversa.skills.Skills;

/** Has meetings count to which nobody objected: evidence for both people, once, and their hours from then on. */
public final class SettleSessions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final MentoringSessions sessions;
    private final Pairings pairings;
    private final Enrolments enrolments;
    private final FindCycle findCycle;
    private final SkillsOfSession skillsOfSession;
    private final ProgrammeAgendas agendas;
    private final Skills skills;
    private final EvidenceShelf shelf;
    private final Clock clock;

    /** Where it looks and writes. */
    public record Shelves(
            MentoringSessions sessions,
            Pairings pairings,
            Enrolments enrolments,
            FindCycle findCycle,
            Skills skills,
            EvidenceShelf evidence) {}

    public SettleSessions(Shelves shelves, SkillsOfSession skillsOfSession, ProgrammeAgendas agendas, Clock clock) {
        this.sessions = shelves.sessions();
        this.pairings = shelves.pairings();
        this.enrolments = shelves.enrolments();
        this.findCycle = shelves.findCycle();
        this.skills = shelves.skills();
        this.shelf = shelves.evidence();
        this.skillsOfSession = skillsOfSession;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** All of all tenants that are due. */
    public List<MentoringSession> list() {
        return sessions.listUnsettled(clock.instant());
    }

    /**
     * May be run as often as one likes, and by two nodes at once.
     *
     * @return whether it counts from now on
     */
    public boolean run(MentoringSession seen) {
        UUID tenant = seen.tenant();
        Pairing pairing = pairings.find(tenant, seen.pairing()).orElseThrow();
        enrolments.hold(
                tenant, List.of(pairing.mentor().enrolment(), pairing.mentee().enrolment()));
        // Again, now that nobody else can object.
        Instant now = clock.instant();
        Optional<MentoringSession> due = sessions.find(tenant, seen.id())
                .filter(one -> one.state() == State.HELD && !one.settled())
                .filter(one -> one.settlesAt().filter(at -> !at.isAfter(now)).isPresent());
        due.ifPresent(one -> settle(findCycle.find(tenant, pairing.cycle()), pairing, one, now));
        return due.isPresent();
    }

    private void settle(CycleOfProgramme place, Pairing pairing, MentoringSession session, Instant now) {
        for (SkillsOfSession.Shown shown : skillsOfSession.list(place, pairing, session)) {
            if (skills.find(session.tenant(), shown.skill()).isPresent()) {
                for (Side side : Side.values()) {
                    addOnce(evidence(place, pairing, session, shown, side, now));
                }
            }
        }
        sessions.save(session.asSettled(now));
    }

    private void addOnce(Evidence evidence) {
        if (shelf.find(evidence.tenant(), evidence.id()).isEmpty()) {
            shelf.add(evidence);
        }
    }

    private Evidence evidence(
            CycleOfProgramme place,
            Pairing pairing,
            MentoringSession session,
            SkillsOfSession.Shown shown,
            Side side,
            Instant now) {
        UUID person = pairing.partner(side).person();
        String day = session.startsAt()
                .map(start -> DAY.format(start.atZone(place.cycle().zone())))
                .orElse("");
        String agenda = session.agenda()
                .flatMap(key -> agendas.find(session.tenant(), place.programme().id(), key))
                .map(one -> " Agenda: " + one.title() + ".")
                .orElse("");
        return new Evidence(
                idOf(session, person, shown.skill()),
                session.tenant(),
                person,
                shown.skill(),
                Optional.empty(),
                Evidence.Kind.SESSION,
                "Mentoring meeting of " + day + ", " + session.minutes() + " minutes",
                Optional.empty(),
                (side == shown.learner() ? "Learnt with a partner." : "Taught to a partner.") + agenda,
                Evidence.Visibility.PARTNER,
                Optional.empty(),
                now);
    }

    /** The same whenever it is written. */
    private static UUID idOf(MentoringSession session, UUID person, UUID skill) {
        String both = session.id() + "/" + person + "/" + skill;
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.US_ASCII));
    }
}
