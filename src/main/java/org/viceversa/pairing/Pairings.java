package org.viceversa.pairing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Pairing.State;

/** Keeps pairings and their histories. Two people have one at most in a cycle that is not over. */
public interface Pairings {

    Optional<Pairing> find(UUID tenant, UUID id);

    /** All of a cycle, whatever became of them, the one that changed last first. */
    List<Pairing> listOf(UUID tenant, UUID cycle);

    /** Those of one person, on either side, the one that changed last first. */
    List<Pairing> listFor(UUID tenant, UUID person);

    /** Those of a cycle that are not over, of any of these people. */
    List<Pairing> listOpen(UUID tenant, UUID cycle, Collection<UUID> people);

    /** Of all cycles: those that came to one of these ends since then. */
    List<Pairing> listEndedSince(UUID tenant, Collection<State> ends, Instant since);

    /**
     * For background work, of all tenants: those in one of these states, the one that has waited longest first.
     */
    List<Pairing> listIn(Collection<State> states);

    /**
     * Adds a pairing with its line of the history, or leaves the one that the two have in the cycle and that is not over.
     *
     * @return what is kept now
     */
    Pairing add(Pairing pairing, PairingEvent event);

    /**
     * Adds many at once, each with its line of the history.
     *
     * @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when two of them have one that is not over; nothing
     *     is added then
     */
    void addAll(List<Pairing> pairings, List<PairingEvent> events);

    /**
     * Replaces a pairing whose version is still the one that is kept, and adds to its history.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code pairing-changed} when somebody was quicker
     */
    Pairing save(Pairing pairing, List<PairingEvent> events);

    /** Oldest first. */
    List<PairingEvent> listHistory(UUID tenant, UUID pairing);

    /** How many of each state a cycle has; states without any are absent. */
    Map<State, Integer> countByState(UUID tenant, UUID cycle);

    /** How often each reason was given in a cycle, by what happened. */
    Map<PairingStep, Map<PairingReason, Integer>> countReasons(UUID tenant, UUID cycle);
}
