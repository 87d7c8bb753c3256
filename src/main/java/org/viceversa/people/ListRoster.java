package org.viceversa.people;

import java.util.List;
import java.util.Optional;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists.Counts;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.refusal.Refused;

/** Shows the people of the caller's course to those who work with them. */
public final class ListRoster {

    /** Who may see a course's people. */
    static final ToolRole[] READERS = {ToolRole.INSTRUCTOR, ToolRole.PROGRAMME_MANAGER, ToolRole.LMS_ADMINISTRATOR};

    /** The longest page. */
    public static final int MOST_AT_ONCE = 1_000;

    private final MemberLists members;

    public ListRoster(MemberLists members) {
        this.members = members;
    }

    /**
     * A part of the list.
     *
     * @param total of the filter, on all pages
     * @param next where the next page begins; empty on the last one
     */
    public record Page(List<Member> members, int total, Counts counts, Optional<Place> next) {}

    public static boolean maySee(Caller caller) {
        return caller.is(READERS) && caller.course().isPresent();
    }

    /** @throws Refused {@code not-allowed}; {@code no-course} */
    public Page run(Caller caller, MemberFilter filter, Optional<Place> after, int limit) {
        Course course = courseOf(caller);
        int wanted = Math.max(1, Math.min(limit, MOST_AT_ONCE));
        List<Member> found = members.list(course.tenant(), course.id(), filter, after, wanted + 1);
        List<Member> shown = found.subList(0, Math.min(wanted, found.size()));
        Counts counts = members.count(course.tenant(), course.id());
        Optional<Place> next =
                found.size() > wanted ? Optional.of(shown.get(wanted - 1).place()) : Optional.empty();
        return new Page(List.copyOf(shown), total(course, filter, counts), counts, next);
    }

    /** @throws Refused {@code not-allowed}; {@code no-course} */
    public Counts count(Caller caller) {
        Course course = courseOf(caller);
        return members.count(course.tenant(), course.id());
    }

    private static Course courseOf(Caller caller) {
        caller.require(READERS);
        return caller.requireCourse();
    }

    private int total(Course course, MemberFilter filter, Counts counts) {
        if (!filter.words().isEmpty() || (!filter.here() && filter.role().isPresent())) {
            return members.count(course.tenant(), course.id(), filter);
        }
        if (!filter.here()) {
            return counts.left();
        }
        return filter.role()
                .map(role -> role == ToolRole.LEARNER ? counts.learners() : counts.instructors())
                .orElse(counts.here());
    }
}
