package org.viceversa.pairinground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.PairKey;

/**
 * What is to be done to the pairs of a proposal.
 *
 * @param undo the change that brings everything back
 */
record ProposalChange(List<ProposedPair> remove, List<ProposedPair> add, ProposalEdit undo) {

    /** Pairs that are no more. */
    List<PairKey> gone() {
        Set<PairKey> there = add.stream().map(ProposedPair::key).collect(Collectors.toSet());
        return remove.stream()
                .map(ProposedPair::key)
                .filter(key -> !there.contains(key))
                .toList();
    }

    /** @return who has nobody any more */
    Set<UUID> keptIn(Proposals proposals, PairingRound round) {
        proposals.removePairs(
                round.tenant(),
                round.id(),
                remove.stream().map(ProposedPair::key).toList());
        proposals.addPairs(round.tenant(), round.id(), add);
        Set<UUID> paired = proposals.listPairsOf(round.tenant(), round.id(), peopleOf(remove)).stream()
                .flatMap(pair -> Stream.of(pair.key().mentor(), pair.key().mentee()))
                .collect(Collectors.toSet());
        List<Unplaced> left = new ArrayList<>();
        for (ProposedPair pair : remove) {
            if (!paired.contains(pair.key().mentor())) {
                left.add(Unplaced.byHand(pair.key().mentor(), Side.MENTOR, pair.mentorEnrolment()));
            }
            if (!paired.contains(pair.key().mentee())) {
                left.add(Unplaced.byHand(pair.key().mentee(), Side.MENTEE, pair.menteeEnrolment()));
            }
        }
        proposals.addUnplaced(round.tenant(), round.id(), left);
        return left.stream().map(Unplaced::person).collect(Collectors.toSet());
    }

    private static Set<UUID> peopleOf(Collection<ProposedPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.key().mentor(), pair.key().mentee()))
                .collect(Collectors.toSet());
    }
}
