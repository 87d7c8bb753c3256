package org.viceversa.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Goal;

/** Meetings and goals for tests that are about something else. */
public final class Meetings {

    private static final UUID TENANT = UUID.randomUUID();
    private static final int MINUTES = 45;

    private Meetings() {}

    /** @param endedBy who cancelled it or did not come */
    public static MentoringSession of(
            UUID pairing, State state, Instant startsAt, Side madeBy, Optional<Side> endedBy) {
        return of(TENANT, pairing, state, startsAt, madeBy, endedBy);
    }

    /** The same in a tenant; a proposed one has its time among its options alone. */
    public static MentoringSession of(
            UUID tenant, UUID pairing, State state, Instant startsAt, Side madeBy, Optional<Side> endedBy) {
        UUID id = UUID.randomUUID();
        boolean held = state == State.HELD;
        Instant end = startsAt.plus(Duration.ofMinutes(MINUTES));
        return new MentoringSession(
                id,
                tenant,
                pairing,
                id,
                state,
                state == State.PROPOSED ? List.of(startsAt) : List.of(),
                state == State.PROPOSED ? Optional.empty() : Optional.of(startsAt),
                MINUTES,
                "",
                Optional.empty(),
                madeBy,
                endedBy,
                "",
                held ? Optional.of(madeBy) : Optional.empty(),
                held ? Optional.of(end) : Optional.empty(),
                held ? Optional.of(end) : Optional.empty(),
                held,
                Optional.empty(),
                "",
                false,
                0,
                1,
                startsAt.minus(Duration.ofDays(1)),
                end);
    }

    public static Goal goal(UUID pairing, Goal.State state, List<Goal.Step> steps) {
        Instant any = Programmed.NOW;
        return new Goal(
                UUID.randomUUID(),
                TENANT,
                pairing,
                Side.MENTEE,
                Goal.Type.HOW_TO,
                Optional.empty(),
                "Read a dashboard",
                Optional.empty(),
                1,
                3,
                "",
                Optional.empty(),
                steps,
                "",
                state,
                1,
                any,
                any);
    }
}
