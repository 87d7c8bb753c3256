package org.viceversa.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps people's ranked choices; one list for each person in a cycle. */
public interface ChoiceLists {

    Optional<ChoiceList> findOf(UUID tenant, UUID cycle, UUID person);

    /** The list whose choice came to this offer. */
    Optional<ChoiceList> findByPairing(UUID tenant, UUID pairing);

    /** All of a cycle, also drafts. */
    List<ChoiceList> listOf(UUID tenant, UUID cycle);

    /** Those of one person in all cycles. */
    List<ChoiceList> listFor(UUID tenant, UUID person);

    /**
     * Adds a list of version 0, or replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code choices-changed} when somebody was quicker
     */
    ChoiceList save(ChoiceList list);
}
