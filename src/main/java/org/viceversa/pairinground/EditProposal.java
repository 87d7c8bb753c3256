package org.viceversa.pairinground;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.pairinground.ProposalEdit.Kind;
import org.viceversa.pairinground.ProposalEdit.Noted;
import org.viceversa.pairinground.ProposalEdit.Restored;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.RoundQuality;

/**
 * Changes a proposal by hand, says at once what that does to it as a whole, and how it is undone.
 *
 * <p>Each change counts the round's version up, so that two managers never overwrite each other: the one who looked at an
 * older version is told so.
 */
public final class EditProposal {

    static final int LONGEST_REASON = 500;

    private final FindRound findRound;
    private final PairingRounds rounds;
    private final Proposals proposals;
    private final PairsByHand pairsByHand;
    private final Clock clock;

    public EditProposal(
            FindRound findRound, PairingRounds rounds, Proposals proposals, JudgeRounds judges, Clock clock) {
        this.findRound = findRound;
        this.rounds = rounds;
        this.proposals = proposals;
        pairsByHand = new PairsByHand(proposals, judges);
        this.clock = clock;
    }

    /**
     * What a change came to.
     *
     * @param changed pairs that are new or otherwise than before
     * @param removed pairs that are no more
     * @param alone who has nobody any more by it
     * @param undo the change that brings everything back
     */
    public record Edited(
            PairingRound round,
            RoundQuality before,
            RoundQuality after,
            List<ProposedPair> changed,
            List<PairKey> removed,
            Set<UUID> alone,
            ProposalEdit undo) {}

    /**
     * @param seen the version that the caller looked at
     * @throws Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}; {@code round-changed}; {@code
     *     pair-unknown}; {@code pair-there}; {@code person-not-in-round}; {@code rule-firm}; {@code reason-missing}; {@code
     *     text-too-long}; {@code capacity-full}; {@code edit-invalid}
     */
    public Edited run(Caller caller, UUID roundId, int seen, ProposalEdit edit) {
        FindRound.Found found = findRound.run(caller, roundId);
        PairingRound next = found.round().edited(seen);
        if (!rounds.save(next)) {
            throw PairingRound.changed();
        }
        String reason = checked(edit.reason());
        RoundQuality before = proposals.qualityOf(caller.tenant(), roundId);
        Noted noted = new Noted(
                UUID.randomUUID(),
                next.version(),
                edit.kind(),
                edit.pair(),
                reason,
                caller.person().id(),
                clock.instant());
        ProposalChange change = change(found.round(), edit, reason, noted);
        Set<UUID> alone = change.keptIn(proposals, found.round());
        proposals.addEdit(caller.tenant(), roundId, noted);
        return new Edited(
                next,
                before,
                proposals.qualityOf(caller.tenant(), roundId),
                change.add(),
                change.gone(),
                alone,
                change.undo());
    }

    private ProposalChange change(PairingRound round, ProposalEdit edit, String reason, Noted noted) {
        return switch (edit.kind()) {
            case LOCK, UNLOCK -> locked(pair(round, edit.pair()), edit.kind() == Kind.LOCK);
            case UNPAIR -> undone(List.of(pair(round, edit.pair())), List.of(), edit.pair());
            case PAIR -> {
                List<ProposedPair> apart = pairs(round, edit.instead());
                yield undone(
                        apart,
                        pairsByHand.made(round, List.of(new Restored(edit.pair(), true, true, reason)), apart),
                        edit.pair());
            }
            case SWAP -> swapped(round, edit, reason);
            case FORBID -> forbidden(round, edit.pair(), reason, noted);
            case ALLOW -> allowed(round, edit);
            case RESTORE -> {
                List<ProposedPair> apart = pairs(round, edit.instead());
                yield undone(apart, pairsByHand.made(round, edit.restored(), apart), edit.pair());
            }
        };
    }

    private static ProposalChange locked(ProposedPair pair, boolean lock) {
        return new ProposalChange(
                List.of(pair),
                List.of(pair.withLock(lock)),
                ProposalEdit.of(pair.locked() ? Kind.LOCK : Kind.UNLOCK, pair.key(), ""));
    }

    private static ProposalChange undone(List<ProposedPair> apart, List<ProposedPair> added, PairKey about) {
        return new ProposalChange(
                apart,
                added,
                ProposalEdit.restore(
                        about,
                        added.stream().map(ProposedPair::key).toList(),
                        apart.stream().map(Restored::of).toList()));
    }

    private ProposalChange swapped(PairingRound round, ProposalEdit edit, String reason) {
        PairKey one = edit.pair();
        PairKey two = edit.other().orElseThrow(() -> invalid("A swap takes two pairs."));
        if (one.mentor().equals(two.mentor()) || one.mentee().equals(two.mentee())) {
            throw invalid("Two pairs that share somebody cannot change partners.");
        }
        List<ProposedPair> apart = pairs(round, List.of(one, two));
        List<Restored> wanted = Stream.of(
                        new PairKey(one.mentor(), two.mentee()), new PairKey(two.mentor(), one.mentee()))
                .map(key -> new Restored(key, true, true, reason))
                .toList();
        return undone(apart, pairsByHand.made(round, wanted, apart), one);
    }

    private ProposalChange forbidden(PairingRound round, PairKey key, String reason, Noted noted) {
        if (reason.isEmpty()) {
            throw PairsByHand.reasonMissing("Say why these two are kept apart: those who run the programme read it.");
        }
        pairsByHand.requireThere(round, key);
        proposals.block(round.tenant(), round.cycle(), key, noted);
        List<ProposedPair> apart =
                proposals.findPair(round.tenant(), round.id(), key).stream().toList();
        ProposalEdit undo = new ProposalEdit(
                Kind.ALLOW,
                key,
                Optional.empty(),
                List.of(),
                apart.stream().map(Restored::of).toList(),
                "");
        return new ProposalChange(apart, List.of(), undo);
    }

    private ProposalChange allowed(PairingRound round, ProposalEdit edit) {
        PairKey key = edit.pair();
        String why = proposals.listBlocks(round.tenant(), round.cycle()).get(key);
        if (why == null) {
            throw new Refused(Refused.Kind.NOT_FOUND, "pair-unknown", "Nobody keeps these two apart.");
        }
        proposals.unblock(round.tenant(), round.cycle(), key);
        return new ProposalChange(
                List.of(), pairsByHand.made(round, edit.restored(), List.of()), ProposalEdit.of(Kind.FORBID, key, why));
    }

    private ProposedPair pair(PairingRound round, PairKey key) {
        return proposals
                .findPair(round.tenant(), round.id(), key)
                .orElseThrow(() ->
                        new Refused(Refused.Kind.NOT_FOUND, "pair-unknown", "There is no such pair in this proposal."));
    }

    private List<ProposedPair> pairs(PairingRound round, List<PairKey> keys) {
        return keys.stream().distinct().map(key -> pair(round, key)).toList();
    }

    static String checked(String reason) {
        String clean = Texts.clean(reason, LONGEST_REASON + 1);
        if (clean.length() > LONGEST_REASON) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "text-too-long",
                    "A reason may have at most " + LONGEST_REASON + " characters; please shorten it.");
        }
        return clean;
    }

    private static Refused invalid(String sentence) {
        return new Refused(Refused.Kind.INVALID, "edit-invalid", sentence);
    }
}
