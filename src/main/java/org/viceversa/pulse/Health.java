package org.viceversa.pulse;

import java.time.Duration;

/**
 * How a pair is getting on, as a sum of five parts. All are tenths of a point, so that they add up exactly.
 *
 * <p>No part and no sum is ever shown: staff sees the {@link State} and the {@link Driver}s. A sum with four known parts
 * would tell the fifth, which is what two people answered.
 *
 * @param cadence 0 to 350: meetings held ÷ expected, at most 1; all of it while none is expected
 * @param booked 0, 100 or 200: the next one is booked; else half when the last one was at most 14 days ago
 * @param pulse 0 to 200: the mean of the two sides' latest pulses ÷ 5; half when there is none
 * @param goals 0 to 150: the mean movement of the goals; nothing while there are none
 * @param initiative 0 to 100: meetings proposed by the side that proposes less ÷ by the other one; all of it before the
 *     second meeting, since one cannot be shared
 * @param alarm whether something turns it red, whatever the sum: two cancellations in a row by the same side, or somebody
 *     says that it is not a good fit
 */
public record Health(int cadence, int booked, int pulse, int goals, int initiative, boolean alarm) {

    private static final int CADENCE = 350;
    private static final int BOOKED = 200;
    private static final int PULSE = 200;
    private static final int GOALS = 150;
    private static final int INITIATIVE = 100;
    private static final int GREEN_FROM = 700;
    private static final int AMBER_FROM = 450;
    private static final Duration LATELY = Duration.ofDays(14);

    /** What staff sees of it. */
    public enum State {
        GREEN,
        AMBER,
        RED
    }

    static Health of(HealthFacts facts) {
        return new Health(
                cadenceOf(facts),
                bookedOf(facts),
                pulseOf(facts),
                (int) Math.round(GOALS * facts.movement()),
                initiativeOf(facts),
                facts.cancelledTwice() || facts.notGood());
    }

    private static int cadenceOf(HealthFacts facts) {
        return facts.expected() == 0
                ? CADENCE
                : (int) Math.min(CADENCE, CADENCE * (long) facts.held() / facts.expected());
    }

    private static int bookedOf(HealthFacts facts) {
        if (facts.booked()) {
            return BOOKED;
        }
        boolean lately = facts.met() && !facts.since().plus(LATELY).isBefore(facts.at());
        return lately ? BOOKED / 2 : 0;
    }

    private static int pulseOf(HealthFacts facts) {
        double share = facts.pulses().stream()
                .mapToDouble(taps -> taps.mean() / Pulse.Taps.MOST)
                .average()
                .orElse(0.5);
        return (int) Math.round(PULSE * share);
    }

    private static int initiativeOf(HealthFacts facts) {
        int more = Math.max(facts.byMentor(), facts.byMentee());
        int fewer = Math.min(facts.byMentor(), facts.byMentee());
        return more + fewer < 2 ? INITIATIVE : INITIATIVE * fewer / more;
    }

    /** Tenths of a point, 0 to 1000. */
    int total() {
        return cadence + booked + pulse + goals + initiative;
    }

    State state() {
        if (alarm || total() < AMBER_FROM) {
            return State.RED;
        }
        return total() < GREEN_FROM ? State.AMBER : State.GREEN;
    }

    /** Whether what people answered is low: the mean of their answers is below the middle of the scale. */
    boolean isPulseLow() {
        return pulse < PULSE * 3 / 5;
    }

    boolean isCadenceLow() {
        return cadence < CADENCE * 3 / 4;
    }

    boolean isOneSided() {
        return initiative < INITIATIVE / 3;
    }
}
