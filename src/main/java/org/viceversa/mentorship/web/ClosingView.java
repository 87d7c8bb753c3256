package org.viceversa.mentorship.web;

import java.util.List;
import java.util.Optional;
import org.viceversa.mentorship.CloseMentorship.Shown;
import org.viceversa.mentorship.Closing;
import org.viceversa.mentorship.Closing.Words;
import org.viceversa.mentorship.web.GoalsView.GoalView;

/**
 * The end of two people's time, as one of them sees it.
 *
 * @param version of what is mine, 0 before it was kept
 * @param mine what I have written
 * @param done whether I have said it for good
 * @param partnersDone whether the other one has
 * @param theirs what the other one says; absent until both have said theirs
 * @param contact how to reach the other one; absent unless both want to keep in touch
 * @param agreed the goals whose levels are looked at again
 */
record ClosingView(
        int version,
        Words mine,
        boolean done,
        boolean partnersDone,
        Optional<TheirsView> theirs,
        Optional<String> contact,
        List<GoalView> agreed) {

    /** Without what they decided about keeping in touch. */
    record TheirsView(String learned, String differently, String thanks) {
        static TheirsView of(Closing one) {
            return new TheirsView(
                    one.words().learned(),
                    one.words().differently(),
                    one.words().thanks());
        }
    }

    static ClosingView of(Shown shown) {
        return new ClosingView(
                shown.mine().version(),
                shown.mine().words(),
                shown.mine().isDone(),
                shown.partnersDone(),
                shown.theirs().map(TheirsView::of),
                shown.contact(),
                shown.agreed().stream().map(GoalView::of).toList());
    }
}
