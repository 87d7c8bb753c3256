package org.viceversa.tuition;

import java.util.Optional;
import org.viceversa.catalogue.Money;

/**
 * What somebody has of one benefit year, as the sum of the ledger's entries.
 *
 * @param year in which it counts, by the policy's basis
 * @param cap of that year; empty where the policy sets none
 * @param taxFree how much may be paid without tax in it; empty while nobody has entered the figure
 */
public record TuitionBalance(int year, Optional<Money> cap, Money reserved, Money paid, Optional<Money> taxFree) {

    /** What can still be reserved; empty where there is no cap. */
    public Optional<Money> remaining() {
        return cap.map(most -> most.minus(reserved).minus(paid));
    }
}
