package org.viceversa.people.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.MemberLists.Counts;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.people.web.RosterStateView.ProblemView;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/**
 * All that the first view needs.
 *
 * @param roles may be empty: the least right
 * @param timeZone the person's own, as an IANA id, where the platform told it
 * @param roster only for those who may see it
 * @param deepLinking what may be added to the course, in a visit that was opened for it
 * @param home what the features show on this person's home, by their names
 */
record MeView(
        PersonView person,
        Optional<CourseView> course,
        Optional<ActivityView> activity,
        PlatformView platform,
        List<ToolRole> roles,
        String locale,
        Optional<String> timeZone,
        Optional<ReviewView> review,
        Optional<RosterView> roster,
        Optional<?> deepLinking,
        Map<String, Object> home,
        SessionView session) {

    private static final String DEFAULT_LOCALE = "en";

    record PersonView(UUID id, String name, String givenName, String email) {
        static PersonView of(Person person) {
            return new PersonView(
                    person.id(),
                    person.name(),
                    person.particulars().givenName(),
                    person.particulars().email());
        }
    }

    record CourseView(UUID id, String title, String label) {
        static CourseView of(Course course) {
            return new CourseView(course.id(), course.title(), course.label());
        }
    }

    /**
     * What was opened in the course.
     *
     * @param id empty for a link that leads home
     */
    record ActivityView(Optional<UUID> id, String title) {
        static Optional<ActivityView> of(ToolSession session) {
            Optional<UUID> id = session.note(Note.ACTIVITY).map(UUID::fromString);
            Optional<String> title = session.note(Note.ACTIVITY_TITLE);
            return id.isEmpty() && title.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ActivityView(id, title.orElse("")));
        }
    }

    record PlatformView(String name, String productFamily, Optional<String> returnUrl) {}

    /** Whose work is to be looked at, where the visit was opened from the gradebook. */
    sealed interface ReviewView permits EveryoneView, OneView {}

    record EveryoneView(boolean everyone) implements ReviewView {}

    /** @param personId empty when the platform named somebody whom nobody here has met */
    record OneView(Optional<UUID> personId, String name) implements ReviewView {}

    record RosterView(
            boolean available,
            Optional<Instant> readAt,
            boolean reading,
            int members,
            int learners,
            int instructors,
            int left,
            Optional<ProblemView> problem) {
        static RosterView of(RosterStateView state, Counts counts) {
            return new RosterView(
                    state.available(),
                    state.readAt(),
                    state.reading(),
                    counts.here(),
                    counts.learners(),
                    counts.instructors(),
                    counts.left(),
                    state.problem());
        }
    }

    record SessionView(long idleMinutes, Instant endsAt) {}

    static MeView of(
            Caller caller,
            ToolSession session,
            Optional<ReviewView> review,
            Optional<RosterView> roster,
            Optional<?> deepLinking,
            Map<String, Object> home) {
        return new MeView(
                PersonView.of(caller.person()),
                caller.course().map(CourseView::of),
                ActivityView.of(session),
                new PlatformView(
                        session.note(Note.PLATFORM_NAME).orElse(""),
                        session.note(Note.PRODUCT_FAMILY).orElse(""),
                        session.note(Note.RETURN_URL)),
                caller.roles().stream().sorted().toList(),
                locale(caller.person(), session),
                session.note(Note.TIME_ZONE),
                review,
                roster,
                deepLinking,
                home,
                new SessionView(ToolSession.IDLE.toMinutes(), session.endsAt()));
    }

    private static String locale(Person person, ToolSession session) {
        return session.note(Note.LOCALE)
                .filter(locale -> !locale.isBlank())
                .or(() -> Optional.of(person.locale()).filter(locale -> !locale.isEmpty()))
                .orElse(DEFAULT_LOCALE);
    }
}
