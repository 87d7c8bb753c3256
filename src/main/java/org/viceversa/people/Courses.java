package org.viceversa.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps courses, and how far the reading of their rosters is. */
public interface Courses {

    Optional<Course> find(UUID tenant, UUID id);

    /** Those of these ids that the tenant has, by id. */
    Map<UUID, Course> listByIds(UUID tenant, Collection<UUID> ids);

    /**
     * Those in whose title or label the words occur, in small and capital letters alike; the last launched come first.
     *
     * @param words in lower case; none find every course
     */
    List<Course> search(UUID tenant, List<String> words, int limit);

    /**
     * Adds a course, or leaves the one that already has this context id in the tenant.
     *
     * @return what is kept now
     */
    Course add(Course course);

    /** Replaces what launches tell of one that is there; its roster's state stays as it is. */
    void save(Course course);

    /** Replaces the roster's state and nothing else. */
    void saveRoster(UUID tenant, UUID id, RosterState roster);

    /** Notes a sign of life of the reading that is on its way. */
    void noteReading(UUID tenant, UUID id, Instant at);

    /**
     * Notes that a reading begins, unless one is on its way already.
     *
     * @return whether it is the caller who begins it; of several who ask at once, one
     */
    boolean beginReading(UUID tenant, UUID id, Instant now);

    /** Whose course this is: for background work, which is asked for by a course's id alone. */
    Optional<UUID> findTenant(UUID id);

    /** For background work: courses of all tenants with a roster that were launched since then. */
    List<Readable> listReadable(Instant launchedSince);

    /** The course of the tenant that was launched last among those that have this service. */
    Optional<Course> findLatest(UUID tenant, Service service);

    /** What the platform may share of a course. */
    enum Service {
        ROSTER,
        GRADES
    }

    /** A course whose roster can be read, and when a reading of it last ended. */
    record Readable(UUID course, Optional<Instant> triedAt) {}
}
