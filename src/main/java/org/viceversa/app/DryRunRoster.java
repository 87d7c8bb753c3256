package org.viceversa.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.Seniority;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.DryRunPeople;
import org.viceversa.programme.DryRunPerson;

/** The learners of the visit's course, with what employee records know of them, for a dry run. */
final class DryRunRoster implements DryRunPeople {

    private static final MemberFilter LEARNERS = MemberFilter.of("", Optional.of(ToolRole.LEARNER), true);

    private final MemberLists members;
    private final EmployeeRecords records;
    private final Clock clock;

    DryRunRoster(MemberLists members, EmployeeRecords records, Clock clock) {
        this.members = members;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<DryRunPerson> list(Caller caller, int most) {
        UUID course = caller.requireCourse().id();
        List<Person> people = members.list(caller.tenant(), course, LEARNERS, Optional.empty(), most).stream()
                .map(Member::person)
                .toList();
        Map<UUID, EmployeeRecord> known = records.listFor(caller.tenant(), people);
        Map<String, EmployeeRecord> byKey = known.values().stream()
                .collect(Collectors.toMap(DryRunRoster::key, record -> record, (one, other) -> one));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return people.stream()
                .map(person -> person(person, Optional.ofNullable(known.get(person.id())), byKey, today))
                .toList();
    }

    private static DryRunPerson person(
            Person person, Optional<EmployeeRecord> record, Map<String, EmployeeRecord> byKey, LocalDate today) {
        Seniority seniority = Seniority.of(record, Optional.empty(), today);
        return new DryRunPerson(
                person.id(),
                person.name(),
                boxed(seniority.tenureMonths()),
                boxed(seniority.grade()),
                record.map(EmployeeRecord::department).orElse(""),
                record.map(DryRunRoster::key).orElse(""),
                record.map(one -> managers(one, byKey)).orElse(List.of()),
                record.map(DryRunRoster::languages).orElse(Set.of()));
    }

    private static String key(EmployeeRecord record) {
        return EmployeeRecord.keyOf(record.label());
    }

    /** Upwards, as far as the course's own people tell; a loop ends where it began. */
    private static List<String> managers(EmployeeRecord record, Map<String, EmployeeRecord> byKey) {
        List<String> managers = new ArrayList<>();
        String manager = EmployeeRecord.keyOf(record.managerKey());
        while (!manager.isEmpty() && !managers.contains(manager)) {
            managers.add(manager);
            EmployeeRecord above = byKey.get(manager);
            manager = above == null ? "" : EmployeeRecord.keyOf(above.managerKey());
        }
        return managers;
    }

    private static Set<String> languages(EmployeeRecord record) {
        return record.languages().stream()
                .filter(language -> language.level().compareTo(LanguageLevel.WORKING) >= 0)
                .map(language -> language.tag())
                .collect(Collectors.toSet());
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
