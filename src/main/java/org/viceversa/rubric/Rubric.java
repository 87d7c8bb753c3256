package org.viceversa.rubric;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An analytic rubric: each criterion is looked at by itself, and weighs what its weight says. */
public record Rubric(List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param id stable through edits, so that what was marked finds its criterion again
     * @param weight above zero; what counts is its share of all weights
     * @param levels the lowest first, at least two
     * @param skill which releasing a grade says something about, if any
     */
    public record Criterion(
            String id, String title, String description, int weight, List<Level> levels, Optional<UUID> skill) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /**
     * @param percent of the criterion's points, 0 to 100, rising from level to level
     * @param feedback what is proposed to say to whoever is at this level; may be empty
     * @param proficiency the level of the criterion's skill (0 to 5) that this level shows, if it shows one
     */
    public record Level(
            String title, String description, int percent, String feedback, Optional<Integer> proficiency) {}

    public Optional<Criterion> find(String criterion) {
        return criteria.stream().filter(one -> one.id().equals(criterion)).findFirst();
    }
}
