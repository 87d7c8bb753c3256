package org.viceversa.enrolment;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Opens the form where somebody left it; a new one is filled in with all that is known already. */
public final class OpenForm {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final EmployeeFiles files;
    private final Skills skills;
    private final Clock clock;

    public OpenForm(FindCycle findCycle, Enrolments enrolments, EmployeeFiles files, Skills skills, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.files = files;
        this.skills = skills;
        this.clock = clock;
    }

    /**
     * @param enrolment what was saved so far
     * @param answers saved, or as far as they are known without asking
     * @param skills in the programme's scope, in the order of the programme
     * @param asksTenure whether no record tells how long the person has been here
     * @param zoneKnown whether the zone is the person's and not merely the start of one
     * @param full the sides without a place left
     * @param open whether it can be sent today
     */
    public record Form(
            CycleOfProgramme place,
            Optional<Enrolment> enrolment,
            Set<Side> sides,
            Answers answers,
            List<Skill> skills,
            boolean asksTenure,
            boolean zoneKnown,
            Set<Side> full,
            boolean open) {}

    /** @throws org.viceversa.refusal.Refused {@code cycle-unknown}; {@code programme-not-here} */
    public Form run(Caller caller, UUID cycleId) {
        CycleOfProgramme place = findCycle.forMember(caller, cycleId);
        Person person = caller.person();
        Optional<EmployeeRecord> record = Optional.ofNullable(
                files.listFor(caller.tenant(), List.of(person)).get(person.id()));
        List<Enrolment> own = enrolments.listFor(caller.tenant(), person.id());
        Optional<Enrolment> saved =
                own.stream().filter(one -> one.cycle().equals(cycleId)).findFirst();
        Optional<Enrolment> begun = saved.filter(one -> one.version() > 1 || one.state() != Enrolment.State.INVITED);
        Optional<Enrolment> before =
                own.stream().filter(one -> !one.cycle().equals(cycleId)).findFirst();
        Answers answers = begun.map(Enrolment::answers).orElseGet(() -> prefilled(place, person, record, before));
        Map<UUID, Skill> known =
                skills.listByIds(caller.tenant(), place.programme().skills());
        return new Form(
                place,
                saved,
                saved.map(Enrolment::sides).orElse(Set.of()),
                answers,
                place.programme().skills().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .filter(skill -> !skill.retired() || uses(answers, skill.id()))
                        .toList(),
                record.flatMap(EmployeeRecord::hiredOn).isEmpty(),
                begun.isPresent() || record.flatMap(EmployeeRecord::zone).isPresent() || before.isPresent(),
                full(place, caller.tenant()),
                place.cycle().isOpenOn(place.today(clock)));
    }

    private Set<Side> full(CycleOfProgramme place, UUID tenant) {
        Map<Side, Integer> places = enrolments.countPlaces(tenant, place.cycle().id());
        Set<Side> full = new HashSet<>();
        for (Side side : Side.values()) {
            if (place.isFull(side, places)) {
                full.add(side);
            }
        }
        return full;
    }

    private static boolean uses(Answers answers, UUID skill) {
        return answers.needs().stream().anyMatch(need -> need.skill().equals(skill))
                || answers.offers().stream().anyMatch(offer -> offer.skill().equals(skill));
    }

    private static Answers prefilled(
            CycleOfProgramme place, Person person, Optional<EmployeeRecord> record, Optional<Enrolment> before) {
        Set<UUID> inScope = new HashSet<>(place.programme().skills());
        Answers last = before.map(Enrolment::answers).orElse(Answers.NONE);
        List<SpokenLanguage> recorded = record.map(EmployeeRecord::languages).orElse(List.of());
        List<SpokenLanguage> languages = last.languages().isEmpty() ? recorded : last.languages();
        ZoneId zone = record.flatMap(EmployeeRecord::zone)
                .or(() -> before.map(one -> one.answers().zone()))
                .orElse(ZoneOffset.UTC);
        return new Answers(
                last.needs().stream()
                        .filter(need -> inScope.contains(need.skill()))
                        .limit(place.programme().form().needsMost())
                        .toList(),
                last.offers().stream()
                        .filter(offer -> inScope.contains(offer.skill()))
                        .limit(place.programme().form().offersMost())
                        .toList(),
                languages.isEmpty() ? ofLocale(person.locale()) : languages,
                last.availability(),
                zone,
                last.topicsOff(),
                last.avoid(),
                Math.min(last.capacity(), place.programme().form().capacityMost()),
                last.tenure());
    }

    /** The language that the platform speaks with them: they read it well enough. */
    private static List<SpokenLanguage> ofLocale(String locale) {
        String language = Locale.forLanguageTag(locale.replace('_', '-')).getLanguage();
        return language.isEmpty() ? List.of() : List.of(new SpokenLanguage(language, LanguageLevel.FLUENT));
    }
}
