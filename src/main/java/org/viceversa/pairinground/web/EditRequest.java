package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.ProposalEdit;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ProposalEdit.Restored;
import org.viceversa.suitability.PairKey;
import org.viceversa.web.Asked;

/**
 * One change of a proposal.
 *
 * @param version of the round that was looked at
 * @param kind LOCK, UNLOCK, FORBID, ALLOW, UNPAIR, PAIR, SWAP, or RESTORE as an earlier change's undo says
 * @param mentor a person's id
 * @param other the second pair of a swap
 * @param instead pairs that are taken apart for it
 * @param restored as an earlier change's undo says
 * @param reason to keep two apart, or to put rules aside
 */
record EditRequest(
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable String mentor,
        @Nullable String mentee,
        @Nullable KeyRequest other,
        @Nullable List<KeyRequest> instead,
        @Nullable List<RestoredRequest> restored,
        @Nullable String reason) {

    /** Two people's ids. */
    record KeyRequest(@Nullable String mentor, @Nullable String mentee) {
        PairKey toKey() {
            return RoundAsked.pair(mentor, mentee);
        }
    }

    /** A pair to be put back. */
    record RestoredRequest(
            @Nullable String mentor,
            @Nullable String mentee,
            boolean locked,
            boolean byHand,
            @Nullable String reason) {
        Restored toRestored() {
            return new Restored(RoundAsked.pair(mentor, mentee), locked, byHand, Asked.text(reason));
        }
    }

    ProposalEdit toEdit() {
        Kind wanted = Asked.word(Kind.class, kind)
                .orElseThrow(() -> Asked.invalid("Say what is to be done: a change needs its kind."));
        return new ProposalEdit(
                wanted,
                RoundAsked.pair(mentor, mentee),
                Optional.ofNullable(other).map(KeyRequest::toKey),
                Asked.list(instead).stream().map(KeyRequest::toKey).toList(),
                Asked.list(restored).stream().map(RestoredRequest::toRestored).toList(),
                Asked.text(reason));
    }
}
