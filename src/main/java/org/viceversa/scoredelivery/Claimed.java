package org.viceversa.scoredelivery;

import java.util.List;
import java.util.Optional;

/**
 * A delivery that one claimant has.
 *
 * @param number of the attempt that it was claimed for
 * @param before attempts since the gradebook was last seen to show what we sent; what they sent may be there
 */
public record Claimed(Delivery delivery, int number, List<Attempt> before) {

    public Claimed {
        before = List.copyOf(before);
    }

    /** Whether what the gradebook shows came from us. */
    boolean isOurs(Points shown) {
        return delivery.known().filter(known -> known.points().isSame(shown)).isPresent()
                || before.stream().anyMatch(attempt -> attempt.points().isSame(shown));
    }

    /** Whether the gradebook shows these points already. */
    boolean isShownBy(Optional<Points> shown) {
        return delivery.points().isShownBy(shown);
    }

    /** Whether an earlier attempt of the same version may have arrived. */
    boolean wasBegun() {
        return before.stream().anyMatch(this::isOfThisVersion);
    }

    /** Whether the platform said yes to an earlier attempt of the same version. */
    boolean wasTaken() {
        return before.stream()
                .anyMatch(attempt -> isOfThisVersion(attempt)
                        && (attempt.answer() == DeliveryReason.TAKEN
                                || attempt.answer() == DeliveryReason.UNCONFIRMED));
    }

    /** How often the platform had a fault at this score alone. */
    long timesBroken() {
        return before.stream()
                .filter(this::isOfThisVersion)
                .filter(attempt -> attempt.answer() == DeliveryReason.BROKEN)
                .count();
    }

    private boolean isOfThisVersion(Attempt attempt) {
        return attempt.version() == delivery.version();
    }
}
