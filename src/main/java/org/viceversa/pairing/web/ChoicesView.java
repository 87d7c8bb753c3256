package org.viceversa.pairing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Choice;
import org.viceversa.pairing.ChoosePartners.Choices;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Person;

/**
 * The caller's ranked choices.
 *
 * @param version to be sent along with a change; 0 before the first
 * @param sent whether they are being asked
 * @param exhausted whether all were asked in vain
 * @param choices the open ones, best first
 * @param past those that came to something or to nothing
 */
record ChoicesView(
        UUID cycle,
        int version,
        boolean mayChoose,
        boolean sent,
        boolean exhausted,
        List<ChoiceView> choices,
        List<ChoiceView> past) {

    /** What became of a choice; never whether somebody declined, did not answer, or was not free. */
    enum Standing {
        DRAFT,
        QUEUED,
        ASKED,
        ACCEPTED,
        NOT_POSSIBLE,
        WITHDRAWN
    }

    /** @param on the day by which the one who is asked answers; else the next one is asked */
    record ChoiceView(UUID person, String name, Standing standing, Optional<LocalDate> on, Optional<UUID> pairing) {}

    static ChoicesView of(Choices choices) {
        return new ChoicesView(
                choices.list().cycle(),
                choices.list().version(),
                choices.mayChoose(),
                choices.list().sent() && !choices.list().open().isEmpty(),
                choices.list().isExhausted(),
                choices.list().open().stream().map(one -> view(choices, one)).toList(),
                choices.list().choices().stream()
                        .filter(one -> !one.state().isOpen())
                        .map(one -> view(choices, one))
                        .toList());
    }

    private static ChoiceView view(Choices all, Choice one) {
        Map<UUID, Person> people = all.people();
        Optional<Pairing> offer =
                one.pairing().flatMap(id -> Optional.ofNullable(all.offers().get(id)));
        return new ChoiceView(
                one.person(),
                Optional.ofNullable(people.get(one.person())).map(Person::name).orElse(""),
                standing(all, one),
                one.state() == Choice.State.SENT
                        ? offer.flatMap(Pairing::deadline).map(Deadline::day)
                        : Optional.empty(),
                one.state() == Choice.State.SENT || one.state() == Choice.State.ACCEPTED
                        ? one.pairing()
                        : Optional.empty());
    }

    private static Standing standing(Choices all, Choice one) {
        return switch (one.state()) {
            case DRAFT -> all.list().sent() ? Standing.QUEUED : Standing.DRAFT;
            case SENT -> Standing.ASKED;
            case ACCEPTED -> Standing.ACCEPTED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case DECLINED, EXPIRED, SUPERSEDED -> Standing.NOT_POSSIBLE;
        };
    }
}
