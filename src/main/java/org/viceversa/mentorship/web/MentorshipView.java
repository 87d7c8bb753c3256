package org.viceversa.mentorship.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.ShowMentorship.Shown;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingStep;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Labels;

/**
 * A pair, as one of its two people sees it.
 *
 * @param side the caller's own
 * @param open whether anything may still be added
 * @param starts the cycle's first day of meetings
 * @param ends its last day; absent where it has none
 * @param today the day in the cycle's zone
 * @param may what the caller can do about the pairing itself
 * @param steps what needs the caller, the first one first
 */
record MentorshipView(
        UUID id,
        Side side,
        UUID partner,
        String partnerName,
        WordsView words,
        UUID programme,
        String programmeName,
        UUID cycle,
        String cycleName,
        State state,
        boolean open,
        LocalDate starts,
        Optional<LocalDate> ends,
        Optional<LocalDate> pausedTo,
        LocalDate today,
        List<Deed> may,
        List<StepView> steps) {

    /** The programme's own words for the two sides and for a pair. */
    record WordsView(String mentor, String mentors, String mentee, String mentees, String pair) {
        static WordsView of(Labels labels) {
            return new WordsView(labels.mentor(), labels.mentors(), labels.mentee(), labels.mentees(), labels.pair());
        }
    }

    /** What either of the two can do by themselves. */
    enum Deed {
        PAUSE(PairingStep.PAUSED),
        RESUME(PairingStep.RESUMED),
        CLOSE(PairingStep.CLOSED),
        EXIT(PairingStep.ENDED);

        private final PairingStep step;

        Deed(PairingStep step) {
            this.step = step;
        }

        static List<Deed> of(State state) {
            return Stream.of(values()).filter(deed -> deed.step.isOpenTo(state)).toList();
        }
    }

    static MentorshipView of(Shown shown) {
        Mentorship one = shown.mentorship();
        Pairing pairing = one.pairing();
        Cycle cycle = one.place().cycle();
        return new MentorshipView(
                one.id(),
                one.side(),
                one.partner(),
                shown.partnerName(),
                WordsView.of(one.place().programme().labels()),
                one.place().programme().id(),
                one.place().programme().name(),
                cycle.id(),
                cycle.name(),
                pairing.state(),
                one.isOpen(),
                cycle.starts(),
                cycle.ends(),
                pairing.pausedTo(),
                one.today(),
                Deed.of(pairing.state()),
                StepView.of(shown.steps()));
    }
}
