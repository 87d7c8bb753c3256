package org.viceversa.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.ListCourses;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;

/** Makes offerings of courses of the learning platform, as launches told of them; each course once. */
public final class TakeOverCourses {

    /** Leaves room for the platform's id behind it. */
    private static final int LONGEST_OF_COURSE = DraftProblem.LONGEST_TITLE - 40;

    private final Offerings offerings;
    private final Courses courses;
    private final Clock clock;

    public TakeOverCourses(Offerings offerings, Courses courses, Clock clock) {
        this.offerings = offerings;
        this.courses = courses;
        this.clock = clock;
    }

    /** @param offering that it is already */
    public record Candidate(Course course, Optional<UUID> offering) {}

    /** @throws Refused {@code not-allowed} */
    public List<Candidate> list(Caller caller, String search) {
        List<Course> found = new ListCourses(courses).run(caller, search);
        Map<UUID, Offering> taken = byCourse(caller.tenant());
        return found.stream()
                .map(course -> new Candidate(
                        course, Optional.ofNullable(taken.get(course.id())).map(Offering::id)))
                .toList();
    }

    /**
     * One that came by a file under the same title becomes this course.
     *
     * @throws Refused {@code not-allowed}; {@code offering-course-unknown}
     */
    public List<Offering> run(Caller caller, List<UUID> ids) {
        Catalogue.requireManager(caller);
        UUID tenant = caller.tenant();
        offerings.hold(tenant);
        Map<UUID, Course> known = courses.listByIds(tenant, ids);
        List<Offering> all = new ArrayList<>(offerings.listAll(tenant));
        List<Offering> taken = new ArrayList<>();
        for (UUID id : ids.stream().distinct().toList()) {
            Course course = Optional.ofNullable(known.get(id)).orElseThrow(TakeOverCourses::unknown);
            Offering offering = take(tenant, course, all);
            all.removeIf(one -> one.id().equals(offering.id()));
            all.add(offering);
            taken.add(offering);
        }
        return taken;
    }

    private Offering take(UUID tenant, Course course, List<Offering> all) {
        Optional<Offering> there = all.stream()
                .filter(one -> one.course().equals(Optional.of(course.id())))
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        String title = title(course);
        Optional<Offering> sameTitle = all.stream()
                .filter(one -> one.kind() == Kind.LMS_COURSE && one.course().isEmpty())
                .filter(one -> OfferingDraft.of(one).key().equals(OfferingDraft.key(title, one.provider())))
                .findFirst();
        return sameTitle
                .map(one -> offerings.save(OfferingDraft.of(one)
                        .withCourse(Optional.of(course.id()))
                        .toOffering(one.id(), tenant, one.retired(), one.version(), clock.instant())))
                .orElseGet(() -> add(tenant, course, title, all));
    }

    /** Two courses of one title are told apart by the platform's id. */
    private Offering add(UUID tenant, Course course, String title, List<Offering> all) {
        boolean free = all.stream().noneMatch(one -> OfferingDraft.of(one).key().equals(OfferingDraft.key(title, "")));
        String own = free ? title : title + " (" + course.contextId() + ")";
        OfferingDraft draft = new OfferingDraft(
                Kind.LMS_COURSE,
                Texts.clean(own, DraftProblem.LONGEST_TITLE),
                "",
                false,
                "",
                Optional.of(course.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                Mode.ONLINE,
                Optional.empty());
        return offerings.add(draft.toOffering(UUID.randomUUID(), tenant, false, 1, clock.instant()));
    }

    private static String title(Course course) {
        String title = course.title().isBlank() ? course.label() : course.title();
        String named = title.isBlank() ? course.contextId() : title;
        return Texts.clean(named, LONGEST_OF_COURSE);
    }

    private Map<UUID, Offering> byCourse(UUID tenant) {
        return offerings.listAll(tenant).stream()
                .filter(one -> one.course().isPresent())
                .collect(Collectors.toMap(one -> one.course().orElseThrow(), Function.identity()));
    }

    private static Refused unknown() {
        return new Refused(
                Refused.Kind.NOT_FOUND,
                "offering-course-unknown",
                "There is no such course here. Choose one from the list.");
    }
}
