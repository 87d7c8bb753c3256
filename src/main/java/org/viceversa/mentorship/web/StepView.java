package org.viceversa.mentorship.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.viceversa.mentorship.NextStep;

/**
 * Something that needs the caller.
 *
 * @param code names its words and the address where it is done
 * @param by when it has to be done
 * @param subject the id of what it is about
 * @param title what it is about, in the two people's own words; may be empty
 */
record StepView(String code, Optional<Instant> by, Optional<String> subject, String title) {

    static StepView of(NextStep step) {
        return new StepView(step.code(), step.by(), step.subject(), step.title());
    }

    static List<StepView> of(List<NextStep> steps) {
        return steps.stream().map(StepView::of).toList();
    }
}
