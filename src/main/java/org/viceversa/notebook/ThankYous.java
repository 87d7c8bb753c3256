package org.viceversa.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps thanks. */
public interface ThankYous {

    Optional<ThankYou> find(UUID tenant, UUID id);

    /** Those of a pair, the latest first. */
    List<ThankYou> listOf(UUID tenant, UUID pairing);

    /** Those of a programme that both want to show, the latest first; others never leave the store. */
    List<ThankYou> listOnWall(UUID tenant, UUID programme, int most);

    /** Who thanked this person. */
    Set<UUID> listGivers(UUID tenant, UUID receiver);

    void add(ThankYou thanks);

    /** Keeps whether each of the two would show it. */
    void saveShown(ThankYou thanks, UUID by);
}
