package org.viceversa.scoredelivery.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.SettleDeliveries.Which;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/**
 * Which deliveries something is to be done about: these people's, or all of a kind; with nothing said, all that need somebody.
 *
 * @param overwrite whether what a teacher set may be replaced
 */
record SettleRequest(
        @Nullable List<String> people,
        @Nullable String state,
        @Nullable String reason,
        @Nullable Boolean overwrite) {

    Which which() {
        return new Which(
                Asked.list(people).stream().map(SettleRequest::person).toList(),
                Asked.word(DeliveryState.class, state),
                Asked.word(DeliveryReason.class, reason));
    }

    boolean mayOverwrite() {
        return overwrite != null && overwrite;
    }

    static UUID person(String text) {
        return Ids.of(text, () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }
}
