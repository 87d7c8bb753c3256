package org.viceversa.quickhelp;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps requests for quick help. */
public interface HelpRequests {

    Optional<HelpRequest> find(UUID tenant, UUID id);

    /**
     * The same for a change: until the transaction ends, nobody else changes it or is told of it in this way, so that two
     * never take the same one.
     */
    Optional<HelpRequest> hold(UUID tenant, UUID id);

    /** Those of these cycles that are OPEN and do not expire before then, the one that waits longest first. */
    List<HelpRequest> listOpen(UUID tenant, Collection<UUID> cycles, Instant now);

    /** Those that this person asked for or took, the one that changed last first. */
    List<HelpRequest> listFor(UUID tenant, UUID person);

    /** Who thanked this person. */
    Set<UUID> listGivers(UUID tenant, UUID helper);

    void add(HelpRequest request);

    /**
     * Replaces a request whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code help-changed} when somebody was quicker
     */
    HelpRequest save(HelpRequest request);
}
