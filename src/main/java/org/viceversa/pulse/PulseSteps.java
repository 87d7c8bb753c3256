package org.viceversa.pulse;

import java.util.ArrayList;
import java.util.List;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.NextStep;
import org.viceversa.mentorship.NextSteps;

/** The pulse and the fit question among what needs one of two people. */
public final class PulseSteps implements NextSteps {

    private static final int PULSE = 30;
    private static final int FIT = 50;

    private final ShowPulse showPulse;

    public PulseSteps(ShowPulse showPulse) {
        this.showPulse = showPulse;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        if (!mentorship.isOpen()) {
            return List.of();
        }
        Questions asked = showPulse.of(mentorship).questions();
        List<NextStep> steps = new ArrayList<>();
        asked.fit().ifPresent(any -> steps.add(NextStep.of("answer-fit", FIT)));
        asked.pulse().ifPresent(any -> steps.add(NextStep.of("give-pulse", PULSE)));
        return steps;
    }
}
