package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.viceversa.enrolment.Leavers.Gone;

/**
 * Ends the enrolments of those who are in no course any more, so that nobody waits for a partner who is gone. A day goes
 * by first: a roster that was read wrongly once ends nothing.
 */
public final class NoteLeavers {

    private static final Duration GRACE = Duration.ofDays(1);

    private final Leavers leavers;
    private final Enrolments enrolments;
    private final Consequences consequences;
    private final Clock clock;

    public NoteLeavers(Leavers leavers, Enrolments enrolments, Consequences consequences, Clock clock) {
        this.leavers = leavers;
        this.enrolments = enrolments;
        this.consequences = consequences;
        this.clock = clock;
    }

    public List<Gone> list() {
        return leavers.list(clock.instant().minus(GRACE));
    }

    /** One of those; where the person has left by themselves meanwhile, nothing changes. */
    public boolean run(Gone seen) {
        return enrolments
                .find(seen.tenant(), seen.enrolment())
                .filter(kept -> Move.LEFT.isOpenTo(kept.state()))
                .map(kept -> kept.left(clock.instant()))
                .map(left -> enrolments.save(
                        left, List.of(EnrolmentEvent.of(left, Move.LEFT, "In no course any more.", left.person()))))
                .map(left -> consequences.of(left, Move.LEFT))
                .isPresent();
    }
}
