package org.viceversa.mentoringsession;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession.State;

/** Makes meetings: to come, or noted afterwards. */
final class NewSession {

    private NewSession() {}

    /** The same for the same wish of a pair, however often it is sent. */
    static UUID idOf(UUID pairing, String key) {
        return UUID.nameUUIDFromBytes((pairing + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    static MentoringSession proposed(UUID id, UUID tenant, UUID pairing, Side by, SessionWish wish, Instant now) {
        return fresh(id, tenant, pairing, State.PROPOSED, by, wish, now);
    }

    /** One that took place already, as one of the two says. */
    static MentoringSession noted(UUID id, UUID tenant, UUID pairing, Side by, SessionWish wish, Instant now) {
        SessionDraft draft =
                fresh(id, tenant, pairing, State.HELD, by, wish, now).draft();
        draft.startsAt = Optional.of(wish.options().get(0));
        draft.options = List.of();
        draft.late = true;
        draft.say(by, now);
        return draft.kept(now);
    }

    private static MentoringSession fresh(
            UUID id, UUID tenant, UUID pairing, State state, Side by, SessionWish wish, Instant now) {
        return new MentoringSession(
                id,
                tenant,
                pairing,
                id,
                state,
                wish.options(),
                Optional.empty(),
                wish.details().minutes(),
                wish.details().place(),
                wish.details().agenda(),
                by,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                false,
                0,
                1,
                now,
                now);
    }
}
