package org.viceversa.activity.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.ChangeColumn.Outcome;
import org.viceversa.activity.Placement;
import org.viceversa.activity.ShowActivities.Whole;

/**
 * An activity on its settings page.
 *
 * @param copies how many activities elsewhere came from it or it from them; they change on their own
 * @param skillNames of the skills that the rubric names, now or before
 * @param before what it said before, the last version first
 */
record ActivityWholeView(
        UUID id,
        int version,
        SettingsView settings,
        String changedBy,
        Instant changedAt,
        ColumnView column,
        int copies,
        Map<UUID, String> skillNames,
        List<VersionView> before) {

    /**
     * The column of the LMS's gradebook.
     *
     * @param opened whether anybody has opened the activity from the course yet: before, nothing is known of its column
     * @param change what became of a change of its maximum that this answer is about
     */
    record ColumnView(boolean opened, boolean there, boolean maySendScores, Outcome change) {
        static ColumnView of(Optional<Placement> placement, Outcome change) {
            return new ColumnView(
                    placement.isPresent(),
                    placement.flatMap(Placement::lineItem).isPresent(),
                    placement.filter(Placement::maySendScores).isPresent(),
                    change);
        }
    }

    record VersionView(int version, SettingsView settings, String changedBy, Instant changedAt) {}

    static ActivityWholeView of(Whole whole, Outcome change) {
        Activity activity = whole.placed().activity();
        return new ActivityWholeView(
                activity.id(),
                activity.version(),
                SettingsView.of(activity.draft()),
                whole.names().getOrDefault(activity.changedBy(), ""),
                activity.changedAt(),
                ColumnView.of(whole.placed().placement(), change),
                whole.copies(),
                whole.skillNames(),
                whole.before().stream()
                        .map(one -> new VersionView(
                                one.version(),
                                SettingsView.of(one.draft()),
                                whole.names().getOrDefault(one.changedBy(), ""),
                                one.changedAt()))
                        .toList());
    }
}
