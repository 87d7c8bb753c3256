package org.viceversa.scoredelivery;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.people.Membership;
import org.viceversa.people.Standings;
import org.viceversa.people.ToolRole;

/**
 * Tells by what is known here whether the platform can keep somebody's grade: who is no learner has none in Moodle; whom the
 * platform refused before, it will refuse again; and without a column there is nowhere to keep it. Whether it has one is not
 * known before an activity is first opened from its course.
 */
public final class TellGradability implements Gradability {

    private final Standings standings;
    private final Placements placements;
    private final Deliveries deliveries;

    public TellGradability(Standings standings, Placements placements, Deliveries deliveries) {
        this.standings = standings;
        this.placements = placements;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<Reason> whyNot(Activity activity, UUID person) {
        Optional<Membership> membership = standings
                .find(activity.tenant(), person, Optional.of(activity.course()))
                .membership();
        if (membership.filter(one -> !one.isHere()).isPresent()) {
            return Optional.of(Reason.LEFT);
        }
        if (membership.filter(one -> one.roles().contains(ToolRole.LEARNER)).isEmpty()) {
            return Optional.of(Reason.NO_LEARNER);
        }
        boolean refused = deliveries
                .find(activity.tenant(), activity.id(), person)
                .filter(delivery -> delivery.state() == DeliveryState.NOT_GRADABLE)
                .isPresent();
        if (refused) {
            return Optional.of(Reason.REFUSED_BEFORE);
        }
        return placements
                .findByActivity(activity.tenant(), activity.id())
                .filter(placement -> !hasColumn(placement))
                .map(without -> Reason.NO_COLUMN);
    }

    private static boolean hasColumn(Placement placement) {
        return placement.maySendScores() && placement.lineItem().isPresent();
    }
}
