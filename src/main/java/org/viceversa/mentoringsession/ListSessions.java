package org.viceversa.mentoringsession;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.mentoringsession.CalendarMail.Method;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows two people their meetings, and hands one of them out for a calendar. */
public final class ListSessions {

    private final OpenMentorship openMentorship;
    private final MentoringSessions sessions;
    private final Enrolments enrolments;
    private final People people;
    private final CalendarEntries entries;
    private final CalendarFiles files;
    private final Cadence cadence;

    public ListSessions(
            OpenMentorship openMentorship,
            MentoringSessions sessions,
            Enrolments enrolments,
            People people,
            CalendarEntries entries,
            CalendarFiles files,
            Cadence cadence) {
        this.openMentorship = openMentorship;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.people = people;
        this.entries = entries;
        this.files = files;
        this.cadence = cadence;
    }

    /**
     * @param sessions the one that was made last first
     * @param ours the caller's zone
     * @param cadenceDays from one meeting to the next
     */
    public record Shown(
            Mentorship mentorship,
            List<MentoringSession> sessions,
            ZoneId ours,
            ZoneId theirs,
            Optional<Person> partner,
            int cadenceDays) {}

    /** @throws Refused {@code pairing-unknown} */
    public Shown run(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        PairWeeks weeks = PairWeeks.of(enrolments, mentorship);
        return new Shown(
                mentorship,
                sessions.listOf(mentorship.tenant(), mentorship.id()),
                weeks.ours().zone(),
                weeks.theirs().zone(),
                people.find(mentorship.tenant(), mentorship.partner()),
                cadence.daysOf(mentorship));
    }

    /**
     * The text of a file that puts a meeting into a calendar.
     *
     * @throws Refused {@code pairing-unknown}; {@code session-unknown}; {@code session-not-agreed}
     */
    public String file(Caller caller, UUID pairing, UUID session) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        MentoringSession kept = sessions.find(mentorship.tenant(), session)
                .filter(one -> one.pairing().equals(pairing))
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "session-unknown", "There is no such meeting here."));
        return Optional.of(kept)
                .filter(MentoringSession::isInCalendars)
                .flatMap(one -> entries.of(mentorship.place(), mentorship.pairing(), one))
                .map(entry -> files.message(Method.REQUEST, entry))
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "session-not-agreed",
                        "There is nothing for a calendar yet: the two of you have not agreed on a time."));
    }
}
