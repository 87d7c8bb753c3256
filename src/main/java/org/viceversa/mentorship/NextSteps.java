package org.viceversa.mentorship;

import java.util.List;

/** What a feature knows that needs one of two people; asked when their page is shown, so it must be cheap. */
@FunctionalInterface
public interface NextSteps {

    /** In any order; empty when nothing is needed. */
    List<NextStep> of(Mentorship mentorship);
}
