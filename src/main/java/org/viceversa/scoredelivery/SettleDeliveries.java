package org.viceversa.scoredelivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.activity.OpenActivity;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.scoredelivery.Deliveries.Group;

/** What those who grade can do about grades that did not arrive. */
public final class SettleDeliveries {

    private static final int MOST_AT_ONCE = 10_000;

    private final OpenActivity openActivity;
    private final Deliveries deliveries;
    private final Clock clock;

    public SettleDeliveries(OpenActivity openActivity, Deliveries deliveries, Clock clock) {
        this.openActivity = openActivity;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Which deliveries are meant.
     *
     * @param people these alone; none for all of the state, or of all that need somebody
     */
    public record Which(List<UUID> people, Optional<DeliveryState> state, Optional<DeliveryReason> reason) {
        public Which {
            people = List.copyOf(people);
        }
    }

    /**
     * Sends them once more; conflicts only with {@code overwrite}, which replaces what a teacher set.
     *
     * @return how many
     */
    public int again(Caller caller, UUID activity, Which which, boolean overwrite) {
        openActivity.forGrader(caller, activity);
        List<UUID> meant = choose(caller, activity, which).stream()
                .filter(one -> overwrite || !isTeachers(one))
                .map(Delivery::person)
                .toList();
        return deliveries.again(caller.tenant(), activity, meant, overwrite, clock.instant());
    }

    /** Where there is something of a teacher's that would be lost. */
    private static boolean isTeachers(Delivery delivery) {
        return delivery.state() == DeliveryState.CONFLICT || delivery.state() == DeliveryState.KEPT;
    }

    /** Leaves what the gradebook shows; it can be taken back. */
    public int keep(Caller caller, UUID activity, Which which) {
        return change(caller, activity, which, DeliveryState.CONFLICT, DeliveryState.KEPT);
    }

    /** Has them as conflicts again. */
    public int takeBack(Caller caller, UUID activity, Which which) {
        return change(caller, activity, which, DeliveryState.KEPT, DeliveryState.CONFLICT);
    }

    private int change(Caller caller, UUID activity, Which which, DeliveryState from, DeliveryState to) {
        openActivity.forGrader(caller, activity);
        List<UUID> meant = choose(
                        caller,
                        activity,
                        new Which(which.people, which.state.or(() -> Optional.of(from)), which.reason))
                .stream()
                .map(Delivery::person)
                .toList();
        return deliveries.change(caller.tenant(), activity, meant, from, to, DeliveryReason.SET_THERE, clock.instant());
    }

    private List<Delivery> choose(Caller caller, UUID activity, Which which) {
        if (!which.people.isEmpty()) {
            if (which.people.size() > MOST_AT_ONCE) {
                throw new Refused(Kind.INVALID, "too-many-people", "At most 10000 people can be named at once.");
            }
            return deliveries.listOf(caller.tenant(), activity, Set.copyOf(which.people));
        }
        return deliveries.listGroups(caller.tenant(), activity).stream()
                .filter(group -> isMeant(group, which))
                .flatMap(group -> all(caller, activity, group))
                .toList();
    }

    private static boolean isMeant(Group group, Which which) {
        boolean rightState = which.state
                .map(state -> state == group.state())
                .orElseGet(() -> group.state().isTrouble());
        return rightState
                && which.reason.map(reason -> reason == group.reason()).orElse(true);
    }

    private Stream<Delivery> all(Caller caller, UUID activity, Group group) {
        return deliveries
                .list(caller.tenant(), activity, group.state(), group.reason(), 0, group.deliveries())
                .stream();
    }
}
