package org.viceversa.suitability;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody who is to be paired in one round. Somebody may stand on both sides, with the same person's id.
 *
 * @param lately whose pairing ended within the days of cooling off
 * @param blocked by staff, with their reason
 * @param kept pairs of the proposal before, which stay where all else is equal
 */
public record Pool(
        List<Seeker> mentors,
        List<Seeker> mentees,
        Set<PairKey> lately,
        Map<PairKey, String> blocked,
        Set<PairKey> kept) {

    public Pool {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        lately = Set.copyOf(lately);
        blocked = Map.copyOf(blocked);
        kept = Set.copyOf(kept);
    }
}
