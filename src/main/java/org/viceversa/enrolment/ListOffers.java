package org.viceversa.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows what people offer to teach, across the courses that a programme reaches; only what they chose to show. */
public final class ListOffers {

    private final Cycles cycles;
    private final Programmes programmes;
    private final ReachOfProgramme reach;
    private final Enrolments enrolments;
    private final Skills skills;
    private final People people;

    public ListOffers(
            Cycles cycles,
            Programmes programmes,
            ReachOfProgramme reach,
            Enrolments enrolments,
            Skills skills,
            People people) {
        this.cycles = cycles;
        this.programmes = programmes;
        this.reach = reach;
        this.enrolments = enrolments;
        this.skills = skills;
        this.people = people;
    }

    /**
     * One offer of one person.
     *
     * @param id the same for the same offer as long as it stands
     * @param own whether it is the caller's
     */
    public record Card(
            UUID id, Cycle cycle, Programme programme, Person person, Skill skill, Offer offer, boolean own) {

        boolean matches(List<String> words) {
            String text = Texts.fold(skill.name() + " " + skill.group() + " " + offer.sentence() + " " + person.name());
            return words.stream().allMatch(text::contains);
        }
    }

    /** @param search words that all occur in the skill, the sentence or the name; empty finds everything */
    public List<Card> run(Caller caller, String search) {
        List<String> words = MemberFilter.of(search, Optional.empty(), true).words();
        return cards(caller).filter(card -> card.matches(words)).toList();
    }

    /** What these offers are called; those that are gone, or that the caller may not see, are absent. */
    public Map<UUID, String> titles(Caller caller, Collection<UUID> ids) {
        return cards(caller)
                .filter(card -> ids.contains(card.id()))
                .collect(Collectors.toMap(
                        Card::id,
                        card -> card.skill().name() + " · " + card.person().name(),
                        (one, other) -> one));
    }

    private Stream<Card> cards(Caller caller) {
        Map<UUID, Programme> reached = programmes.list(caller.tenant(), false).stream()
                .filter(programme -> reach.reaches(programme, caller))
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<UUID, Cycle> running = new HashMap<>();
        cycles.listOfAll(caller.tenant(), reached.keySet()).values().stream()
                .flatMap(List::stream)
                .filter(cycle -> !cycle.state().isOver())
                .forEach(cycle -> running.put(cycle.id(), cycle));
        List<Enrolment> offering = enrolments.listOffering(caller.tenant(), running.keySet());
        Map<UUID, Person> named = people.listByIds(
                caller.tenant(), offering.stream().map(Enrolment::person).toList());
        Map<UUID, Skill> known = skills.listByIds(
                caller.tenant(),
                offering.stream()
                        .flatMap(one -> one.answers().offers().stream())
                        .map(Offer::skill)
                        .distinct()
                        .toList());
        return offering.stream()
                .flatMap(one -> Optional.ofNullable(running.get(one.cycle())).stream()
                        .flatMap(cycle -> Optional.ofNullable(reached.get(cycle.programme())).stream()
                                .flatMap(programme -> cards(caller, one, cycle, programme, named, known))));
    }

    private static Stream<Card> cards(
            Caller caller,
            Enrolment enrolment,
            Cycle cycle,
            Programme programme,
            Map<UUID, Person> named,
            Map<UUID, Skill> known) {
        Optional<Person> person = Optional.ofNullable(named.get(enrolment.person()));
        boolean own = enrolment.person().equals(caller.person().id());
        return enrolment.answers().offers().stream()
                .filter(Offer::shown)
                .flatMap(offer -> Optional.ofNullable(known.get(offer.skill())).stream()
                        .flatMap(skill -> person.stream()
                                .map(one ->
                                        new Card(idOf(enrolment, offer), cycle, programme, one, skill, offer, own))));
    }

    private static UUID idOf(Enrolment enrolment, Offer offer) {
        String name = enrolment.id() + "/" + offer.skill();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
