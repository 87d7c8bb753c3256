package org.viceversa.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Person;

/** Finds people of the caller's own course by name, for a choice that the caller alone sees; it tells names only. */
public final class SearchColleagues {

    private static final int SHORTEST = 2;
    private static final int MOST = 8;

    private final FindCycle findCycle;
    private final MemberLists members;

    public SearchColleagues(FindCycle findCycle, MemberLists members) {
        this.findCycle = findCycle;
        this.members = members;
    }

    /**
     * @param search at least two letters; with fewer nobody is found
     * @throws org.viceversa.refusal.Refused {@code cycle-unknown}; {@code programme-not-here}; {@code no-course}
     */
    public List<Person> run(Caller caller, UUID cycle, String search) {
        findCycle.forMember(caller, cycle);
        UUID course = caller.requireCourse().id();
        MemberFilter filter = MemberFilter.of(search, Optional.empty(), true);
        if (String.join("", filter.words()).length() < SHORTEST) {
            return List.of();
        }
        return members.list(caller.tenant(), course, filter, Optional.empty(), MOST + 1).stream()
                .map(Member::person)
                .filter(person -> !person.id().equals(caller.person().id()))
                .filter(person -> !person.name().isEmpty())
                .limit(MOST)
                .toList();
    }
}
