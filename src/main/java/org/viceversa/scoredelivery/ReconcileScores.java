package org.viceversa.scoredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.Atomically;
import org.viceversa.people.Person;
import org.viceversa.scoredelivery.DeliverScores.Directory;
import org.viceversa.scoredelivery.DeliveryLooks.Look;
import org.viceversa.scoredelivery.DeliveryLooks.Sent;
import org.viceversa.scoredelivery.Destination.Atlas;

/**
 * Compares what gradebooks show with what was sent, one look at each column, and notes the differences. It sends nothing over
 * what a teacher set; only into a column that took the place of another one, and shows nothing, are grades sent again.
 */
public final class ReconcileScores {

    /** Courses end; what was at rest for longer is let alone. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(400);

    private static final Duration LOG_KEPT = Duration.ofDays(400);

    private final Deliveries deliveries;
    private final DeliveryLooks deliveryLooks;
    private final Directory directory;
    private final Atlas atlas;
    private final FindColumn findColumn;
    private final Atomically atomically;
    private final Clock clock;

    public ReconcileScores(
            Deliveries deliveries,
            DeliveryLooks deliveryLooks,
            Directory directory,
            Atomically atomically,
            Clock clock) {
        this.deliveries = deliveries;
        this.deliveryLooks = deliveryLooks;
        this.directory = directory;
        this.atlas = new Atlas(directory.registrations(), directory.activities(), directory.placements());
        this.findColumn = new FindColumn(directory.gradebook(), directory.placements(), atomically);
        this.atomically = atomically;
        this.clock = clock;
    }

    /** @param looked how many were compared */
    public record Summary(int looked, int changed) {}

    /** Activities that are worth a look. */
    public List<Sent> list() {
        return atomically.call(() -> deliveryLooks.listSent(clock.instant().minus(LOOKED_AFTER)));
    }

    /**
     * Looks at one activity's column; calls the platform.
     *
     * @throws PlatformCallFailed when it cannot be looked at now
     */
    public Summary run(Sent sent) {
        Destination.Found found = atomically.call(() -> atlas.find(sent.tenant(), sent.activity(), sent.platform()));
        if (found.destination().isEmpty()) {
            return new Summary(0, 0);
        }
        try {
            return look(found.destination().get(), Optional.empty());
        } catch (PlatformCallFailed failed) {
            if (failed.fault() == Cause.NOT_ALLOWED || failed.fault() == Cause.NOT_FOUND) {
                // Nobody's grade changed by that: the next one that is sent says what is wrong.
                return new Summary(0, 0);
            }
            throw failed;
        }
    }

    private Summary look(Destination to, Optional<String> gone) {
        Optional<String> address = findColumn.find(to.registration(), to.activity(), to.placement(), gone);
        if (address.isEmpty()) {
            return new Summary(0, 0);
        }
        List<Delivery> seen = atomically.call(() ->
                deliveryLooks.listAtRest(to.activity().tenant(), to.activity().id()));
        Map<UUID, String> subjects = subjects(to.activity().tenant(), seen);
        List<Delivery> known =
                seen.stream().filter(one -> subjects.containsKey(one.person())).toList();
        Column column = new Column(directory.gradebook(), to.registration(), address.get(), subjects);
        try {
            column.read(known.stream().map(Delivery::person).toList());
        } catch (PlatformCallFailed failed) {
            if (failed.fault() != Cause.NOT_FOUND || gone.isPresent()) {
                throw failed;
            }
            return look(to, address);
        }
        return column.isReadable() ? compare(known, column) : new Summary(0, 0);
    }

    private Summary compare(List<Delivery> seen, Column column) {
        List<Look> looks = seen.stream()
                .flatMap(one -> DeliveryRules.look(one, column.address(), column.find(one.person())).stream())
                .toList();
        Instant now = clock.instant();
        int changed = atomically.call(() -> (int)
                looks.stream().filter(look -> deliveryLooks.note(look, now)).count());
        return new Summary(seen.size(), changed);
    }

    private Map<UUID, String> subjects(UUID tenant, List<Delivery> seen) {
        List<UUID> ids = seen.stream().map(Delivery::person).toList();
        return atomically.call(() -> directory.people().listByIds(tenant, ids)).values().stream()
                .collect(Collectors.toMap(Person::id, Person::subject));
    }

    /** Forgets old lines of the log. */
    public int forget() {
        return deliveries.removeAttemptsBefore(clock.instant().minus(LOG_KEPT));
    }
}
