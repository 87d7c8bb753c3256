package org.viceversa.tuition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Money;

/**
 * One line of the ledger, which is never changed: what was wrong is put right by another one.
 *
 * @param policy and person are absent for {@link Kind#ALLOCATE}
 * @param benefitYear in which it counts
 * @param taxYear in which it is, or is expected to be, paid
 * @param amount above zero but for {@link Kind#ALLOCATE} and {@link Kind#ADJUST}, which may take away
 */
public record LedgerEntry(
        UUID id,
        UUID tenant,
        Kind kind,
        Optional<UUID> policy,
        Optional<UUID> person,
        String costCentre,
        int benefitYear,
        int taxYear,
        Optional<StudyCategory> category,
        Optional<UUID> request,
        Money amount,
        UUID by,
        Instant at,
        String note) {

    /** What happened to the money. */
    public enum Kind {
        ALLOCATE(1, 0, 0),
        RESERVE(0, 1, 0),
        RELEASE(0, -1, 0),
        PAY(0, 0, 1),
        /** The school gave it back to the employer. */
        REFUND(0, 0, -1),
        /** The employee gave it back. */
        REPAY(0, 0, -1),
        /** What was paid is put right. */
        ADJUST(0, 0, 1);

        private final int allocated;
        private final int reserved;
        private final int paid;

        Kind(int allocated, int reserved, int paid) {
            this.allocated = allocated;
            this.reserved = reserved;
            this.paid = paid;
        }
    }

    public long allocated() {
        return kind.allocated * amount.minor();
    }

    public long reserved() {
        return kind.reserved * amount.minor();
    }

    public long paid() {
        return kind.paid * amount.minor();
    }
}
