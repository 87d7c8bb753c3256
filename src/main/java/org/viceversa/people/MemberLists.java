package org.viceversa.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.MemberFilter.Place;

/** Lists and counts the members of a course. */
public interface MemberLists {

    /** A member as a list shows one. */
    record Member(Person person, Membership membership) {
        public Place place() {
            return new Place(person.sortKey(), person.id());
        }
    }

    /** How many are here, and how many of these learn and teach; and how many left. */
    record Counts(int here, int learners, int instructors, int left) {}

    /**
     * In the order of names, folded, byte by byte; people without a name last.
     *
     * @param after begins behind this place
     */
    List<Member> list(UUID tenant, UUID course, MemberFilter filter, Optional<Place> after, int limit);

    /** How many the filter finds. */
    int count(UUID tenant, UUID course, MemberFilter filter);

    Counts count(UUID tenant, UUID course);
}
