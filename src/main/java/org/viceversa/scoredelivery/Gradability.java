package org.viceversa.scoredelivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;

/** Whether the platform can keep a grade of somebody, told before they write. */
@FunctionalInterface
public interface Gradability {

    /** Why it cannot. */
    enum Reason {
        /** Is no learner in this course: a teacher, an assistant, an administrator. */
        NO_LEARNER,
        /** The platform refused this person's score before. */
        REFUSED_BEFORE,
        /** The activity has no column, or the platform allows no scores. */
        NO_COLUMN,
        /** Is no longer in the course. */
        LEFT
    }

    /** Of those against whom something speaks; however many are asked about, it is asked but once. */
    Map<UUID, Reason> whyNot(Activity activity, Collection<UUID> people);

    /** Empty when nothing speaks against it. */
    default Optional<Reason> whyNot(Activity activity, UUID person) {
        return Optional.ofNullable(whyNot(activity, Set.of(person)).get(person));
    }
}
