package org.viceversa.scoredelivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Map<UUID, Reason> whyNot(Activity activity, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Membership> memberships = standings.listMemberships(activity.tenant(), activity.course(), people);
        Set<UUID> refused = deliveries.listOf(activity.tenant(), activity.id(), people).stream()
                .filter(delivery -> delivery.state() == DeliveryState.NOT_GRADABLE)
                .map(Delivery::person)
                .collect(Collectors.toSet());
        Optional<Reason> ofAll = placements
                .findByActivity(activity.tenant(), activity.id())
                .filter(placement -> !hasColumn(placement))
                .map(without -> Reason.NO_COLUMN);
        Map<UUID, Reason> reasons = new HashMap<>();
        people.forEach(person -> ofMembership(Optional.ofNullable(memberships.get(person)))
                .or(() -> refused.contains(person) ? Optional.of(Reason.REFUSED_BEFORE) : ofAll)
                .ifPresent(reason -> reasons.put(person, reason)));
        return reasons;
    }

    private static Optional<Reason> ofMembership(Optional<Membership> membership) {
        if (membership.filter(one -> !one.isHere()).isPresent()) {
            return Optional.of(Reason.LEFT);
        }
        return membership.filter(one -> one.roles().contains(ToolRole.LEARNER)).isEmpty()
                ? Optional.of(Reason.NO_LEARNER)
                : Optional.empty();
    }

    private static boolean hasColumn(Placement placement) {
        return placement.maySendScores() && placement.lineItem().isPresent();
    }
}
