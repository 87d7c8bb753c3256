package org.viceversa.diagnosis;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;

/** Whether the clocks of platform and tool agree well enough for tokens that live a minute. */
final class ClockCheck {

    private static final Duration TOLERABLE = Duration.ofSeconds(5);
    private static final Duration HARMFUL = Duration.ofSeconds(60);

    private ClockCheck() {}

    /** @param ahead how far the platform's clock was ahead, as far as its answers told */
    static Check check(List<Duration> ahead) {
        // The least difference is the nearest to the truth: an answer that was long on its way only adds to it.
        Optional<Duration> least = ahead.stream().min(Comparator.comparing(Duration::abs));
        if (least.isEmpty()) {
            return new Check(Topic.CLOCK, State.NOT_APPLICABLE, "The platform's answers did not tell its time.", "");
        }
        Duration apart = least.get().abs();
        if (apart.compareTo(TOLERABLE) <= 0) {
            return new Check(Topic.CLOCK, State.OK, "The clocks are at most 5 seconds apart.", "");
        }
        State state = apart.compareTo(HARMFUL) > 0 ? State.FAILED : State.WARNING;
        String direction = least.get().isNegative() ? "behind" : "ahead of";
        return new Check(
                Topic.CLOCK,
                state,
                "The platform's clock is " + words(apart) + " " + direction + " Viceversa's.",
                "Let both servers set their clocks by NTP: signed messages live for a minute only.");
    }

    private static String words(Duration apart) {
        return apart.toMinutes() >= 2 ? apart.toMinutes() + " minutes" : apart.toSeconds() + " seconds";
    }
}
