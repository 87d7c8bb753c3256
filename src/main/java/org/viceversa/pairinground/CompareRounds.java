package org.viceversa.pairinground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.RoundQuality;

/** Puts two rounds of a cycle side by side: how good each is, and whose partners differ. */
public final class CompareRounds {

    private final FindRound findRound;
    private final Proposals proposals;
    private final People people;

    public CompareRounds(FindRound findRound, Proposals proposals, People people) {
        this.findRound = findRound;
        this.proposals = proposals;
        this.people = people;
    }

    /** One round's part. */
    public record Part(PairingRound round, RoundQuality quality) {}

    /** Somebody whose partners differ. */
    public record Moved(UUID person, Side side, Set<UUID> before, Set<UUID> after) {}

    /**
     * @param same how many pairs both have
     * @param churn share of the first round's pairs that the second has not, in hundredths of a per cent
     */
    public record Comparison(
            FindRound.Found found,
            Part one,
            Part other,
            int same,
            int churn,
            List<Moved> moved,
            Map<UUID, Person> people) {}

    /**
     * @throws Refused {@code not-allowed}; {@code round-unknown}; {@code rounds-of-two-cycles}; {@code
     *     round-without-result}
     */
    public Comparison run(Caller caller, UUID oneId, UUID otherId) {
        FindRound.Found one = findRound.run(caller, oneId);
        PairingRound other = findRound.run(caller, otherId).round();
        if (!one.round().cycle().equals(other.cycle())) {
            throw new Refused(
                    Kind.CONFLICT, "rounds-of-two-cycles", "Only rounds of one cycle can be put side by side.");
        }
        requireResult(one.round());
        requireResult(other);
        Set<PairKey> before = keys(one.round());
        Set<PairKey> after = keys(other);
        Set<PairKey> same = new HashSet<>(before);
        same.retainAll(after);
        List<Moved> moved = moved(before, after);
        Set<UUID> ids = moved.stream()
                .flatMap(who -> Stream.concat(
                        Stream.of(who.person()), Stream.concat(who.before().stream(), who.after().stream())))
                .collect(Collectors.toSet());
        int churn = before.isEmpty() ? 0 : (int) ((before.size() - same.size()) * 10_000L / before.size());
        return new Comparison(
                one,
                new Part(one.round(), proposals.qualityOf(caller.tenant(), oneId)),
                new Part(other, proposals.qualityOf(caller.tenant(), otherId)),
                same.size(),
                churn,
                moved,
                people.listByIds(caller.tenant(), ids));
    }

    private static void requireResult(PairingRound round) {
        if (round.inputs().isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "round-without-result",
                    "Round " + round.number() + " has no result that could be put beside another.");
        }
    }

    private Set<PairKey> keys(PairingRound round) {
        return proposals.listPairs(round.tenant(), round.id()).stream()
                .map(ProposedPair::key)
                .collect(Collectors.toSet());
    }

    private static List<Moved> moved(Set<PairKey> before, Set<PairKey> after) {
        List<Moved> moved = new ArrayList<>();
        for (Side side : Side.values()) {
            Map<UUID, Set<UUID>> then = partners(before, side);
            Map<UUID, Set<UUID>> now = partners(after, side);
            Set<UUID> all = new TreeSet<>(then.keySet());
            all.addAll(now.keySet());
            for (UUID person : all) {
                Set<UUID> old = then.getOrDefault(person, Set.of());
                Set<UUID> fresh = now.getOrDefault(person, Set.of());
                if (!old.equals(fresh)) {
                    moved.add(new Moved(person, side, old, fresh));
                }
            }
        }
        return moved;
    }

    private static Map<UUID, Set<UUID>> partners(Set<PairKey> pairs, Side side) {
        Map<UUID, Set<UUID>> partners = new HashMap<>();
        pairs.forEach(pair -> partners.computeIfAbsent(
                        side == Side.MENTOR ? pair.mentor() : pair.mentee(), any -> new HashSet<>())
                .add(side == Side.MENTOR ? pair.mentee() : pair.mentor()));
        return partners;
    }
}
