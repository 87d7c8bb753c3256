package org.viceversa.pairing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.suitability.SkillsOfPair;
import org.viceversa.suitability.WhoSuits;

/**
 * Shows somebody who looks for a partner the five who suit best, and why. Who avoids the person, said no, or has no place
 * left is not there, and nothing tells that they are missing.
 */
public final class SuggestPartners {

    private static final int SHOWN = 5;

    private final Chooser.Finder choosers;
    private final Suitables suitables;
    private final Marks marks;
    private final People people;
    private final Skills skills;

    public SuggestPartners(
            FindCycle findCycle,
            Enrolments enrolments,
            Pairings pairings,
            Suitables suitables,
            Marks marks,
            People people,
            Skills skills,
            Clock clock) {
        this.choosers = new Chooser.Finder(findCycle, enrolments, pairings, clock);
        this.suitables = suitables;
        this.marks = marks;
        this.people = people;
        this.skills = skills;
    }

    /**
     * @param theyTeach what the other one can teach, what is wanted first
     * @param youTeach the same the other way round
     */
    public record Suggestion(
            WhoSuits suitable,
            Person person,
            List<SkillsOfPair.Line> theyTeach,
            List<SkillsOfPair.Line> youTeach,
            Set<String> languages,
            boolean bookmarked) {}

    /**
     * @param skill that the other one teaches or wants; empty for all
     * @param language base tag that the other one works in; empty for all
     * @param bookmarked whether only those
     */
    public record Filter(Optional<UUID> skill, String language, boolean bookmarked) {}

    /**
     * @param eligible how many suit, whatever the filter; those that the person hid are not counted
     * @param found how many the filter finds
     * @param skills that the filter can ask for, by id
     */
    public record Suggestions(
            boolean mayChoose,
            int eligible,
            int found,
            int hidden,
            List<Suggestion> best,
            Map<UUID, String> skills,
            Set<String> languages) {}

    /** @throws org.viceversa.refusal.Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown} */
    public Suggestions run(Caller caller, UUID cycle, Filter filter) {
        Chooser chooser = choosers.find(caller, cycle);
        if (!chooser.mayChoose()) {
            return new Suggestions(false, 0, 0, 0, List.of(), Map.of(), Set.of());
        }
        Map<UUID, Mark.Kind> marked = marks
                .listFor(caller.tenant(), cycle, caller.person().id())
                .stream()
                .collect(Collectors.toMap(Mark::about, Mark::kind));
        List<WhoSuits> all = suitables.list(chooser.place(), chooser.enrolment()).stream()
                .filter(one -> chooser.sides().contains(one.own()))
                .toList();
        List<WhoSuits> seen = all.stream()
                .filter(one -> marked.get(one.person()) != Mark.Kind.HIDDEN)
                .toList();
        Map<UUID, Enrolment> enrolments = choosers.enrolments().listOf(caller.tenant(), cycle).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        Map<UUID, Skill> known = SkillsOfPair.known(skills, caller.tenant(), enrolments.values());
        List<WhoSuits> found = seen.stream()
                .filter(one -> !filter.bookmarked() || marked.get(one.person()) == Mark.Kind.BOOKMARKED)
                .filter(one -> passes(Optional.ofNullable(enrolments.get(one.enrolment())), filter))
                .toList();
        List<WhoSuits> best = found.stream().limit(SHOWN).toList();
        Map<UUID, Person> named = people.listByIds(
                caller.tenant(), best.stream().map(WhoSuits::person).toList());
        return new Suggestions(
                true,
                seen.size(),
                found.size(),
                all.size() - seen.size(),
                best.stream()
                        .flatMap(one -> Optional.ofNullable(named.get(one.person())).stream()
                                .flatMap(person -> Optional.ofNullable(enrolments.get(one.enrolment())).stream()
                                        .map(other -> new Suggestion(
                                                one,
                                                person,
                                                SkillsOfPair.taughtBy(other, chooser.enrolment(), known),
                                                SkillsOfPair.taughtBy(chooser.enrolment(), other, known),
                                                languages(other),
                                                marked.get(one.person()) == Mark.Kind.BOOKMARKED))))
                        .toList(),
                offered(seen, enrolments, known),
                spoken(seen, enrolments));
    }

    /**
     * Bookmarks or hides somebody for the caller alone; empty takes it back.
     *
     * @throws org.viceversa.refusal.Refused {@code cycle-unknown}; {@code programme-not-here}; {@code
     *     enrolment-unknown}; {@code choice-not-possible}
     */
    public void mark(Caller caller, UUID cycle, UUID about, Optional<Mark.Kind> kind) {
        Chooser chooser = choosers.find(caller, cycle);
        UUID own = caller.person().id();
        if (kind.isEmpty()) {
            marks.remove(caller.tenant(), cycle, own, about);
            return;
        }
        boolean suits = suitables.list(chooser.place(), chooser.enrolment()).stream()
                .anyMatch(one -> one.person().equals(about));
        if (!suits) {
            throw ChoiceList.notPossible();
        }
        marks.save(new Mark(caller.tenant(), cycle, own, about, kind.get()));
    }

    private static boolean passes(Optional<Enrolment> other, Filter filter) {
        return other.filter(one -> filter.skill()
                        .map(skill -> one.answers().offers().stream()
                                        .anyMatch(offer -> offer.skill().equals(skill))
                                || one.answers().needs().stream()
                                        .anyMatch(need -> need.skill().equals(skill)))
                        .orElse(true))
                .filter(one -> filter.language().isEmpty() || languages(one).contains(filter.language()))
                .isPresent();
    }

    private static Map<UUID, String> offered(
            Collection<WhoSuits> seen, Map<UUID, Enrolment> enrolments, Map<UUID, Skill> known) {
        return seen.stream()
                .flatMap(one -> Optional.ofNullable(enrolments.get(one.enrolment())).stream())
                .flatMap(one -> one.answers().offers().stream())
                .flatMap(offer -> Optional.ofNullable(known.get(offer.skill())).stream())
                .collect(Collectors.toMap(Skill::id, Skill::name, (one, same) -> one));
    }

    private static Set<String> spoken(Collection<WhoSuits> seen, Map<UUID, Enrolment> enrolments) {
        Set<String> spoken = new TreeSet<>();
        seen.stream()
                .flatMap(one -> Optional.ofNullable(enrolments.get(one.enrolment())).stream())
                .forEach(one -> spoken.addAll(languages(one)));
        return spoken;
    }

    /** Base tags of those that somebody can work in. */
    private static Set<String> languages(Enrolment one) {
        return one.answers().languages().stream()
                .filter(spoken -> spoken.level().compareTo(LanguageLevel.WORKING) >= 0)
                .map(SpokenLanguage::tag)
                .map(tag -> tag.split("-", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
