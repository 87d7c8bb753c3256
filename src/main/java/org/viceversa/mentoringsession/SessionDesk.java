package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Where each step of a meeting is taken: with both people held, so that nobody is in two places at one time. */
public final class SessionDesk {

    private final OpenMentorship openMentorship;
    private final Pairings pairings;
    private final Enrolments enrolments;
    private final MentoringSessions sessions;
    private final CalendarNews news;

    public SessionDesk(
            OpenMentorship openMentorship,
            Pairings pairings,
            Enrolments enrolments,
            MentoringSessions sessions,
            CalendarNews news) {
        this.openMentorship = openMentorship;
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.news = news;
    }

    /**
     * A pair with all that its two people have, until the transaction ends.
     *
     * @throws Refused {@code pairing-unknown}
     */
    Mentorship hold(Caller caller, UUID pairing) {
        Mentorship seen = openMentorship.open(caller, pairing);
        List<UUID> theirs = Stream.of(seen.me(), seen.partner())
                .flatMap(person -> enrolments.listFor(seen.tenant(), person).stream())
                .map(Enrolment::id)
                .toList();
        enrolments.hold(seen.tenant(), theirs);
        // Again, now that nobody else can change it.
        return openMentorship.open(caller, pairing);
    }

    /**
     * A meeting of the pair as the caller saw it.
     *
     * @throws Refused {@code session-unknown}; {@code session-changed}
     */
    MentoringSession find(Mentorship mentorship, UUID id, int version) {
        MentoringSession kept = sessions.find(mentorship.tenant(), id)
                .filter(one -> one.pairing().equals(mentorship.id()))
                .orElseThrow(SessionDesk::unknown);
        if (kept.version() != version) {
            throw changed();
        }
        return kept;
    }

    List<MentoringSession> listOf(Mentorship mentorship) {
        return sessions.listOf(mentorship.tenant(), mentorship.id());
    }

    /** All of both people, in all their pairings. */
    List<MentoringSession> listOfBoth(Mentorship mentorship) {
        List<UUID> theirs = Stream.of(mentorship.me(), mentorship.partner())
                .flatMap(person -> pairings.listFor(mentorship.tenant(), person).stream())
                .map(Pairing::id)
                .distinct()
                .toList();
        return sessions.listOf(mentorship.tenant(), theirs);
    }

    /** @throws Refused {@code session-overlap} when one of the two has another meeting then */
    void requireFree(Mentorship mentorship, Instant from, Instant to, Set<UUID> except) {
        List<MentoringSession> busy = listOfBoth(mentorship).stream()
                .filter(one -> !except.contains(one.id()) && one.isBusy(from, to))
                .toList();
        if (busy.isEmpty()) {
            return;
        }
        boolean mine = busy.stream()
                .map(one -> pairings.find(mentorship.tenant(), one.pairing()))
                .anyMatch(pairing ->
                        pairing.flatMap(one -> one.sideOf(mentorship.me())).isPresent());
        throw new Refused(
                Kind.CONFLICT,
                "session-overlap",
                mine
                        ? "You have another mentoring meeting at that time. Choose another time, or move that one first."
                        : "The other one is not free at that time. Choose another one; what you typed is still there.");
    }

    MentoringSession add(MentoringSession fresh) {
        return sessions.add(fresh);
    }

    /** Keeps what a step made of a meeting, and tells both calendars. */
    MentoringSession keep(Mentorship mentorship, MentoringSession before, MentoringSession after) {
        MentoringSession kept = sessions.save(after);
        news.tell(mentorship.place(), mentorship.pairing(), before, kept);
        return kept;
    }

    private static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "session-unknown", "There is no such meeting here.");
    }

    /** What adapters say when somebody was quicker. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "session-changed",
                "This meeting was changed just now, by the other one or in another window. Look at it as it is now;"
                        + " what you typed is still there.");
    }
}
