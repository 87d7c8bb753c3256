package org.viceversa.pairinground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.ReportingLines;
import org.viceversa.employees.Seniority;
import org.viceversa.employees.TenureBand;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.skills.Estimate;
import org.viceversa.suitability.Liking;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.Seeker.Place;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;

/** All that is known of the people of a round besides their enrolments, at a moment. */
record KnownPeople(
        Instant at,
        LocalDate today,
        Map<UUID, EmployeeRecord> records,
        ReportingLines lines,
        Map<UUID, TenureBand> bands,
        Map<UUID, Map<UUID, Estimate>> levels,
        Map<UUID, Set<UUID>> courses,
        Map<UUID, Set<UUID>> grades,
        Map<UUID, Map<UUID, Liking>> likings) {

    private static final int HALF_HOUR = 1800;
    private static final double HUNDREDTHS = 100;
    private static final int HIGHEST_LINE = 10;

    /** @param capacity how many more they take on */
    Seeker seeker(CycleOfProgramme place, Enrolment one, int capacity) {
        Answers answers = one.answers();
        UUID person = one.person();
        Map<UUID, Estimate> estimated = this.levels.getOrDefault(person, Map.of());
        Optional<EmployeeRecord> record = Optional.ofNullable(records.get(person));
        Optional<TenureBand> band = answers.tenure().or(() -> Optional.ofNullable(bands.get(person)));
        boolean pauses = one.stateOn(today, place.programme().notice().version()) == State.PAUSED;
        return new Seeker(
                one.id(),
                person,
                capacity,
                answers.needs().stream()
                        .map(need ->
                                new Wish(need.skill(), level(estimated, need.skill(), need.current()), need.priority()))
                        .toList(),
                answers.offers().stream()
                        .map(offer -> new Skilled(offer.skill(), level(estimated, offer.skill(), offer.level())))
                        .toList(),
                languages(answers),
                inUtc(answers.availability(), answers, at),
                Seniority.of(record, band, today),
                record.map(found -> placeOf(found, lines)).orElse(Place.UNKNOWN),
                Set.copyOf(answers.avoid()),
                likings.getOrDefault(person, Map.of()),
                courses.getOrDefault(person, Set.of()),
                grades.getOrDefault(person, Set.of()),
                !pauses);
    }

    /** What all voices come to, as fresh as it is; where nobody said anything, what the form says. */
    private static double level(Map<UUID, Estimate> levels, UUID skill, int told) {
        Estimate estimate = levels.get(skill);
        // To the hundredth, so that two rounds of one minute see the same although everything fades a little.
        return estimate == null ? told : Math.round(estimate.effective() * HUNDREDTHS) / HUNDREDTHS;
    }

    private static Set<String> languages(Answers answers) {
        return answers.languages().stream()
                .filter(one -> one.level() != LanguageLevel.BASIC)
                .map(one -> one.tag().split("-", 2)[0])
                .collect(Collectors.toSet());
    }

    private static BitSet inUtc(Availability availability, Answers answers, Instant at) {
        int ahead = answers.zone().getRules().getOffset(at).getTotalSeconds();
        int halfHours = Math.floorDiv(ahead, HALF_HOUR);
        BitSet free = new BitSet(Seeker.HALF_HOURS);
        for (int halfHour = 0; halfHour < Seeker.HALF_HOURS; halfHour++) {
            if (availability.isFree(halfHour)) {
                free.set(Math.floorMod(halfHour - halfHours, Seeker.HALF_HOURS));
            }
        }
        return free;
    }

    private static Place placeOf(EmployeeRecord record, ReportingLines lines) {
        return new Place(
                record.department(),
                record.site(),
                record.function(),
                EmployeeRecord.keyOf(record.label()),
                lines.managersUp(record, HIGHEST_LINE));
    }
}
