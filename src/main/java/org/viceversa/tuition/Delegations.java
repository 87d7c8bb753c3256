package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who stands in for whom; one at a time for each person. */
public interface Delegations {

    /** Whose place somebody takes on a day. */
    List<UUID> listDelegators(UUID tenant, UUID delegate, LocalDate today);

    Optional<Delegation> find(UUID tenant, UUID person);

    /** In the place of the person's one before. */
    void save(Delegation delegation);

    void remove(UUID tenant, UUID person);
}
