package org.viceversa.tuition;

import java.util.UUID;

/** What others may know of somebody's money: how much there is in this year and the next ones. */
@FunctionalInterface
public interface TuitionBalances {

    TuitionOutlook outlookOf(UUID tenant, UUID person);
}
