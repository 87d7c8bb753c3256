package org.viceversa.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;

/** Shows somebody where they stand with a partner, and what needs them next. */
public final class ShowMentorship {

    private final OpenMentorship openMentorship;
    private final Pairings pairings;
    private final People people;
    private final NextSteps sources;

    /** @param sources what every feature knows, in any order */
    public ShowMentorship(OpenMentorship openMentorship, Pairings pairings, People people, NextSteps sources) {
        this.openMentorship = openMentorship;
        this.pairings = pairings;
        this.people = people;
        this.sources = sources;
    }

    /**
     * @param partner empty where the tool knows them no more
     * @param steps the first one first; none when it is over
     */
    public record Shown(Mentorship mentorship, Optional<Person> partner, List<NextStep> steps) {

        public String partnerName() {
            return partner.map(Person::name).orElse("");
        }
    }

    /** @throws Refused {@code pairing-unknown} */
    public Shown run(Caller caller, UUID pairing) {
        Mentorship found = openMentorship.open(caller, pairing);
        return shown(found, people.find(found.tenant(), found.partner()));
    }

    /** All of the caller's that are not over, the one that changed last first. */
    public List<Shown> listFor(Caller caller) {
        UUID me = caller.person().id();
        List<Mentorship> mine = pairings.listFor(caller.tenant(), me).stream()
                .filter(one -> one.state().isSettled())
                .flatMap(one -> asSeenBy(me, one))
                .toList();
        Map<UUID, Person> partners = people.listByIds(
                caller.tenant(), mine.stream().map(Mentorship::partner).toList());
        return mine.stream()
                .map(one -> shown(one, Optional.ofNullable(partners.get(one.partner()))))
                .toList();
    }

    private Stream<Mentorship> asSeenBy(UUID person, Pairing one) {
        return one.sideOf(person).flatMap(side -> openMentorship.as(one, side)).stream();
    }

    private Shown shown(Mentorship one, Optional<Person> partner) {
        List<NextStep> steps =
                one.isOpen() ? sources.of(one).stream().sorted(NextStep.FIRST).toList() : List.of();
        return new Shown(one, partner, steps);
    }
}
