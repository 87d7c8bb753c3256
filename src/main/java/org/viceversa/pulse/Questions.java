package org.viceversa.pulse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.viceversa.pulse.FitAnswer.Answer;

/**
 * What one of two people is asked now. Nothing that is skipped comes back before its next time, and nothing piles up.
 *
 * @param pulse the number of the pulse that is due
 * @param nextPulse when the next one will be; empty while one is due, and before the second meeting
 * @param changeablePulse the latest that was given, while no other one is due
 * @param fit the number of the fit question that is open
 * @param changeableFit the latest fit question that was answered, while no other one is open
 */
public record Questions(
        Optional<Integer> pulse,
        Optional<Instant> nextPulse,
        Optional<Integer> changeablePulse,
        Optional<Integer> fit,
        Optional<Integer> changeableFit) {

    static final Duration EVERY = Duration.ofDays(30);

    private static final int FIRST_PULSE_AFTER = 2;
    private static final int FIT_ALWAYS_UNTIL = 2;

    /**
     * @param held how many meetings the two have had
     * @param pulses the person's own, the first one first
     * @param answers the same
     */
    static Questions of(int held, List<Pulse> pulses, List<FitAnswer> answers, Instant now) {
        Optional<Pulse> last = last(pulses);
        Optional<Instant> next = last.map(one -> one.givenAt().plus(EVERY)).filter(now::isBefore);
        boolean due = held >= FIRST_PULSE_AFTER && next.isEmpty();
        Optional<Integer> pulse = due ? Optional.of(last.map(Pulse::number).orElse(0) + 1) : Optional.empty();
        Optional<Integer> fit = isFitAsked(held, answers) ? Optional.of(held) : Optional.empty();
        return new Questions(
                pulse,
                next,
                pulse.isPresent() ? Optional.empty() : last.map(Pulse::number),
                fit,
                fit.isPresent() ? Optional.empty() : last(answers).map(FitAnswer::number));
    }

    /** After the first and the second meeting, and after each further one for as long as somebody is still deciding. */
    private static boolean isFitAsked(int held, List<FitAnswer> answers) {
        if (held == 0 || answers.stream().anyMatch(one -> one.number() >= held)) {
            return false;
        }
        boolean deciding = last(answers.stream()
                        .filter(one -> one.answer() != Answer.SKIPPED)
                        .toList())
                .filter(one -> one.answer() == Answer.STILL_DECIDING)
                .isPresent();
        return held <= FIT_ALWAYS_UNTIL || deciding;
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean takesPulse(int number) {
        return pulse.or(() -> changeablePulse).filter(open -> open == number).isPresent();
    }

    boolean takesFit(int number) {
        return fit.or(() -> changeableFit).filter(open -> open == number).isPresent();
    }
}
