package org.viceversa.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.Seniority;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.InvitationPreview.Finding;
import org.viceversa.enrolment.InvitationPreview.Line;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

/** Looks up everybody of a list before they are invited: who is known, who was invited already, who is on which side. */
public final class PreviewInvitations {

    private final FindCycle findCycle;
    private final Invitations invitations;
    private final Enrolments enrolments;
    private final MemberLists members;
    private final KnownPeople knownPeople;
    private final EmployeeFiles files;

    public PreviewInvitations(
            FindCycle findCycle,
            Invitations invitations,
            Enrolments enrolments,
            MemberLists members,
            KnownPeople knownPeople,
            EmployeeFiles files) {
        this.findCycle = findCycle;
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.members = members;
        this.knownPeople = knownPeople;
        this.files = files;
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown}; {@code no-course} when a roster is
     *     meant and there is none
     */
    public InvitationPreview run(Caller caller, UUID cycleId, InvitationList list) {
        CycleOfProgramme place = findCycle.forManager(caller, cycleId);
        List<Person> course = caller.course().map(this::learners).orElse(List.of());
        if (list.roster()) {
            caller.requireCourse();
            Wanted.requireFew(course.size());
        }
        PeopleIndex index = new PeopleIndex(list.roster() ? course : knownPeople.list(caller.tenant(), list.entries()));
        List<Wanted> entries = list.roster() ? rosterEntries(course) : list.entries();
        Seniorities seniorities = seniorities(place, caller.tenant(), index.people(), course);
        Taken taken = taken(caller.tenant(), cycleId);
        Set<String> seen = new HashSet<>();
        return new InvitationPreview(entries.stream()
                .map(entry -> line(entry, list, index, seniorities, taken, seen))
                .toList());
    }

    private List<Person> learners(Course course) {
        MemberFilter filter = MemberFilter.of("", Optional.of(ToolRole.LEARNER), true);
        return members.list(course.tenant(), course.id(), filter, Optional.empty(), Wanted.MOST + 1).stream()
                .map(Member::person)
                .toList();
    }

    private static List<Wanted> rosterEntries(List<Person> course) {
        return IntStream.range(0, course.size())
                .mapToObj(at -> new Wanted(
                        at + 1,
                        course.get(at).name(),
                        Optional.of(new Invitation.Contact(
                                Invitation.Contact.Kind.SUBJECT, course.get(at).subject())),
                        course.get(at).name(),
                        Optional.empty()))
                .toList();
    }

    private Line line(
            Wanted entry,
            InvitationList list,
            PeopleIndex index,
            Seniorities seniorities,
            Taken taken,
            Set<String> seen) {
        List<Person> meant = index.find(entry);
        Optional<Person> person = meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
        Optional<Side> side = entry.side().or(list::side).or(() -> person.flatMap(seniorities::sideOf));
        Finding finding = finding(entry, meant, person, side, seniorities, taken, seen);
        return new Line(entry, finding, person, side, meant.size());
    }

    private static Finding finding(
            Wanted entry,
            List<Person> meant,
            Optional<Person> person,
            Optional<Side> side,
            Seniorities seniorities,
            Taken taken,
            Set<String> seen) {
        if (meant.size() > 1) {
            return Finding.AMBIGUOUS;
        }
        if (meant.isEmpty()
                && (entry.contact().isEmpty() || entry.contact().get().isTooLong())) {
            return Finding.UNKNOWN;
        }
        String key = person.map(one -> one.id().toString())
                .orElseGet(() -> entry.contact().map(Object::toString).orElse(""));
        if (!seen.add(key)) {
            return Finding.TWICE;
        }
        if (taken.has(person, entry)) {
            return Finding.ALREADY;
        }
        if (side.isEmpty()) {
            return Finding.NO_SIDE;
        }
        if (person.isEmpty()) {
            return Finding.NEW;
        }
        return seniorities.isWrong(person.get(), side.get()) ? Finding.WRONG_SIDE : Finding.KNOWN;
    }

    /** Who is invited or takes part already. */
    private record Taken(Set<UUID> people, Set<Invitation.Contact> contacts) {
        boolean has(Optional<Person> person, Wanted entry) {
            return person.map(Person::id).filter(people::contains).isPresent()
                    || entry.contact().filter(contacts::contains).isPresent();
        }
    }

    private Taken taken(UUID tenant, UUID cycle) {
        List<Invitation> inForce = invitations.listOf(tenant, cycle).stream()
                .filter(one -> one.withdrawnAt().isEmpty())
                .toList();
        Stream<UUID> enrolled = enrolments.listOf(tenant, cycle).stream()
                .filter(one -> one.state() == State.DRAFT || one.state().takesPart())
                .map(Enrolment::person);
        return new Taken(
                Stream.concat(enrolled, inForce.stream().flatMap(one -> one.person().stream()))
                        .collect(Collectors.toSet()),
                inForce.stream().map(Invitation::contact).collect(Collectors.toSet()));
    }

    /** How long people have been there, and that of everybody whom they could meet. */
    private record Seniorities(Direction direction, Map<UUID, Seniority> byPerson, Collection<Seniority> others) {
        Optional<Side> sideOf(Person person) {
            return find(person).flatMap(one -> direction.sideOf(one, others));
        }

        boolean isWrong(Person person, Side side) {
            return find(person)
                    .filter(one -> direction.isWrong(side, one, others))
                    .isPresent();
        }

        private Optional<Seniority> find(Person person) {
            return Optional.ofNullable(byPerson.get(person.id()));
        }
    }

    private Seniorities seniorities(
            CycleOfProgramme place, UUID tenant, Collection<Person> listed, Collection<Person> course) {
        Map<UUID, Person> all = new HashMap<>();
        listed.forEach(person -> all.put(person.id(), person));
        course.forEach(person -> all.put(person.id(), person));
        LocalDate today = place.cycle().starts();
        Map<UUID, Seniority> known = new HashMap<>();
        for (Map.Entry<UUID, EmployeeRecord> one :
                files.listFor(tenant, all.values()).entrySet()) {
            known.put(one.getKey(), Seniority.of(Optional.of(one.getValue()), Optional.empty(), today));
        }
        return new Seniorities(new Direction(place.programme()), known, known.values());
    }
}
