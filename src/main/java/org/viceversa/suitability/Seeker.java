package org.viceversa.suitability;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.Seniority;

/**
 * Somebody who is to be paired, on one side.
 *
 * @param capacity with how many partners at once
 * @param wishes to learn
 * @param offers to teach
 * @param languages base tags of those that the person can work in
 * @param free of the {@value #HALF_HOURS} half-hours of a week in UTC
 * @param liking of those whom the person chose; all others are neutral
 * @param courses that the person is a member of
 * @param grades courses in which the person instructs or grades
 * @param available whether the person takes anybody now
 */
public record Seeker(
        UUID enrolment,
        UUID person,
        int capacity,
        List<Wish> wishes,
        List<Skilled> offers,
        Set<String> languages,
        BitSet free,
        Seniority seniority,
        Place place,
        Set<UUID> avoid,
        Map<UUID, Liking> liking,
        Set<UUID> courses,
        Set<UUID> grades,
        boolean available) {

    public static final int HALF_HOURS = 336;

    /**
     * A skill that somebody wants to learn.
     *
     * @param level that they have, as it counts for pairing
     * @param priority 1 for what matters most, to 3
     */
    public record Wish(UUID skill, double level, int priority) {}

    /** @param level as it counts for pairing */
    public record Skilled(UUID skill, double level) {}

    /**
     * Where in the organisation; each text may be empty.
     *
     * @param key by which others name the person as their manager
     * @param managers keys of those above, the nearest first
     */
    public record Place(String department, String site, String function, String key, List<String> managers) {

        public static final Place UNKNOWN = new Place("", "", "", "", List.of());

        public Place {
            managers = List.copyOf(managers);
        }
    }

    public Seeker {
        wishes = List.copyOf(wishes);
        offers = List.copyOf(offers);
        languages = Set.copyOf(languages);
        free = (BitSet) free.clone();
        avoid = Set.copyOf(avoid);
        liking = Map.copyOf(liking);
        courses = Set.copyOf(courses);
        grades = Set.copyOf(grades);
    }

    @Override
    public BitSet free() {
        return (BitSet) free.clone();
    }

    /** The same person, who takes nobody now. */
    Seeker resting() {
        return new Seeker(
                enrolment, person, capacity, wishes, offers, languages, free, seniority, place, avoid, liking, courses,
                grades, false);
    }

    /** Whether the person can have a partner at all. */
    public boolean takesSomebody() {
        return available && capacity > 0;
    }
}
