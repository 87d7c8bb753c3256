package org.viceversa.tuition.web;

import java.util.List;
import java.util.Optional;
import org.viceversa.tuition.Outcome;

/**
 * What a request comes to, line by line; amounts in the smallest unit.
 *
 * @param taxableMinor null while nobody has entered the year's figure
 */
record OutcomeView(
        boolean covered, long eligibleMinor, long payableMinor, Optional<Long> taxableMinor, List<StepView> steps) {

    record StepView(Outcome.Code code, long minor, int percent) {}

    static OutcomeView of(Outcome one) {
        return new OutcomeView(
                one.covered(),
                one.eligibleMinor(),
                one.payableMinor(),
                one.taxableMinor().isPresent() ? Optional.of(one.taxableMinor().getAsLong()) : Optional.empty(),
                one.steps().stream()
                        .map(step -> new StepView(step.code(), step.minor(), step.percent()))
                        .toList());
    }
}
