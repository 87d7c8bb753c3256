package org.viceversa.pairinground;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.OfferRules;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.pairing.Places;
import org.viceversa.suitability.PairingScore;

/** Offers the pairs of a round to their first sides, all at once. */
public final class OfferPairings {

    private final Enrolments enrolments;
    private final Pairings pairings;
    private final OfferRules rules;
    private final Clock clock;

    public OfferPairings(Enrolments enrolments, Pairings pairings, OfferRules rules, Clock clock) {
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.rules = rules;
        this.clock = clock;
    }

    /** Two people of a round, by their enrolments. */
    public record Proposed(UUID mentorEnrolment, UUID menteeEnrolment, Optional<PairingScore> score) {}

    /** Why a pair is not offered. */
    public enum Obstacle {
        /** One of them has left meanwhile. */
        LEFT,
        /** One of them has found as many as they can take. */
        FULL,
        /** The two have an offer or a pairing already. */
        TOGETHER
    }

    /** @param left what could not be offered any more; everything else was */
    public record Outcome(List<Pairing> offered, Map<Proposed, Obstacle> left) {}

    /** What {@link #run} would come to now; changes nothing. */
    public Outcome preview(CycleOfProgramme place, Optional<UUID> round, List<Proposed> proposed) {
        return decide(
                place,
                round,
                proposed,
                found(enrolments.listOf(place.cycle().tenant(), place.cycle().id())));
    }

    /**
     * In one transaction; the people's enrolments are held until it ends.
     *
     * @param by who publishes
     */
    public Outcome run(CycleOfProgramme place, Optional<UUID> round, List<Proposed> proposed, UUID by) {
        List<UUID> ids = proposed.stream()
                .flatMap(one -> Stream.of(one.mentorEnrolment(), one.menteeEnrolment()))
                .distinct()
                .toList();
        Outcome outcome = decide(
                place, round, proposed, found(enrolments.hold(place.cycle().tenant(), ids)));
        pairings.addAll(
                outcome.offered(),
                outcome.offered().stream()
                        .map(one -> PairingEvent.of(one, PairingStep.OFFERED, Optional.of(by)))
                        .toList());
        return outcome;
    }

    private static Map<UUID, Enrolment> found(List<Enrolment> those) {
        return those.stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    private Outcome decide(
            CycleOfProgramme place, Optional<UUID> round, List<Proposed> proposed, Map<UUID, Enrolment> people) {
        UUID tenant = place.cycle().tenant();
        Instant now = clock.instant();
        Side first = rules.first(tenant, place.programme().id());
        Map<UUID, List<Pairing>> open = new HashMap<>();
        Set<Set<UUID>> together = new HashSet<>();
        pairings.listOpen(
                        tenant,
                        place.cycle().id(),
                        people.values().stream().map(Enrolment::person).toList())
                .forEach(one -> note(one, open, together));
        List<Pairing> offered = new ArrayList<>();
        Map<Proposed, Obstacle> left = new HashMap<>();
        for (Proposed one : proposed) {
            Optional<Enrolment> mentor = taking(people, one.mentorEnrolment());
            Optional<Enrolment> mentee = taking(people, one.menteeEnrolment());
            if (mentor.isEmpty() || mentee.isEmpty()) {
                left.put(one, Obstacle.LEFT);
            } else if (together.contains(
                    Set.of(mentor.get().person(), mentee.get().person()))) {
                left.put(one, Obstacle.TOGETHER);
            } else if (isFull(place, mentor.get(), open) || isFull(place, mentee.get(), open)) {
                left.put(one, Obstacle.FULL);
            } else {
                Pairing offer = offer(place, round, one, mentor.get(), mentee.get(), first, now);
                note(offer, open, together);
                offered.add(offer);
            }
        }
        return new Outcome(offered, left);
    }

    private static void note(Pairing one, Map<UUID, List<Pairing>> open, Set<Set<UUID>> together) {
        together.add(Set.of(one.mentor().person(), one.mentee().person()));
        for (Side side : Side.values()) {
            open.computeIfAbsent(one.partner(side).person(), any -> new ArrayList<>())
                    .add(one);
        }
    }

    private static Optional<Enrolment> taking(Map<UUID, Enrolment> people, UUID id) {
        return Optional.ofNullable(people.get(id)).filter(one -> one.state().takesPart());
    }

    /** An offer of the same round takes a place as well: nobody is offered more than they can take. */
    private static boolean isFull(CycleOfProgramme place, Enrolment one, Map<UUID, List<Pairing>> open) {
        return open.getOrDefault(one.person(), List.of()).size() >= Places.capacity(place, one);
    }

    private static Pairing offer(
            CycleOfProgramme place,
            Optional<UUID> round,
            Proposed one,
            Enrolment mentor,
            Enrolment mentee,
            Side first,
            Instant now) {
        Enrolment asked = first == Side.MENTOR ? mentor : mentee;
        return Pairing.offered(
                place.cycle().tenant(),
                place.cycle().id(),
                round,
                new Partner(mentor.id(), mentor.person()),
                new Partner(mentee.id(), mentee.person()),
                first,
                one.score(),
                Deadline.of(now, asked.answers().zone()),
                now);
    }
}
