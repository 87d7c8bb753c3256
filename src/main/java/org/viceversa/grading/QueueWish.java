package org.viceversa.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.viceversa.activity.Activity;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.marking.MarkingState;
import org.viceversa.people.Texts;

/**
 * What a grader would see of the queue.
 *
 * @param states empty for all
 * @param mine given to the grader
 * @param problem the grade does not get into the gradebook
 * @param search as it was typed
 */
public record QueueWish(
        Set<MarkingState> states, boolean late, boolean mine, boolean problem, String search, Sort sort) {

    private static final int LONGEST_SEARCH = 100;

    public static final QueueWish ALL = new QueueWish(Set.of(), false, false, false, "", Sort.SUBMITTED);

    public QueueWish {
        states = Set.copyOf(states);
    }

    /** Where names are hidden there is one order, and only pseudonyms are searched. */
    QueueFilter on(Activity activity, UUID grader, Supplier<Set<UUID>> troubled) {
        return new QueueFilter(
                states,
                late,
                mine ? Optional.of(grader) : Optional.empty(),
                problem ? Optional.of(troubled.get()) : Optional.empty(),
                words(search),
                activity.anonymous() ? Sort.NUMBER : sort,
                activity.dates().due(),
                activity.course());
    }

    static List<String> words(String search) {
        return Arrays.stream(Texts.fold(Texts.clean(search, LONGEST_SEARCH)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
