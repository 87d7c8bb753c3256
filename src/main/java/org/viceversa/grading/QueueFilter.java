package org.viceversa.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.marking.MarkingState;

/**
 * Which papers are asked for, and in which order.
 *
 * @param states empty for all
 * @param marker to whom they were given
 * @param people none but these; empty for all
 * @param words folded; all must occur in name or address, or in the pseudonym where names are hidden
 * @param due the activity's, for what is late
 * @param course whose members' names are searched
 */
public record QueueFilter(
        Set<MarkingState> states,
        boolean late,
        Optional<UUID> marker,
        Optional<Set<UUID>> people,
        List<String> words,
        Sort sort,
        Optional<Instant> due,
        UUID course) {

    public enum Sort {
        /** First in, first out. */
        SUBMITTED,
        NAME,
        /** By the pseudonym's number, which says nothing: the only order where names are hidden. */
        NUMBER
    }

    public static final Set<MarkingState> UNGRADED =
            Set.of(MarkingState.SUBMITTED, MarkingState.IN_MARKING, MarkingState.REGRADE_ASKED);

    public static final Set<MarkingState> TO_RELEASE = Set.of(MarkingState.MARKED, MarkingState.READY);

    public QueueFilter {
        states = Set.copyOf(states);
        people = people.map(Set::copyOf);
        words = List.copyOf(words);
    }

    public static QueueFilter all(Activity activity) {
        return new QueueFilter(
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                activity.anonymous() ? Sort.NUMBER : Sort.SUBMITTED,
                activity.dates().due(),
                activity.course());
    }

    public QueueFilter in(Set<MarkingState> others) {
        return new QueueFilter(others, late, marker, people, words, sort, due, course);
    }

    public boolean isAnonymous() {
        return sort == Sort.NUMBER;
    }
}
