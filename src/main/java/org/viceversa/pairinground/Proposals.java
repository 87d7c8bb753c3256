package org.viceversa.pairinground;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.RoundQuality;

/** Keeps what rounds propose, what was changed in it by hand, and whom staff keeps apart. */
public interface Proposals {

    /** The best pair first; of equal ones by their ids. */
    List<ProposedPair> listPairs(UUID tenant, UUID round);

    /** Those who have nobody now, by their ids. */
    List<Unplaced> listUnplaced(UUID tenant, UUID round);

    Optional<ProposedPair> findPair(UUID tenant, UUID round, PairKey key);

    /** Those of any of these people, on either side. */
    List<ProposedPair> listPairsOf(UUID tenant, UUID round, Collection<UUID> people);

    /** Of all pairs, counted where they are kept. */
    RoundQuality qualityOf(UUID tenant, UUID round);

    void addPairs(UUID tenant, UUID round, Collection<ProposedPair> pairs);

    void removePairs(UUID tenant, UUID round, Collection<PairKey> keys);

    /** Says why somebody has nobody; what was said before stays. It is told again whenever they have nobody. */
    void addUnplaced(UUID tenant, UUID round, Collection<Unplaced> people);

    void addEdit(UUID tenant, UUID round, ProposalEdit.Noted edit);

    /** Oldest first. */
    List<ProposalEdit.Noted> listEdits(UUID tenant, UUID round);

    /** Pairs that staff keeps apart, with the reason. */
    Map<PairKey, String> listBlocks(UUID tenant, UUID cycle);

    /** Keeps two apart, or says anew why. */
    void block(UUID tenant, UUID cycle, PairKey key, ProposalEdit.Noted why);

    void unblock(UUID tenant, UUID cycle, PairKey key);
}
