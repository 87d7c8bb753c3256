package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/** Finds whom somebody can ask to assess them: a few people of their course by name, and their manager. */
public final class FindColleagues {

    private static final int MOST = 10;
    private static final int SHORTEST_SEARCH = 2;

    private final MemberLists members;
    private final People people;
    private final Positions positions;

    public FindColleagues(MemberLists members, People people, Positions positions) {
        this.members = members;
        this.people = people;
        this.positions = positions;
    }

    /** @param manager who leads the caller, as far as records say and the tool has met them */
    public record Found(List<Person> colleagues, Optional<Person> manager) {}

    /** Nobody for a search of fewer than two letters: it is for those who know whom they look for. */
    public Found run(Caller caller, String search) {
        return new Found(
                caller.course()
                        .map(course -> inCourse(caller, course.id(), search))
                        .orElse(List.of()),
                positions
                        .find(caller.tenant(), caller.person())
                        .manager()
                        .flatMap(manager -> people.find(caller.tenant(), manager)));
    }

    private List<Person> inCourse(Caller caller, UUID course, String search) {
        if (search.strip().length() < SHORTEST_SEARCH) {
            return List.of();
        }
        MemberFilter filter = MemberFilter.of(search, Optional.empty(), true);
        return members.list(caller.tenant(), course, filter, Optional.empty(), MOST + 1).stream()
                .map(Member::person)
                .filter(person -> !person.id().equals(caller.person().id()))
                .limit(MOST)
                .toList();
    }
}
