package org.viceversa.pairing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ProposalEdit.Kind;
import org.viceversa.pairing.ProposalEdit.Noted;
import org.viceversa.pairing.ProposalEdit.Restored;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;

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
    private final JudgeRounds judges;
    private final Clock clock;

    public EditProposal(
            FindRound findRound, PairingRounds rounds, Proposals proposals, JudgeRounds judges, Clock clock) {
        this.findRound = findRound;
        this.rounds = rounds;
        this.proposals = proposals;
        this.judges = judges;
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

    /** What is to be done to the pairs. */
    private record Change(List<ProposedPair> remove, List<ProposedPair> add, ProposalEdit undo) {}

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
        Change change = change(found.round(), edit, reason, noted);
        Set<UUID> alone = keep(found.round(), change);
        proposals.addEdit(caller.tenant(), roundId, noted);
        return new Edited(
                next,
                before,
                proposals.qualityOf(caller.tenant(), roundId),
                change.add(),
                gone(change),
                alone,
                change.undo());
    }

    private static List<PairKey> gone(Change change) {
        Set<PairKey> there = change.add().stream().map(ProposedPair::key).collect(Collectors.toSet());
        return change.remove().stream()
                .map(ProposedPair::key)
                .filter(key -> !there.contains(key))
                .toList();
    }

    private Change change(PairingRound round, ProposalEdit edit, String reason, Noted noted) {
        return switch (edit.kind()) {
            case LOCK, UNLOCK -> locked(pair(round, edit.pair()), edit.kind() == Kind.LOCK);
            case UNPAIR -> undone(List.of(pair(round, edit.pair())), List.of(), edit.pair());
            case PAIR -> {
                List<ProposedPair> apart = pairs(round, edit.instead());
                yield undone(
                        apart,
                        added(round, List.of(new Restored(edit.pair(), true, true, reason)), apart),
                        edit.pair());
            }
            case SWAP -> swapped(round, edit, reason);
            case FORBID -> forbidden(round, edit.pair(), reason, noted);
            case ALLOW -> allowed(round, edit);
            case RESTORE -> {
                List<ProposedPair> apart = pairs(round, edit.instead());
                yield undone(apart, added(round, edit.restored(), apart), edit.pair());
            }
        };
    }

    private static Change locked(ProposedPair pair, boolean lock) {
        return new Change(
                List.of(pair),
                List.of(pair.withLock(lock)),
                ProposalEdit.of(pair.locked() ? Kind.LOCK : Kind.UNLOCK, pair.key(), ""));
    }

    private static Change undone(List<ProposedPair> apart, List<ProposedPair> added, PairKey about) {
        return new Change(
                apart,
                added,
                ProposalEdit.restore(
                        about,
                        added.stream().map(ProposedPair::key).toList(),
                        apart.stream().map(Restored::of).toList()));
    }

    private Change swapped(PairingRound round, ProposalEdit edit, String reason) {
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
        return undone(apart, added(round, wanted, apart), one);
    }

    private Change forbidden(PairingRound round, PairKey key, String reason, Noted noted) {
        if (reason.isEmpty()) {
            throw reasonMissing("Say why these two are kept apart: those who run the programme read it.");
        }
        requireThere(round, key);
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
        return new Change(apart, List.of(), undo);
    }

    private Change allowed(PairingRound round, ProposalEdit edit) {
        PairKey key = edit.pair();
        String why = proposals.listBlocks(round.tenant(), round.cycle()).get(key);
        if (why == null) {
            throw new Refused(Refused.Kind.NOT_FOUND, "pair-unknown", "Nobody keeps these two apart.");
        }
        proposals.unblock(round.tenant(), round.cycle(), key);
        return new Change(List.of(), added(round, edit.restored(), List.of()), ProposalEdit.of(Kind.FORBID, key, why));
    }

    /** @return who has nobody any more */
    private Set<UUID> keep(PairingRound round, Change change) {
        proposals.removePairs(
                round.tenant(),
                round.id(),
                change.remove().stream().map(ProposedPair::key).toList());
        proposals.addPairs(round.tenant(), round.id(), change.add());
        Set<UUID> paired = proposals.listPairsOf(round.tenant(), round.id(), peopleOf(change.remove())).stream()
                .flatMap(pair -> Stream.of(pair.key().mentor(), pair.key().mentee()))
                .collect(Collectors.toSet());
        List<Unplaced> left = new ArrayList<>();
        for (ProposedPair pair : change.remove()) {
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

    private List<ProposedPair> added(PairingRound round, List<Restored> wanted, List<ProposedPair> apart) {
        Set<PairKey> leaving = apart.stream().map(ProposedPair::key).collect(Collectors.toSet());
        Set<UUID> people = wanted.stream()
                .flatMap(one -> Stream.of(one.key().mentor(), one.key().mentee()))
                .collect(Collectors.toSet());
        Map<PairKey, ProposedPair> there = proposals.listPairsOf(round.tenant(), round.id(), people).stream()
                .filter(pair -> !leaving.contains(pair.key()))
                .collect(Collectors.toMap(ProposedPair::key, Function.identity()));
        List<ProposedPair> added = new ArrayList<>();
        for (Restored one : wanted) {
            if (there.containsKey(one.key())) {
                throw new Refused(
                        Refused.Kind.CONFLICT, "pair-there", "These two are a pair of this proposal already.");
            }
            ProposedPair pair = judged(round, one);
            there.put(pair.key(), pair);
            added.add(pair);
        }
        requireCapacity(round, people, there.values());
        return added;
    }

    private ProposedPair judged(PairingRound round, Restored wanted) {
        PairJudge.Judged judged = requireThere(round, wanted.key());
        Set<Rule> broken = broken(round, judged, wanted.key());
        String why = checked(wanted.reason());
        broken.stream().filter(rule -> !rule.mayBeDropped()).findFirst().ifPresent(rule -> {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "rule-firm",
                    "These two cannot be paired: the rule " + rule.code() + " always holds.");
        });
        if (!broken.isEmpty() && why.isEmpty()) {
            throw reasonMissing("This pair breaks "
                    + broken.stream().map(Rule::code).sorted().collect(Collectors.joining(", "))
                    + ". It can be made with a reason, which stands beside it.");
        }
        return new ProposedPair(
                wanted.key(),
                judged.mentor().enrolment(),
                judged.mentee().enrolment(),
                judged.score(),
                wanted.locked(),
                wanted.byHand(),
                broken.isEmpty() ? "" : why,
                broken);
    }

    /** Whom staff keeps apart may have changed since the round ran. */
    private Set<Rule> broken(PairingRound round, PairJudge.Judged judged, PairKey key) {
        Set<Rule> broken = new HashSet<>(judged.broken());
        boolean together = LoadPool.TOGETHER.equals(
                judges.held(round).inputs().pool().blocked().get(key));
        if (together || proposals.listBlocks(round.tenant(), round.cycle()).containsKey(key)) {
            broken.add(Rule.BLOCKED_BY_STAFF);
        } else {
            broken.remove(Rule.BLOCKED_BY_STAFF);
        }
        return broken;
    }

    private void requireCapacity(PairingRound round, Set<UUID> people, Collection<ProposedPair> pairs) {
        PairJudge judge = judges.of(round);
        for (UUID person : people) {
            long partners = pairs.stream().filter(pair -> pair.has(person)).count();
            if (partners > judge.capacityOf(person)) {
                throw new Refused(
                        Refused.Kind.CONFLICT,
                        "capacity-full",
                        "One of these two would have more partners than they take on. Take another pair of theirs"
                                + " apart with it.");
            }
        }
    }

    private PairJudge.Judged requireThere(PairingRound round, PairKey key) {
        return judges.of(round)
                .find(key)
                .orElseThrow(() -> new Refused(
                        Refused.Kind.CONFLICT,
                        "person-not-in-round",
                        "One of these two was not in this round, or stands on the other side in it. Run it again to"
                                + " take in who has come since."));
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

    private static Refused reasonMissing(String sentence) {
        return new Refused(Refused.Kind.INVALID, "reason-missing", sentence);
    }

    private static Refused invalid(String sentence) {
        return new Refused(Refused.Kind.INVALID, "edit-invalid", sentence);
    }
}
