package org.viceversa.pairinground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps pairing rounds, with what was found out about each as a whole. */
public interface PairingRounds {

    Optional<PairingRound> find(UUID tenant, UUID id);

    /** For background work: of any tenant. */
    Optional<PairingRound> findByJob(UUID job);

    /** Of a cycle, the newest first. */
    List<PairingRound> listOf(UUID tenant, UUID cycle);

    /** For background work, of all tenants: those that wait or work and were not heard of since then. */
    List<PairingRound> listSilentSince(Instant before);

    /**
     * Adds a round.
     *
     * @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when somebody else took the number just now
     */
    void add(PairingRound round);

    /**
     * Replaces the version before this one, all but its report.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(PairingRound changed);

    /**
     * Notes how far the work is, which is no change of the round.
     *
     * @return whether the work is still wanted
     */
    boolean beat(UUID job, String phase, int percent, Instant now);

    Optional<RoundReport> findReport(UUID tenant, UUID round);

    void saveReport(UUID tenant, UUID round, RoundReport report);
}
