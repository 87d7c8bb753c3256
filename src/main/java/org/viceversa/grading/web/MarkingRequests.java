package org.viceversa.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.marking.ExtendTime;
import org.viceversa.web.Asked;

/** What bodies ask to be done with works. */
final class MarkingRequests {

    private MarkingRequests() {}

    /** @param version of what was looked at */
    record StepRequest(@Nullable Integer version) {}

    record ReturnRequest(
            @Nullable Integer version, @Nullable String words) {}

    /** @param stands whether the grade stays; otherwise what the sheet says now takes its place */
    record RegradeRequest(
            @Nullable Integer version,
            @Nullable Boolean stands,
            @Nullable String words) {
        boolean isStanding() {
            if (stands == null) {
                throw Asked.invalid("Say whether the grade stands.");
            }
            return stands;
        }
    }

    record ReasonRequest(@Nullable String reason) {}

    /** @param marker a person's id; left out for nobody */
    record MarkerRequest(@Nullable String marker) {}

    /** Either time may be left out. */
    record ExtensionRequest(
            @Nullable String due,
            @Nullable String cutoff,
            @Nullable String reason) {
        ExtendTime.Wish wish() {
            return new ExtendTime.Wish(GradingAsked.instant(due), GradingAsked.instant(cutoff), Asked.text(reason));
        }
    }

    /** @param all everything that it can be done with, instead of a list */
    record SeveralRequest(
            @Nullable List<String> who,
            @Nullable Boolean all,
            @Nullable String reason,
            @Nullable List<String> markers) {
        Optional<List<UUID>> wanted() {
            return Boolean.TRUE.equals(all) ? Optional.empty() : Optional.of(GradingAsked.all(who));
        }
    }
}
