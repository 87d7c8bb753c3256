package org.viceversa.scoredelivery;

import java.util.List;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.Gradebook.Filter;
import org.viceversa.lti.LineItem;
import org.viceversa.people.Atomically;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Registration;

/**
 * Finds an activity's column in the gradebook, and makes one where an instructor asks for it.
 *
 * <p>A launch names the column. When it names none any more, or that column is gone, the course's columns are looked
 * through: for the activity's own, by its link, then for one with its key. Nothing is made unasked: whoever deleted a column
 * may have meant it, and a new one changes the course's totals.
 */
public final class FindColumn {

    /** Marks the columns that the tool made itself. */
    static final String TAG = "viceversa-reflection";

    private final Gradebook gradebook;
    private final Placements placements;
    private final Atomically atomically;

    public FindColumn(Gradebook gradebook, Placements placements, Atomically atomically) {
        this.gradebook = gradebook;
        this.placements = placements;
        this.atomically = atomically;
    }

    /**
     * Calls the platform.
     *
     * @param gone an address at which there is no column any more
     * @throws org.viceversa.lti.PlatformCallFailed when the columns cannot be listed
     */
    Optional<String> find(Registration registration, Activity activity, Placement placement, Optional<String> gone) {
        Optional<String> told = placement.lineItem().filter(address -> !gone.equals(Optional.of(address)));
        if (told.isPresent() || placement.lineItems().isEmpty()) {
            return told;
        }
        List<LineItem> columns =
                gradebook.listLineItems(registration, placement.lineItems().get(), Filter.none());
        Optional<String> found = columns.stream()
                .filter(column -> column.resourceLinkId().equals(Optional.of(placement.resourceLink())))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.resourceId().equals(activity.key()))
                        .findFirst())
                .flatMap(LineItem::id);
        found.ifPresent(address -> keep(placement, address));
        return found;
    }

    /**
     * Makes a column of the tool's own, coupled to no activity: with the activity's link, Moodle would no longer name the
     * activity's own column, should that come back. Calls the platform.
     */
    String make(Registration registration, Activity activity, Placement placement) {
        String columns = placement
                .lineItems()
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "columns-not-offered",
                        "Your learning platform does not let Viceversa make a gradebook column. Set the activity to be"
                                + " graded there, then open it once."));
        LineItem wanted = new LineItem(
                Optional.empty(), activity.title(), activity.scoreMaximum(), Optional.empty(), activity.key(), TAG);
        String address =
                gradebook.createLineItem(registration, columns, wanted).id().orElseThrow();
        keep(placement, address);
        return address;
    }

    private void keep(Placement seen, String address) {
        atomically.call(() -> {
            // A launch may have told better meanwhile.
            Placement now =
                    placements.findByLink(seen.tenant(), seen.resourceLink()).orElse(seen);
            if (now.lineItem().equals(seen.lineItem())) {
                placements.put(new Placement(
                        now.tenant(),
                        now.resourceLink(),
                        now.course(),
                        now.activity(),
                        Optional.of(address),
                        now.lineItems(),
                        now.maySendScores(),
                        now.seenAt()));
            }
            return true;
        });
    }
}
