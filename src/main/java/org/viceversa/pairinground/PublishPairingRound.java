package org.viceversa.pairinground;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairings;
import org.viceversa.pairinground.OfferPairings.Obstacle;
import org.viceversa.pairinground.OfferPairings.Outcome;
import org.viceversa.pairinground.OfferPairings.Proposed;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.PairKey;

/**
 * Offers the pairs of a round to their people: all of them or none. Before that nobody is told anything.
 *
 * <p>Each pair becomes an offer, to the side that the programme asks first. Its people are matched once both have said
 * yes; whoever is left without anybody, and is with nobody already, waits for the next round. People who left since the
 * round ran, or have found others, stand in the way of theirs: such pairs are named, and left out only for a caller who
 * has seen them.
 */
public final class PublishPairingRound {

    private static final int NAMED = 5;

    private final FindRound findRound;
    private final Shelves shelves;
    private final OfferPairings offerPairings;
    private final Outlooks outlooks;
    private final Clock clock;

    /** Where what is published is kept. */
    public record Shelves(
            PairingRounds rounds, Proposals proposals, Enrolments enrolments, Pairings pairings, People people) {}

    public PublishPairingRound(FindRound findRound, Shelves shelves, OfferPairings offerPairings, Clock clock) {
        this.findRound = findRound;
        this.shelves = shelves;
        this.offerPairings = offerPairings;
        outlooks = new Outlooks(shelves);
        this.clock = clock;
    }

    /** A pair that cannot be offered any more. */
    public record Blocked(ProposedPair pair, Obstacle why) {}

    /** What somebody would get: whom, or a place on the waiting list. */
    public record Outlook(UUID person, Side side, List<ProposedPair> partners, Becomes becomes) {}

    /** Where somebody stands after it. */
    public enum Becomes {
        /** Is asked first. */
        ASKED,
        /** Is asked once the other one has said yes. */
        ASKED_LATER,
        /** Waits for the next round. */
        WAITING,
        /** Has somebody already, or has left. */
        UNCHANGED
    }

    /** What publishing would do now; changes nothing. */
    public record Preview(
            FindRound.Found found,
            Side first,
            List<Blocked> blocked,
            List<Outlook> outlooks,
            Map<UUID, Person> people) {}

    /**
     * @throws Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}
     */
    public Preview preview(Caller caller, UUID roundId) {
        FindRound.Found found = findRound.run(caller, roundId);
        found.round().requireProposed();
        Map<Proposed, ProposedPair> pairs = proposed(found.round());
        Outcome outcome = offerPairings.preview(found.place(), Optional.of(roundId), List.copyOf(pairs.keySet()));
        List<Outlook> expected = outlooks.list(found.round(), pairs, outcome);
        Set<UUID> ids = Stream.concat(
                        expected.stream().map(Outlook::person),
                        pairs.values().stream()
                                .flatMap(pair -> Stream.of(
                                        pair.key().mentor(), pair.key().mentee())))
                .collect(Collectors.toSet());
        return new Preview(
                found,
                Outlooks.first(outcome),
                blocked(pairs, outcome),
                expected,
                shelves.people().listByIds(caller.tenant(), ids));
    }

    /**
     * In one transaction, with the cycle held. Asked again by whoever published it, it changes nothing.
     *
     * @param seen the version that the caller looked at
     * @param without pairs that the caller knows cannot be offered
     * @throws Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}; {@code round-published} when
     *     somebody else did; {@code round-changed}; {@code round-empty}; {@code cycle-not-to-be-paired}; {@code
     *     pairs-not-possible} for others than these; {@code enrolment-changed}
     */
    public PairingRound run(Caller caller, UUID roundId, int seen, Set<PairKey> without) {
        PairingRound asked = findRound.run(caller, roundId).round();
        shelves.enrolments().holdPlaces(caller.tenant(), asked.cycle());
        // Again, now that nobody else can publish.
        FindRound.Found found = findRound.run(caller, roundId);
        PairingRound round = found.round();
        UUID by = caller.person().id();
        if (round.state() == State.PUBLISHED) {
            return publishedBefore(round, by);
        }
        round.requireProposed();
        round.requireVersion(seen);
        StartPairingRound.requireToBePaired(found.place().cycle());
        Map<Proposed, ProposedPair> pairs = proposed(round);
        Outcome outcome = offerPairings.run(found.place(), Optional.of(roundId), List.copyOf(pairs.keySet()), by);
        requireSeen(caller, blocked(pairs, outcome), without);
        if (outcome.offered().isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT, "round-empty", "There is no pair in this round that could be offered to anybody.");
        }
        waitOthers(round, outcome, by);
        PairingRound published = round.published(by, clock.instant());
        if (!shelves.rounds().save(published)) {
            throw PairingRound.changed();
        }
        return published;
    }

    private PairingRound publishedBefore(PairingRound round, UUID by) {
        UUID who = round.decidedBy().orElse(by);
        if (who.equals(by)) {
            return round;
        }
        throw new Refused(
                Kind.CONFLICT,
                "round-published",
                name(shelves.people().listByIds(round.tenant(), List.of(who)), who)
                        + " has published this round already. Nothing was sent twice; load the page again.");
    }

    private Map<Proposed, ProposedPair> proposed(PairingRound round) {
        return shelves.proposals().listPairs(round.tenant(), round.id()).stream()
                .collect(Collectors.toMap(
                        pair -> new Proposed(pair.mentorEnrolment(), pair.menteeEnrolment(), Optional.of(pair.score())),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static List<Blocked> blocked(Map<Proposed, ProposedPair> pairs, Outcome outcome) {
        List<Blocked> blocked = new ArrayList<>();
        pairs.forEach((proposed, pair) -> Optional.ofNullable(outcome.left().get(proposed))
                .ifPresent(why -> blocked.add(new Blocked(pair, why))));
        return blocked;
    }

    private void requireSeen(Caller caller, List<Blocked> blocked, Set<PairKey> without) {
        List<PairKey> unseen = blocked.stream()
                .map(one -> one.pair().key())
                .filter(key -> !without.contains(key))
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        Set<UUID> ids = new LinkedHashSet<>();
        unseen.forEach(key -> ids.addAll(List.of(key.mentor(), key.mentee())));
        Map<UUID, Person> people = shelves.people().listByIds(caller.tenant(), ids);
        String names = unseen.stream()
                .limit(NAMED)
                .map(key -> name(people, key.mentor()) + " and " + name(people, key.mentee()))
                .collect(Collectors.joining("; "));
        throw new Refused(
                Kind.CONFLICT,
                "pairs-not-possible",
                "Since this round ran, somebody left or found others, so " + unseen.size()
                        + " of its pairs cannot be offered: " + names
                        + (unseen.size() > NAMED ? "; and others" : "")
                        + ". Look at the preview again; nothing was sent.");
    }

    private static String name(Map<UUID, Person> people, UUID id) {
        return Optional.ofNullable(people.get(id))
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .orElse("Somebody without a name");
    }

    /** Whoever is ready and has nobody, neither by this round nor from before, waits from now on. */
    private void waitOthers(PairingRound round, Outcome outcome, UUID by) {
        Instant now = clock.instant();
        List<Enrolment> moved = new ArrayList<>();
        Map<UUID, Enrolment> enrolments = outlooks.enrolments(round);
        for (UUID person : outlooks.alone(round, outcome.offered())) {
            Enrolment one = enrolments.get(person);
            if (one != null && one.state() == Enrolment.State.READY) {
                moved.add(one.waiting(now));
            }
        }
        shelves.enrolments()
                .saveStates(
                        moved,
                        moved.stream()
                                .map(one -> EnrolmentEvent.of(one, Move.WAITED, "", by))
                                .toList());
    }
}
