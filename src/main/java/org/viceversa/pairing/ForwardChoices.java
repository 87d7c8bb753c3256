package org.viceversa.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.suitability.PairingScore;

/** Asks the people whom somebody chose, one after the other, the next one at once when one says no or nothing. */
public final class ForwardChoices {

    private final Enrolments enrolments;
    private final Pairings pairings;
    private final ChoiceLists lists;
    private final Suitables suitables;

    public ForwardChoices(Enrolments enrolments, Pairings pairings, ChoiceLists lists, Suitables suitables) {
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.lists = lists;
        this.suitables = suitables;
    }

    /** Notes what came of an offer that somebody's choice was, and asks the next one. */
    void answered(CycleOfProgramme place, Pairing offer, Choice.State outcome, Instant now) {
        lists.findByPairing(offer.tenant(), offer.id())
                .filter(list -> list.current()
                        .filter(one -> one.pairing().filter(offer.id()::equals).isPresent())
                        .isPresent())
                .ifPresent(list -> {
                    ChoiceList noted = list.answered(offer.id(), outcome, now);
                    if (outcome == Choice.State.ACCEPTED) {
                        lists.save(noted.superseded(now));
                    } else {
                        ask(place, noted, now);
                    }
                });
    }

    /** Asks whoever is next, and keeps the list; those who are no longer free are passed over. */
    ChoiceList ask(CycleOfProgramme place, ChoiceList list, Instant now) {
        ChoiceList asked = list;
        for (Optional<Choice> next = asked.next(); next.isPresent(); next = asked.next()) {
            Choice choice = next.get();
            ChoiceList before = asked;
            asked = offer(place, before, choice, now)
                    .map(made -> before.asking(choice, made.id(), now))
                    .orElseGet(() -> before.skipping(choice, now));
        }
        if (asked.isExhausted()) {
            waitForRound(asked, now);
        }
        return lists.save(asked);
    }

    private Optional<Pairing> offer(CycleOfProgramme place, ChoiceList list, Choice choice, Instant now) {
        Map<UUID, Enrolment> both =
                enrolments.hold(list.tenant(), List.of(list.enrolment(), choice.enrolment())).stream()
                        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        Enrolment chooser = both.get(list.enrolment());
        Enrolment chosen = both.get(choice.enrolment());
        if (chooser == null || chosen == null || place.cycle().state().isOver()) {
            return Optional.empty();
        }
        List<Pairing> open = pairings.listOpen(list.tenant(), list.cycle(), List.of(list.person(), choice.person()));
        boolean together = open.stream()
                .anyMatch(one -> one.sideOf(list.person()).isPresent()
                        && one.sideOf(choice.person()).isPresent());
        if (together
                || !chooser.state().takesPart()
                || !Places.isFree(place, chooser, open)
                || !Places.isFree(place, chosen, open)) {
            return Optional.empty();
        }
        // Looked at anew: much may have changed since they were chosen.
        return suitables.list(place, chooser).stream()
                .filter(one -> one.person().equals(choice.person()) && one.own() == choice.chooser())
                .findFirst()
                .map(suitable -> add(list, choice, chosen, suitable.score(), now));
    }

    private Pairing add(ChoiceList list, Choice choice, Enrolment chosen, PairingScore score, Instant now) {
        Partner own = new Partner(list.enrolment(), list.person());
        Partner other = new Partner(choice.enrolment(), choice.person());
        boolean teaches = choice.chooser() == Side.MENTOR;
        Pairing offer = Pairing.chosen(
                list.tenant(),
                list.cycle(),
                teaches ? own : other,
                teaches ? other : own,
                choice.chooser(),
                Optional.of(score),
                Deadline.of(now, chosen.answers().zone()),
                now);
        return pairings.add(offer, PairingEvent.of(offer, PairingStep.OFFERED, Optional.of(list.person())));
    }

    private void waitForRound(ChoiceList list, Instant now) {
        boolean paired = pairings.listOpen(list.tenant(), list.cycle(), List.of(list.person())).stream()
                .map(Pairing::state)
                .anyMatch(State::isSettled);
        enrolments
                .find(list.tenant(), list.enrolment())
                .filter(one -> one.state() == Enrolment.State.READY && !paired)
                .map(one -> one.waiting(now))
                .ifPresent(waiting -> enrolments.save(
                        waiting, List.of(EnrolmentEvent.of(waiting, Move.WAITED, "", waiting.person()))));
    }
}
