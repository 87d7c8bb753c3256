package org.viceversa.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.WhoSuits;

/** Ranks up to five people, has them asked one after the other, and takes that back while nobody has said yes. */
public final class ChoosePartners {

    private final Chooser.Finder choosers;
    private final ChoiceLists lists;
    private final ForwardChoices forwardChoices;
    private final PairingDesk desk;
    private final Suitables suitables;
    private final People people;
    private final Clock clock;

    public ChoosePartners(
            FindCycle findCycle,
            Enrolments enrolments,
            Pairings pairings,
            ChoiceLists lists,
            ForwardChoices forwardChoices,
            PairingDesk desk,
            Suitables suitables,
            People people,
            Clock clock) {
        this.choosers = new Chooser.Finder(findCycle, enrolments, pairings, clock);
        this.lists = lists;
        this.forwardChoices = forwardChoices;
        this.desk = desk;
        this.suitables = suitables;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param offers by pairing, of whoever is asked or was
     * @param people who were chosen, by id
     */
    public record Choices(ChoiceList list, boolean mayChoose, Map<UUID, Pairing> offers, Map<UUID, Person> people) {}

    /** @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown} */
    public Choices show(Caller caller, UUID cycle) {
        Chooser chooser = choosers.find(caller, cycle);
        return shown(chooser, listOf(chooser));
    }

    /**
     * Replaces the ranking. Whoever is asked now and is no longer in it is not asked any more; where others were being
     * asked, the next one is at once.
     *
     * @param seen the version that the caller looked at, 0 for none
     * @param ranked people, best first
     * @throws Refused {@code may-not-choose}; {@code choices-changed}; {@code choices-too-many}; {@code choice-twice}; {@code
     *     choice-not-possible}
     */
    public Choices rank(Caller caller, UUID cycle, int seen, List<UUID> ranked) {
        Chooser chooser = held(choosers.find(caller, cycle));
        chooser.requireChoice();
        ChoiceList before = seen(chooser, seen);
        Instant now = clock.instant();
        ChoiceList changed = lists.save(before.ranked(wanted(chooser, before, ranked, now), now));
        takeBack(before, changed);
        return shown(chooser, changed.sent() ? forwardChoices.ask(chooser.place(), changed, now) : changed);
    }

    /**
     * Has the first one asked. Done twice it changes nothing.
     *
     * @throws Refused {@code may-not-choose}; {@code choices-changed}; {@code choices-empty}
     */
    public Choices send(Caller caller, UUID cycle, int seen) {
        Chooser chooser = held(choosers.find(caller, cycle));
        ChoiceList before = listOf(chooser);
        if (before.sent() && before.current().isPresent()) {
            return shown(chooser, before);
        }
        chooser.requireChoice();
        Instant now = clock.instant();
        ChoiceList sent = seen(chooser, seen).sending(now);
        return shown(chooser, forwardChoices.ask(chooser.place(), sent, now));
    }

    /** Takes all back that nobody has said yes to. Done twice it changes nothing. */
    public Choices withdraw(Caller caller, UUID cycle) {
        Chooser chooser = held(choosers.find(caller, cycle));
        ChoiceList before = listOf(chooser);
        if (before.open().isEmpty()) {
            return shown(chooser, before);
        }
        ChoiceList changed = lists.save(before.withdrawn(clock.instant()));
        takeBack(before, changed);
        return shown(chooser, changed);
    }

    private Chooser held(Chooser chooser) {
        choosers.enrolments()
                .hold(chooser.enrolment().tenant(), List.of(chooser.enrolment().id()));
        return choosers.of(chooser.place(), chooser.enrolment());
    }

    private ChoiceList listOf(Chooser chooser) {
        return lists.findOf(
                        chooser.enrolment().tenant(),
                        chooser.enrolment().cycle(),
                        chooser.enrolment().person())
                .orElseGet(() -> ChoiceList.of(chooser.enrolment(), clock.instant()));
    }

    private ChoiceList seen(Chooser chooser, int version) {
        ChoiceList kept = listOf(chooser);
        if (kept.version() != version) {
            throw changed();
        }
        return kept;
    }

    /** For adapters as well. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "choices-changed",
                "Your choices were changed in another window, or somebody has answered. Load them again.");
    }

    private List<Choice> wanted(Chooser chooser, ChoiceList before, List<UUID> ranked, Instant now) {
        Map<UUID, WhoSuits> suitable = suitables.list(chooser.place(), chooser.enrolment()).stream()
                .filter(one -> chooser.sides().contains(one.own()))
                .collect(Collectors.toMap(WhoSuits::person, Function.identity(), (best, other) -> best));
        Optional<UUID> asked = before.current().map(Choice::person);
        List<Choice> wanted = new ArrayList<>();
        for (UUID person : ranked) {
            Optional<Choice> choice = asked.filter(person::equals)
                    .flatMap(any -> before.current())
                    .or(() -> Optional.ofNullable(suitable.get(person))
                            .map(one -> Choice.of(one.own(), one.person(), one.enrolment(), now)));
            wanted.add(choice.orElseThrow(ChoiceList::notPossible));
        }
        return wanted;
    }

    /** The offer to whoever was asked before and is no longer. */
    private void takeBack(ChoiceList before, ChoiceList after) {
        before.current()
                .filter(asked -> after.current()
                        .filter(one -> one.pairing().equals(asked.pairing()))
                        .isEmpty())
                .flatMap(Choice::pairing)
                .map(offer -> desk.hold(before.tenant(), offer))
                .filter(held -> held.pairing().state().isOffer())
                .ifPresent(held -> desk.take(
                        held,
                        held.pairing().withdrawn(held.at()),
                        PairingStep.WITHDRAWN,
                        Optional.of(PairingReason.CHOICE_WITHDRAWN),
                        "",
                        Optional.of(before.person())));
    }

    private Choices shown(Chooser chooser, ChoiceList list) {
        Map<UUID, Pairing> offers = choosers.pairings().listFor(list.tenant(), list.person()).stream()
                .filter(one -> one.cycle().equals(list.cycle()))
                .collect(Collectors.toMap(Pairing::id, Function.identity()));
        return new Choices(
                list,
                chooser.mayChoose(),
                offers,
                people.listByIds(
                        list.tenant(),
                        list.choices().stream().map(Choice::person).toList()));
    }
}
