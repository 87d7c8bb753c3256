package org.viceversa.learningpath;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.ListOffers;
import org.viceversa.enrolment.ListOffers.Card;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;

/** Finds who offers to teach one of some skills and is free: only those whose offer the caller may see anyway. */
public final class FindColleagues {

    private final ListOffers listOffers;
    private final Enrolments enrolments;
    private final Pairings pairings;

    public FindColleagues(ListOffers listOffers, Enrolments enrolments, Pairings pairings) {
        this.listOffers = listOffers;
        this.enrolments = enrolments;
        this.pairings = pairings;
    }

    public List<Colleague> run(Caller caller, Collection<UUID> skills) {
        return listOffers.run(caller, "").stream()
                .filter(card -> !card.own() && skills.contains(card.skill().id()))
                .flatMap(card -> colleague(caller, card).stream())
                .toList();
    }

    private Optional<Colleague> colleague(Caller caller, Card card) {
        UUID teacher = card.person().id();
        List<Pairing> theirs = pairings.listOpen(caller.tenant(), card.cycle().id(), List.of(teacher));
        boolean partner = theirs.stream()
                .anyMatch(one -> one.state().isSettled()
                        && one.sideOf(caller.person().id()).isPresent());
        int capacity = enrolments
                .findOf(caller.tenant(), card.cycle().id(), teacher)
                .filter(one -> one.state().takesPart())
                .map(one -> one.answers().capacity())
                .orElse(0);
        int free = Math.max(0, capacity - theirs.size());
        return Stream.of(new Colleague(
                        teacher,
                        card.person().name(),
                        card.skill().id(),
                        card.offer().level(),
                        card.cycle().id(),
                        partner ? Math.max(1, free) : free,
                        partner))
                .filter(one -> one.places() > 0)
                .findFirst();
    }
}
