package org.viceversa.pulse.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.viceversa.pulse.FitAnswer;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.Pulse;
import org.viceversa.pulse.Pulse.Taps;
import org.viceversa.pulse.ShowPulse.Own;

/**
 * What one of two people is asked, and what they said: their own alone.
 *
 * @param open whether anything may still be answered
 * @param held how many meetings the two have had
 * @param pulse the number of the pulse that is due; absent while none is
 * @param nextPulse when the next one will be due; absent while one is, and before the second meeting
 * @param changeablePulse the number of the one that may still be changed; absent where there is none
 * @param fit the number of the fit question that is open; absent while none is
 * @param changeableFit the number of the one that may still be changed; absent where there is none
 * @param pair the programme's word for the two
 */
record PulseView(
        boolean open,
        int held,
        Optional<Integer> pulse,
        Optional<Instant> nextPulse,
        Optional<Integer> changeablePulse,
        Optional<Integer> fit,
        Optional<Integer> changeableFit,
        List<OwnPulseView> pulses,
        List<OwnFitView> fits,
        String pair) {

    /** @param useful absent, like the others, where it was skipped */
    record OwnPulseView(
            int number,
            Optional<Integer> useful,
            Optional<Integer> safe,
            Optional<Integer> time,
            String words,
            Instant at) {
        static OwnPulseView of(Pulse one) {
            return new OwnPulseView(
                    one.number(),
                    one.taps().map(Taps::useful),
                    one.taps().map(Taps::safe),
                    one.taps().map(Taps::time),
                    one.words(),
                    one.givenAt());
        }
    }

    record OwnFitView(int number, Answer answer, Instant at) {
        static OwnFitView of(FitAnswer one) {
            return new OwnFitView(one.number(), one.answer(), one.givenAt());
        }
    }

    static PulseView of(Own own) {
        return new PulseView(
                own.mentorship().isOpen(),
                own.held(),
                own.questions().pulse(),
                own.questions().nextPulse(),
                own.questions().changeablePulse(),
                own.questions().fit(),
                own.questions().changeableFit(),
                own.pulses().stream().map(OwnPulseView::of).toList(),
                own.answers().stream().map(OwnFitView::of).toList(),
                own.mentorship().place().programme().labels().pair());
    }
}
