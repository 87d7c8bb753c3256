package org.viceversa.mentorship.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.ShowMentorship;
import org.viceversa.mentorship.ShowMentorship.Shown;
import org.viceversa.people.Caller;

/** What a home shows of those whom the caller is under way with: the one next step with each. */
public record MentorshipsAtHome(List<FirstStepView> pairs) {

    /** @param step absent when nothing needs the caller */
    record FirstStepView(UUID pairing, UUID partner, String partnerName, Optional<StepView> step) {
        static FirstStepView of(Shown shown) {
            return new FirstStepView(
                    shown.mentorship().id(),
                    shown.mentorship().partner(),
                    shown.partnerName(),
                    shown.steps().stream().findFirst().map(StepView::of));
        }
    }

    /** Empty when there is nobody. */
    public static Optional<MentorshipsAtHome> of(ShowMentorship showMentorship, Caller caller) {
        List<FirstStepView> pairs =
                showMentorship.listFor(caller).stream().map(FirstStepView::of).toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new MentorshipsAtHome(pairs));
    }
}
