package org.viceversa.pairinground;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.OfferRules;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairinground.OfferPairings.Outcome;
import org.viceversa.pairinground.OfferPairings.Proposed;
import org.viceversa.pairinground.PublishPairingRound.Becomes;
import org.viceversa.pairinground.PublishPairingRound.Outlook;
import org.viceversa.pairinground.PublishPairingRound.Shelves;

/** What everybody of a round would get by its publication. */
final class Outlooks {

    private final Shelves shelves;

    Outlooks(Shelves shelves) {
        this.shelves = shelves;
    }

    Map<UUID, Enrolment> enrolments(PairingRound round) {
        return shelves.enrolments().listOf(round.tenant(), round.cycle()).stream()
                .collect(Collectors.toMap(Enrolment::person, Function.identity()));
    }

    /** Everybody of the round without an offer or a partner. */
    Set<UUID> alone(PairingRound round, List<Pairing> offered) {
        Set<UUID> alone = new LinkedHashSet<>();
        shelves.proposals().listUnplaced(round.tenant(), round.id()).forEach(one -> alone.add(one.person()));
        shelves.proposals().listPairs(round.tenant(), round.id()).forEach(pair -> {
            alone.add(pair.key().mentor());
            alone.add(pair.key().mentee());
        });
        Stream.concat(offered.stream(), shelves.pairings().listOpen(round.tenant(), round.cycle(), alone).stream())
                .forEach(one -> {
                    alone.remove(one.mentor().person());
                    alone.remove(one.mentee().person());
                });
        return alone;
    }

    static Side first(Outcome outcome) {
        return outcome.offered().stream().map(Pairing::first).findFirst().orElse(OfferRules.USUALLY_FIRST);
    }

    /** Of each person of a round on the side that this comes to. */
    List<Outlook> list(PairingRound round, Map<Proposed, ProposedPair> pairs, Outcome outcome) {
        Side first = first(outcome);
        List<ProposedPair> offered = pairs.entrySet().stream()
                .filter(one -> !outcome.left().containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Outlook> outlooks = new ArrayList<>();
        for (Side side : Side.values()) {
            Becomes becomes = side == first ? Becomes.ASKED : Becomes.ASKED_LATER;
            offered.stream()
                    .collect(Collectors.groupingBy(pair -> person(pair, side)))
                    .forEach((person, those) -> outlooks.add(new Outlook(person, side, those, becomes)));
        }
        Map<UUID, Enrolment> enrolments = enrolments(round);
        for (UUID person : alone(round, outcome.offered())) {
            Optional<Enrolment> one = Optional.ofNullable(enrolments.get(person));
            boolean waits = one.map(Enrolment::state)
                    .filter(state -> state == Enrolment.State.READY || state == Enrolment.State.WAITING)
                    .isPresent();
            Side side = one.filter(its -> its.sides().contains(Side.MENTEE)).isPresent() ? Side.MENTEE : Side.MENTOR;
            outlooks.add(new Outlook(person, side, List.of(), waits ? Becomes.WAITING : Becomes.UNCHANGED));
        }
        outlooks.sort(
                Comparator.comparing((Outlook one) -> one.person().toString()).thenComparing(Outlook::side));
        return outlooks;
    }

    private static UUID person(ProposedPair pair, Side side) {
        return side == Side.MENTOR ? pair.key().mentor() : pair.key().mentee();
    }
}
