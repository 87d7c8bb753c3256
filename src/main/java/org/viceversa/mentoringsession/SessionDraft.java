package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession.State;

/** A meeting while one step changes some of it. */
final class SessionDraft {

    private final MentoringSession before;
    UUID entry;
    State state;
    List<Instant> options;
    Optional<Instant> startsAt;
    int minutes;
    String place;
    Optional<String> agenda;
    Optional<Side> endedBy;
    String reason;
    Optional<Side> heldBy;
    Optional<Instant> heldAt;
    Optional<Instant> settlesAt;
    boolean settled;
    Optional<Side> objectedBy;
    String objection;
    boolean late;
    int sequence;

    SessionDraft(MentoringSession before) {
        this.before = before;
        entry = before.entry();
        state = before.state();
        options = before.options();
        startsAt = before.startsAt();
        minutes = before.minutes();
        place = before.place();
        agenda = before.agenda();
        endedBy = before.endedBy();
        reason = before.reason();
        heldBy = before.heldBy();
        heldAt = before.heldAt();
        settlesAt = before.settlesAt();
        settled = before.settled();
        objectedBy = before.objectedBy();
        objection = before.objection();
        late = before.late();
        sequence = before.sequence();
    }

    /** One side says that it took place, so that it counts unless the other one objects. */
    void say(Side by, Instant now) {
        heldBy = Optional.of(by);
        heldAt = Optional.of(now);
        settlesAt = Optional.of(now.plus(MentoringSession.TIME_TO_OBJECT));
    }

    void unsay() {
        heldBy = Optional.empty();
        heldAt = Optional.empty();
        settlesAt = Optional.empty();
    }

    MentoringSession kept(Instant now) {
        return new MentoringSession(
                before.id(),
                before.tenant(),
                before.pairing(),
                entry,
                state,
                options,
                startsAt,
                minutes,
                place,
                agenda,
                before.madeBy(),
                endedBy,
                reason,
                heldBy,
                heldAt,
                settlesAt,
                settled,
                objectedBy,
                objection,
                late,
                sequence,
                before.version(),
                before.madeAt(),
                now);
    }
}
