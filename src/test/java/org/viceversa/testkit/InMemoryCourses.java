package org.viceversa.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.RosterState;

/** Courses without a database. */
final class InMemoryCourses implements Courses {
    private final InMemoryPeople kept;

    InMemoryCourses(InMemoryPeople kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Course> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.courses.get(id))
                .filter(course -> course.tenant().equals(tenant));
    }

    @Override
    public Map<UUID, Course> listByIds(UUID tenant, Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(tenant, id).stream())
                .collect(Collectors.toMap(Course::id, Function.identity()));
    }

    @Override
    public List<Course> search(UUID tenant, List<String> words, int limit) {
        return kept.courses.values().stream()
                .filter(course -> course.tenant().equals(tenant))
                .filter(course -> words.stream()
                        .allMatch((course.title() + " " + course.label()).toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.comparing(Course::lastLaunchAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Course add(Course course) {
        return kept.courses.values().stream()
                .filter(known -> known.tenant().equals(course.tenant())
                        && known.contextId().equals(course.contextId()))
                .findFirst()
                .orElseGet(() -> {
                    kept.courses.put(course.id(), course);
                    return course;
                });
    }

    @Override
    public void save(Course course) {
        find(course.tenant(), course.id())
                .ifPresent(before -> kept.courses.put(course.id(), withRoster(course, before.roster())));
    }

    @Override
    public void saveRoster(UUID tenant, UUID id, RosterState roster) {
        find(tenant, id).ifPresent(course -> kept.courses.put(id, withRoster(course, roster)));
    }

    @Override
    public void noteReading(UUID tenant, UUID id, Instant at) {
        find(tenant, id).ifPresent(course -> kept.courses.put(id, withRoster(course, reading(course.roster(), at))));
    }

    @Override
    public boolean beginReading(UUID tenant, UUID id, Instant now) {
        boolean free = find(tenant, id)
                .filter(course -> !course.roster().isReading(now))
                .isPresent();
        if (free) {
            noteReading(tenant, id, now);
        }
        return free;
    }

    @Override
    public Optional<UUID> findTenant(UUID id) {
        return Optional.ofNullable(kept.courses.get(id)).map(Course::tenant);
    }

    @Override
    public List<Readable> listReadable(Instant launchedSince) {
        return kept.courses.values().stream()
                .filter(course ->
                        course.rosterUrl().isPresent() && !course.lastLaunchAt().isBefore(launchedSince))
                .map(course -> new Readable(course.id(), course.roster().triedAt()))
                .toList();
    }

    @Override
    public Optional<Course> findLatest(UUID tenant, Service service) {
        return kept.courses.values().stream()
                .filter(course -> course.tenant().equals(tenant))
                .filter(course -> service == Service.ROSTER
                        ? course.rosterUrl().isPresent()
                        : course.grades().isPresent())
                .max(Comparator.comparing(Course::lastLaunchAt));
    }

    private static RosterState reading(RosterState state, Instant at) {
        return new RosterState(
                state.readAt(),
                state.fullReadAt(),
                state.triedAt(),
                Optional.of(at),
                state.differencesUrl(),
                state.problem());
    }

    private static Course withRoster(Course course, RosterState roster) {
        return new Course(
                course.id(),
                course.tenant(),
                course.contextId(),
                course.title(),
                course.label(),
                course.sourcedId(),
                course.previousIds(),
                course.rosterUrl(),
                course.grades(),
                course.lastLaunchAt(),
                roster);
    }
}
