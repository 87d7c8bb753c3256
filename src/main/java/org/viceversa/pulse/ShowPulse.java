package org.viceversa.pulse;

import java.util.List;
import java.util.UUID;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;

/** Shows one of two people what they are asked, and what they said so far: their own, and nothing of the other one. */
public final class ShowPulse {

    private final OpenMentorship openMentorship;
    private final MentoringSessions sessions;
    private final Pulses pulses;
    private final FitAnswers fits;

    public ShowPulse(OpenMentorship openMentorship, MentoringSessions sessions, Pulses pulses, FitAnswers fits) {
        this.openMentorship = openMentorship;
        this.sessions = sessions;
        this.pulses = pulses;
        this.fits = fits;
    }

    /** @param held how many meetings the two have had */
    public record Own(
            Mentorship mentorship, int held, Questions questions, List<Pulse> pulses, List<FitAnswer> answers) {}

    /** @throws org.viceversa.refusal.Refused {@code pairing-unknown} */
    public Own run(Caller caller, UUID pairing) {
        return of(openMentorship.open(caller, pairing));
    }

    Own of(Mentorship mentorship) {
        UUID tenant = mentorship.tenant();
        List<MentoringSession> held = sessions.listOf(tenant, mentorship.id()).stream()
                .filter(one -> one.state() == State.HELD)
                .toList();
        List<Pulse> own = pulses.listOwn(tenant, mentorship.id(), mentorship.me());
        List<FitAnswer> answers = fits.listOwn(tenant, mentorship.id(), mentorship.me());
        return new Own(mentorship, held.size(), Questions.of(held.size(), own, answers, mentorship.at()), own, answers);
    }
}
