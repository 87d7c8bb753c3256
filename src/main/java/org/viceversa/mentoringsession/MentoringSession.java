package org.viceversa.mentoringsession;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * A meeting of two people, proposed, agreed on, or over. Each change is a guarded function of the one before.
 *
 * @param entry names it in calendars: the same for all that a meeting was moved to
 * @param options up to three times to choose from, while it is PROPOSED
 * @param startsAt what was agreed on; empty before
 * @param place a link or a room; may be empty
 * @param agenda key of the agenda that they want to follow
 * @param madeBy the side that proposed it or noted it afterwards
 * @param endedBy of a CANCELLED or MOVED one who did that, of a NO_SHOW who did not come; empty when the pairing ended
 * @param reason why it was cancelled; may be empty
 * @param heldBy the side that said that it took place
 * @param heldAt when that was said
 * @param settlesAt from when it counts, unless the other one objects before: at once when both said so
 * @param settled whether it counts: evidence and hours are written, and nothing of it changes any more
 * @param objectedBy the side that objected last
 * @param objection what it said; may be empty
 * @param late whether it was noted afterwards
 * @param sequence counts what calendars have to be told (RFC 5545, SEQUENCE); 0 while they know nothing of it
 */
public record MentoringSession(
        UUID id,
        UUID tenant,
        UUID pairing,
        UUID entry,
        State state,
        List<Instant> options,
        Optional<Instant> startsAt,
        int minutes,
        String place,
        Optional<String> agenda,
        Side madeBy,
        Optional<Side> endedBy,
        String reason,
        Optional<Side> heldBy,
        Optional<Instant> heldAt,
        Optional<Instant> settlesAt,
        boolean settled,
        Optional<Side> objectedBy,
        String objection,
        boolean late,
        int sequence,
        int version,
        Instant madeAt,
        Instant changedAt) {

    static final Duration TIME_TO_OBJECT = Duration.ofDays(3);

    /** What became of it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        HELD,
        NO_SHOW,
        CANCELLED,
        /** Replaced by another proposal. */
        MOVED;

        private static final Set<State> OPEN = EnumSet.of(PROPOSED, CONFIRMED);

        /** Still to come, or not yet said what became of it. */
        public boolean isOpen() {
            return OPEN.contains(this);
        }
    }

    public MentoringSession {
        options = List.copyOf(options);
    }

    /** When it ends; empty before a time is agreed on. */
    public Optional<Instant> endsAt() {
        return startsAt.map(start -> start.plus(length()));
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Whether it keeps two people busy at some time between the two. */
    boolean isBusy(Instant from, Instant to) {
        boolean takesPlace = state == State.CONFIRMED || state == State.HELD;
        return takesPlace
                && startsAt.filter(start ->
                                start.isBefore(to) && start.plus(length()).isAfter(from))
                        .isPresent();
    }

    /** Whether both said that it took place, and not one while the other kept silent. */
    public boolean isConfirmedByBoth() {
        return heldAt.flatMap(said -> settlesAt.map(settles -> settles.isBefore(said.plus(TIME_TO_OBJECT))))
                .orElse(false);
    }

    /** Whether calendars have an entry of it that is not cancelled. */
    public boolean isInCalendars() {
        return sequence > 0 && startsAt.isPresent() && state != State.CANCELLED && state != State.MOVED;
    }

    MentoringSession confirmed(Instant option, Instant now) {
        require(State.PROPOSED);
        SessionDraft draft = draft();
        draft.state = State.CONFIRMED;
        draft.startsAt = Optional.of(option);
        draft.options = List.of();
        draft.sequence++;
        return draft.kept(now);
    }

    /** With another length, place or agenda. */
    MentoringSession changed(SessionDetails details, Instant now) {
        require(State.PROPOSED, State.CONFIRMED);
        SessionDraft draft = draft();
        draft.minutes = details.minutes();
        draft.place = details.place();
        draft.agenda = details.agenda();
        draft.sequence += state == State.CONFIRMED ? 1 : 0;
        return draft.kept(now);
    }

    /** @param by empty when it ends because the pairing does */
    MentoringSession cancelled(Optional<Side> by, String why, Instant now) {
        require(State.PROPOSED, State.CONFIRMED);
        return ended(State.CANCELLED, by, why, now);
    }

    MentoringSession moved(Side by, Instant now) {
        require(State.PROPOSED, State.CONFIRMED);
        return ended(State.MOVED, Optional.of(by), "", now);
    }

    private MentoringSession ended(State as, Optional<Side> by, String why, Instant now) {
        SessionDraft draft = draft();
        draft.state = as;
        draft.endedBy = by;
        draft.reason = why;
        draft.sequence += isInCalendars() ? 1 : 0;
        return draft.kept(now);
    }

    /** What a meeting was moved to goes on in the calendars where the one before ended. */
    MentoringSession insteadOf(MentoringSession before) {
        SessionDraft draft = draft();
        draft.entry = before.entry();
        draft.sequence = before.sequence();
        return draft.kept(changedAt);
    }

    MentoringSession missed(Side who, Instant now) {
        require(State.CONFIRMED);
        requireBegun(now);
        SessionDraft draft = draft();
        draft.state = State.NO_SHOW;
        draft.endedBy = Optional.of(who);
        return draft.kept(now);
    }

    /** One side says that it took place; the second one to say so makes it count. */
    MentoringSession held(Side by, Instant now) {
        if (state == State.HELD && heldBy.filter(side -> side != by).isPresent()) {
            SessionDraft draft = draft();
            draft.settlesAt = Optional.of(now);
            return draft.kept(now);
        }
        require(State.CONFIRMED, State.NO_SHOW);
        requireBegun(now);
        SessionDraft draft = draft();
        draft.state = State.HELD;
        draft.endedBy = Optional.empty();
        draft.say(by, now);
        return draft.kept(now);
    }

    /**
     * The other one says that it did not take place: the two are back where they were, and see what was said. One that
     * was noted afterwards is taken back.
     */
    MentoringSession objected(Side by, String words, Instant now) {
        require(State.HELD);
        if (settled || settlesAt.filter(now::isBefore).isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "objection-too-late",
                    "The three days in which to object are over; this meeting counts. Talk to each other, and to your"
                            + " coordinator if that does not help.");
        }
        if (heldBy.filter(side -> side == by).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "own-word",
                    "You said yourself that this meeting took place; only the other one can object.");
        }
        SessionDraft draft = draft();
        draft.state = late ? State.CANCELLED : State.CONFIRMED;
        draft.endedBy = late ? Optional.of(by) : Optional.empty();
        draft.unsay();
        draft.objectedBy = Optional.of(by);
        draft.objection = words;
        return draft.kept(now);
    }

    MentoringSession asSettled(Instant now) {
        require(State.HELD);
        SessionDraft draft = draft();
        draft.settled = true;
        return draft.kept(now);
    }

    private void requireBegun(Instant now) {
        if (startsAt.filter(start -> !start.isAfter(now)).isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "session-to-come",
                    "This meeting has not begun. Say afterwards whether it took place; cancel or move it until then.");
        }
    }

    private void require(State... anyOf) {
        if (Set.of(anyOf).contains(state)) {
            return;
        }
        throw new Refused(
                Kind.CONFLICT,
                "session-state",
                "This cannot be done any more: the meeting is in another state by now. Load the page again to see what"
                        + " became of it; nothing was lost.");
    }

    SessionDraft draft() {
        return new SessionDraft(this);
    }
}
