package org.viceversa.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.PairingScore;

/**
 * Two people who were put together or found each other, from the first offer to the end. Each change is a guarded
 * function of the one before.
 *
 * @param round that proposed it; empty when one chose the other
 * @param first the side that was asked first; of a choice, the side that chose, and so has said yes
 * @param score as it was when the offer was made; empty where nobody scored the two
 * @param deadline of whoever is asked, or is short of the orientation
 * @param pausedTo last day of a pause
 * @param version counts the changes, so that two windows do not overwrite each other
 */
public record Pairing(
        UUID id,
        UUID tenant,
        UUID cycle,
        Optional<UUID> round,
        Partner mentor,
        Partner mentee,
        State state,
        Side first,
        Optional<PairingScore> score,
        Optional<Deadline> deadline,
        Optional<LocalDate> pausedTo,
        int version,
        Instant madeAt,
        Instant changedAt) {

    /** One of the two, by their enrolment in the cycle. */
    public record Partner(UUID enrolment, UUID person) {}

    /** How far the two are. What a round keeps to itself before it is published is none of these. */
    public enum State {
        /** To one side; the other one knows of nothing. */
        OFFERED,
        /** One side has said yes, and the other one is asked. */
        OFFERED_BOTH,
        /** By both; they begin on the cycle's first day. */
        ACCEPTED,
        /** By both, and somebody has yet to do the orientation. */
        ORIENTATION,
        ACTIVE,
        PAUSED,
        CLOSING,
        COMPLETED,
        DECLINED,
        EXPIRED,
        WITHDRAWN,
        ENDED_NO_FAULT;

        private static final Set<State> OFFERS = EnumSet.of(OFFERED, OFFERED_BOTH);
        private static final Set<State> SETTLED = EnumSet.of(ACCEPTED, ORIENTATION, ACTIVE, PAUSED, CLOSING);

        /** Somebody is asked. */
        public boolean isOffer() {
            return OFFERS.contains(this);
        }

        /** Both have said yes, and it has not ended. */
        public boolean isSettled() {
            return SETTLED.contains(this);
        }

        public boolean isOver() {
            return !isOffer() && !isSettled();
        }
    }

    /** An offer to one side first. */
    public static Pairing offered(
            UUID tenant,
            UUID cycle,
            Optional<UUID> round,
            Partner mentor,
            Partner mentee,
            Side first,
            Optional<PairingScore> score,
            Deadline deadline,
            Instant now) {
        return of(tenant, cycle, round, mentor, mentee, State.OFFERED, first, score, deadline, now);
    }

    /** A choice that one side made, about which the other one is asked. */
    public static Pairing chosen(
            UUID tenant,
            UUID cycle,
            Partner mentor,
            Partner mentee,
            Side chooser,
            Optional<PairingScore> score,
            Deadline deadline,
            Instant now) {
        return of(tenant, cycle, Optional.empty(), mentor, mentee, State.OFFERED_BOTH, chooser, score, deadline, now);
    }

    private static Pairing of(
            UUID tenant,
            UUID cycle,
            Optional<UUID> round,
            Partner mentor,
            Partner mentee,
            State state,
            Side first,
            Optional<PairingScore> score,
            Deadline deadline,
            Instant now) {
        return new Pairing(
                UUID.randomUUID(),
                tenant,
                cycle,
                round,
                mentor,
                mentee,
                state,
                first,
                score,
                Optional.of(deadline),
                Optional.empty(),
                1,
                now,
                now);
    }

    public Partner partner(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }

    /** On which side somebody is; empty for anybody else. */
    public Optional<Side> sideOf(UUID person) {
        return mentor.person().equals(person)
                ? Optional.of(Side.MENTOR)
                : mentee.person().equals(person) ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    public PairKey key() {
        return new PairKey(mentor.person(), mentee.person());
    }

    /** Whose answer is waited for. */
    public Optional<Side> asked() {
        return switch (state) {
            case OFFERED -> Optional.of(first);
            case OFFERED_BOTH -> Optional.of(first.other());
            default -> Optional.empty();
        };
    }

    /** Whether it takes one of somebody's places: both said yes, or they have and the other one is asked. */
    public boolean holdsPlaceOf(UUID person) {
        return sideOf(person).isPresent()
                && (state.isSettled()
                        || state == State.OFFERED_BOTH
                                && partner(first).person().equals(person));
    }

    Pairing acceptedFirst(Deadline others, Instant now) {
        PairingStep.ACCEPTED_FIRST.requireFrom(state);
        return copy(State.OFFERED_BOTH, Optional.of(others), pausedTo, now);
    }

    /**
     * By both.
     *
     * @param begins what they begin with: ORIENTATION, ACCEPTED or ACTIVE
     * @param orientation by when it is to be done
     */
    Pairing accepted(State begins, Deadline orientation, Instant now) {
        PairingStep.ACCEPTED.requireFrom(state);
        return copy(begins, begins == State.ORIENTATION ? Optional.of(orientation) : Optional.empty(), pausedTo, now);
    }

    Pairing declined(Instant now) {
        PairingStep.DECLINED.requireFrom(state);
        return copy(State.DECLINED, Optional.empty(), pausedTo, now);
    }

    Pairing expired(Instant now) {
        PairingStep.EXPIRED.requireFrom(state);
        return copy(State.EXPIRED, Optional.empty(), pausedTo, now);
    }

    Pairing withdrawn(Instant now) {
        PairingStep.WITHDRAWN.requireFrom(state);
        return copy(State.WITHDRAWN, Optional.empty(), pausedTo, now);
    }

    Pairing reminded(Instant now) {
        PairingStep.REMINDED.requireFrom(state);
        return copy(state, deadline.map(Deadline::withReminder), pausedTo, now);
    }

    /** @param begins ACCEPTED or ACTIVE */
    Pairing oriented(State begins, Instant now) {
        PairingStep.ORIENTED.requireFrom(state);
        return copy(begins, Optional.empty(), pausedTo, now);
    }

    Pairing began(Instant now) {
        PairingStep.BEGAN.requireFrom(state);
        return copy(State.ACTIVE, Optional.empty(), pausedTo, now);
    }

    Pairing paused(LocalDate to, Instant now) {
        PairingStep.PAUSED.requireFrom(state);
        return copy(State.PAUSED, Optional.empty(), Optional.of(to), now);
    }

    Pairing resumed(Instant now) {
        PairingStep.RESUMED.requireFrom(state);
        return copy(State.ACTIVE, Optional.empty(), Optional.empty(), now);
    }

    Pairing closing(Instant now) {
        PairingStep.CLOSED.requireFrom(state);
        return copy(State.CLOSING, Optional.empty(), Optional.empty(), now);
    }

    Pairing completed(Instant now) {
        PairingStep.COMPLETED.requireFrom(state);
        return copy(State.COMPLETED, Optional.empty(), Optional.empty(), now);
    }

    Pairing ended(Instant now) {
        PairingStep.ENDED.requireFrom(state);
        return copy(State.ENDED_NO_FAULT, Optional.empty(), Optional.empty(), now);
    }

    private Pairing copy(State next, Optional<Deadline> by, Optional<LocalDate> pause, Instant now) {
        return new Pairing(
                id, tenant, cycle, round, mentor, mentee, next, first, score, by, pause, version, madeAt, now);
    }
}
