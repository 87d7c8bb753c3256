package org.viceversa.tuition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a request's history.
 *
 * @param by empty for what time did
 */
public record RequestEvent(
        UUID id,
        UUID request,
        Instant at,
        Optional<UUID> by,
        RequestState from,
        RequestState to,
        Act act,
        Optional<RequestReason> reason,
        String words) {

    /** What was done. */
    public enum Act {
        AGREED,
        SENT,
        CHANGED,
        APPROVED,
        DENIED,
        ASKED,
        ANSWERED,
        WITHDRAWN,
        APPEALED,
        APPEAL_GRANTED,
        APPEAL_REFUSED,
        ESCALATED,
        BEGAN,
        ENDED,
        PROOF_SENT,
        PROOF_CONFIRMED,
        PROOF_ACCEPTED,
        PROOF_REJECTED,
        LAPSED,
        MADE_PAYABLE,
        PAID,
        CLOSED,
        REFUNDED,
        ADJUSTED,
        REPAY_ASKED,
        REPAID,
        WAIVED
    }
}
