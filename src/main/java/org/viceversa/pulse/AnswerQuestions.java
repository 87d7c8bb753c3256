package org.viceversa.pulse;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.people.Caller;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.Pulse.Taps;
import org.viceversa.pulse.ShowPulse.Own;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes somebody's pulse or their answer to the fit question; either can be changed until the next one is due. */
public final class AnswerQuestions {

    private final ShowPulse showPulse;
    private final Pulses pulses;
    private final FitAnswers fits;

    public AnswerQuestions(ShowPulse showPulse, Pulses pulses, FitAnswers fits) {
        this.showPulse = showPulse;
        this.pulses = pulses;
        this.fits = fits;
    }

    /**
     * Said twice it changes nothing more.
     *
     * @param number of the pulse, as it was asked for
     * @param taps empty skips it
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code question-not-open}; {@code text-too-long}
     */
    public Own givePulse(Caller caller, UUID pairing, int number, Optional<Taps> taps, String words) {
        Own own = showPulse.run(caller, pairing);
        Mentorship pair = own.mentorship().requireOpen();
        if (!own.questions().takesPulse(number)) {
            throw notOpen();
        }
        Optional<Pulse> before =
                own.pulses().stream().filter(one -> one.number() == number).findFirst();
        pulses.save(new Pulse(
                pair.tenant(),
                pair.id(),
                pair.me(),
                pair.side(),
                number,
                taps,
                words,
                before.map(Pulse::givenAt).orElse(pair.at()),
                pair.at()));
        return showPulse.run(caller, pairing);
    }

    /**
     * Said twice it changes nothing more.
     *
     * @param number of the question, as it was asked
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code question-not-open}
     */
    public Own answerFit(Caller caller, UUID pairing, int number, Answer answer) {
        Own own = showPulse.run(caller, pairing);
        Mentorship pair = own.mentorship().requireOpen();
        if (!own.questions().takesFit(number)) {
            throw notOpen();
        }
        fits.save(new FitAnswer(pair.tenant(), pair.id(), pair.me(), pair.side(), number, answer, pair.at()));
        return showPulse.run(caller, pairing);
    }

    private static Refused notOpen() {
        return new Refused(
                Kind.CONFLICT,
                "question-not-open",
                "This question is not asked now. Load the page again to see what is; what you answered before is kept.");
    }
}
