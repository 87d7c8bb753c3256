package org.viceversa.pulse;

import java.util.ArrayList;
import java.util.List;

/**
 * What is behind the state of a pair, as staff reads it; the weightiest first.
 *
 * <p>None tells what anybody answered, or on which side somebody is. "Not a good fit" and a low pulse have one driver in
 * common with whatever else turns a pair amber or red without a better reason: {@link #ASKS_FOR_A_LOOK}, "one of the two,
 * or the formula, asks for a look". Where all that can be seen is well and a pair is red, staff can still tell that one
 * of the two is not happy, since that is what red is for; they cannot tell which of the two, or what was answered.
 */
public enum Driver {
    CANCELLED_TWICE,
    ASKS_FOR_A_LOOK,
    /** Nothing is agreed on that lies ahead. */
    NOTHING_BOOKED,
    /** Fewer than three of four meetings that should have been. */
    FEW_MEETINGS,
    NO_GOALS,
    /** There have been three meetings, and no goal has moved. */
    GOALS_STAND_STILL,
    /** Of three meetings or more, one side proposes nearly all. */
    ONE_SIDED;

    private static final int SOME_MEETINGS = 3;

    static List<Driver> of(HealthFacts facts, Health health) {
        List<Driver> seen = new ArrayList<>();
        if (facts.cancelledTwice()) {
            seen.add(CANCELLED_TWICE);
        }
        if (!facts.booked()) {
            seen.add(NOTHING_BOOKED);
        }
        if (health.isCadenceLow()) {
            seen.add(FEW_MEETINGS);
        }
        if (facts.goals() == 0) {
            seen.add(NO_GOALS);
        } else if (facts.held() >= SOME_MEETINGS && facts.movement() == 0) {
            seen.add(GOALS_STAND_STILL);
        }
        if (facts.byMentor() + facts.byMentee() >= SOME_MEETINGS && health.isOneSided()) {
            seen.add(ONE_SIDED);
        }
        boolean unwell = health.state() != Health.State.GREEN;
        boolean bothSaidLittle = facts.pulses().size() == 2 && health.isPulseLow();
        if (unwell && (facts.notGood() || bothSaidLittle || seen.isEmpty())) {
            seen.add(ASKS_FOR_A_LOOK);
        }
        return seen.stream().sorted().toList();
    }
}
