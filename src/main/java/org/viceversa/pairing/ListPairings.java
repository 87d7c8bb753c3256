package org.viceversa.pairing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;

/** Shows those who run a programme the pairings of a cycle, how many there are of each state, and who has nobody. */
public final class ListPairings {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final ChoiceLists lists;
    private final People people;

    public ListPairings(
            FindCycle findCycle, Enrolments enrolments, Pairings pairings, ChoiceLists lists, People people) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.lists = lists;
        this.people = people;
    }

    /** Two people as staff sees them. */
    public record Pair(Pairing pairing, String mentor, String mentee) {}

    /**
     * @param counts of all, whatever the filter; states without any are absent
     * @param reasons why offers were declined, in sums that tell of nobody
     * @param exits the same for what ended
     */
    public record Overview(
            CycleOfProgramme place,
            List<Pair> found,
            Map<State, Integer> counts,
            ReasonCounts reasons,
            ReasonCounts exits) {}

    /**
     * @param search words that all occur in one of the names; empty finds everything
     * @param states empty for all
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public Overview run(Caller caller, UUID cycle, String search, Set<State> states) {
        CycleOfProgramme place = findCycle.forManager(caller, cycle);
        UUID tenant = caller.tenant();
        List<Pairing> all = pairings.listOf(tenant, cycle);
        Map<UUID, Person> named = people.listByIds(
                tenant,
                all.stream()
                        .flatMap(one ->
                                Stream.of(one.mentor().person(), one.mentee().person()))
                        .distinct()
                        .toList());
        List<String> words = MemberFilter.of(search, Optional.empty(), true).words();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        Map<PairingStep, Map<PairingReason, Integer>> reasons = pairings.countReasons(tenant, cycle);
        return new Overview(
                place,
                all.stream()
                        .filter(one -> states.isEmpty() || states.contains(one.state()))
                        .map(one -> new Pair(
                                one,
                                name(named, one.mentor().person()),
                                name(named, one.mentee().person())))
                        .filter(one -> matches(one, words))
                        .toList(),
                counts,
                ReasonCounts.of(reasons.getOrDefault(PairingStep.DECLINED, Map.of())),
                ReasonCounts.of(reasons.getOrDefault(PairingStep.ENDED, Map.of())));
    }

    private static String name(Map<UUID, Person> named, UUID person) {
        return Optional.ofNullable(named.get(person)).map(Person::name).orElse("");
    }

    private static boolean matches(Pair one, List<String> words) {
        String text = Texts.fold(one.mentor() + " " + one.mentee());
        return words.stream().allMatch(text::contains);
    }

    /** Why somebody is in the queue; those who come first go first. */
    public enum Waiting {
        FREED,
        /** All their choices were asked in vain. */
        EXHAUSTED,
        /** An offer to them came to nothing. */
        LEFT_WITHOUT,
        /** They had no offer so far. */
        NEW
    }

    /** @param since when they have been waiting */
    public record Seeking(Enrolment enrolment, String name, Waiting why, Instant since) {}

    /**
     * Who takes part, has nobody, and is asked by nobody; those who go first in the next round first.
     *
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public List<Seeking> queue(Caller caller, UUID cycle) {
        findCycle.forManager(caller, cycle);
        UUID tenant = caller.tenant();
        List<Pairing> all = pairings.listOf(tenant, cycle);
        Map<UUID, Instant> freed = Freed.of(all);
        Set<UUID> busy = peopleOf(all, one -> !one.state().isOver());
        Set<UUID> without = peopleOf(all, one -> one.state().isOver());
        Map<UUID, ChoiceList> chosen =
                lists.listOf(tenant, cycle).stream().collect(Collectors.toMap(ChoiceList::person, Function.identity()));
        List<Enrolment> waiting = enrolments.listOf(tenant, cycle).stream()
                .filter(one -> one.state() == Enrolment.State.READY || one.state() == Enrolment.State.WAITING)
                .filter(one -> !busy.contains(one.person()))
                .toList();
        Map<UUID, Person> named =
                people.listByIds(tenant, waiting.stream().map(Enrolment::person).toList());
        return waiting.stream()
                .map(one -> {
                    Optional<ChoiceList> list =
                            Optional.ofNullable(chosen.get(one.person())).filter(ChoiceList::isExhausted);
                    Optional<Instant> free = Optional.ofNullable(freed.get(one.person()));
                    Waiting why = free.map(at -> Waiting.FREED)
                            .or(() -> list.map(any -> Waiting.EXHAUSTED))
                            .orElse(without.contains(one.person()) ? Waiting.LEFT_WITHOUT : Waiting.NEW);
                    return new Seeking(
                            one,
                            name(named, one.person()),
                            why,
                            free.or(() -> list.map(ChoiceList::changedAt)).orElse(one.changedAt()));
                })
                .sorted(Comparator.comparing(Seeking::why).thenComparing(Seeking::since))
                .toList();
    }

    private static Set<UUID> peopleOf(List<Pairing> all, Predicate<Pairing> which) {
        return all.stream()
                .filter(which)
                .flatMap(one -> Stream.of(one.mentor().person(), one.mentee().person()))
                .collect(Collectors.toSet());
    }
}
