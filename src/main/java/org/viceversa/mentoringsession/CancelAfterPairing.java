package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.Optional;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.pairing.Aftermath;
import org.viceversa.pairing.Pairing;

/** When a pairing ends, what was to come is off, and both calendars hear of it; what was before stays. */
public final class CancelAfterPairing implements Aftermath {

    private final MentoringSessions sessions;
    private final CalendarNews news;

    public CancelAfterPairing(MentoringSessions sessions, CalendarNews news) {
        this.sessions = sessions;
        this.news = news;
    }

    @Override
    public void ended(CycleOfProgramme place, Pairing pairing, Instant now) {
        for (MentoringSession one : sessions.listOf(pairing.tenant(), pairing.id())) {
            boolean toCome = one.state() == State.PROPOSED
                    || one.state() == State.CONFIRMED
                            && one.startsAt().filter(now::isBefore).isPresent();
            if (toCome) {
                MentoringSession kept = sessions.save(one.cancelled(Optional.empty(), "", now));
                news.tell(place, pairing, one, kept);
            }
        }
    }
}
