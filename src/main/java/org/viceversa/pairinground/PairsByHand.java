package org.viceversa.pairinground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.pairinground.ProposalEdit.Restored;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.PairJudge;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Rule;

/** Judges pairs that somebody makes by hand, by the rules of their round and by whom each one takes on. */
final class PairsByHand {

    private final Proposals proposals;
    private final JudgeRounds judges;

    PairsByHand(Proposals proposals, JudgeRounds judges) {
        this.proposals = proposals;
        this.judges = judges;
    }

    /**
     * @param apart pairs that make room for them
     * @throws Refused {@code pair-there}; {@code person-not-in-round}; {@code rule-firm}; {@code reason-missing}; {@code
     *     text-too-long}; {@code capacity-full}
     */
    List<ProposedPair> made(PairingRound round, List<Restored> wanted, List<ProposedPair> apart) {
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
        String why = EditProposal.checked(wanted.reason());
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

    /** @throws Refused {@code person-not-in-round} */
    PairJudge.Judged requireThere(PairingRound round, PairKey key) {
        return judges.of(round)
                .find(key)
                .orElseThrow(() -> new Refused(
                        Refused.Kind.CONFLICT,
                        "person-not-in-round",
                        "One of these two was not in this round, or stands on the other side in it. Run it again to"
                                + " take in who has come since."));
    }

    static Refused reasonMissing(String sentence) {
        return new Refused(Refused.Kind.INVALID, "reason-missing", sentence);
    }
}
