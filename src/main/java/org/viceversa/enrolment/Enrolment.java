package org.viceversa.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * One person in one cycle. Each change is a guarded function of the one before.
 *
 * @param sides empty while the form has not said
 * @param consent to the programme's notice, with its version; may be older than the notice of today
 * @param pause days on which nobody new is wanted; pairs that are under way go on
 * @param version counts the changes, so that two windows do not overwrite each other
 */
public record Enrolment(
        UUID id,
        UUID tenant,
        UUID cycle,
        UUID person,
        Set<Side> sides,
        State state,
        Answers answers,
        Optional<Consent> consent,
        Optional<Pause> pause,
        Map<Side, OrientationProgress> orientation,
        int version,
        Instant changedAt) {

    /** PAUSED is told by the pause's days and never kept: a pause ends by itself. */
    public enum State {
        INVITED,
        DRAFT,
        APPLIED,
        ENROLLED,
        READY,
        MATCHED,
        WAITING,
        PAUSED,
        LEFT,
        DONE,
        DECLINED;

        /** Whether the form has been sent and the person still takes part. */
        public boolean takesPart() {
            return PARTICIPATING.contains(this);
        }

        private static final Set<State> PARTICIPATING = EnumSet.of(APPLIED, ENROLLED, READY, MATCHED, WAITING, PAUSED);
    }

    /** @param notice the version of the notice that was agreed to */
    public record Consent(int notice, Instant at) {}

    /** Both days included. */
    public record Pause(LocalDate from, LocalDate to) {
        public Pause {
            if (to.isBefore(from) || from.plusYears(1).isBefore(to)) {
                throw new Refused(
                        Kind.INVALID,
                        "pause-invalid",
                        "A pause ends on or after the day it begins, and lasts a year at most.");
            }
        }

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * What the programme asks for just now.
     *
     * @param approval whether somebody has to say yes
     * @param full whether a side that is asked for has no place left
     * @param notice the version of today's notice
     */
    public record Terms(boolean approval, boolean full, int notice) {}

    public Enrolment {
        sides = Set.copyOf(sides);
        orientation = Map.copyOf(orientation);
    }

    public static Enrolment of(UUID tenant, UUID cycle, UUID person, State begins, Instant now) {
        return new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle,
                person,
                Set.of(),
                begins,
                Answers.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                now);
    }

    /** What it is on a day, seen from outside: paused, or short of a consent that is asked anew. */
    public State stateOn(LocalDate day, int notice) {
        if (state.takesPart() && pause.filter(one -> one.isOn(day)).isPresent()) {
            return State.PAUSED;
        }
        return state == State.READY && !hasAgreedTo(notice) ? State.ENROLLED : state;
    }

    public boolean hasAgreedTo(int notice) {
        return consent.filter(given -> given.notice() >= notice).isPresent();
    }

    public boolean isOriented() {
        return !sides.isEmpty()
                && sides.stream().allMatch(side -> progressOf(side).isDone());
    }

    public OrientationProgress progressOf(Side side) {
        return orientation.getOrDefault(side, OrientationProgress.NONE);
    }

    /** With other answers; whoever takes another side may need its orientation first. */
    Enrolment answering(Set<Side> chosen, Answers given, Terms terms, Instant now) {
        return copy(chosen, state, given, consent, pause, orientation, now).settled(terms);
    }

    Enrolment started(Instant now) {
        Move.STARTED.requireFrom(state);
        return in(State.DRAFT, now);
    }

    Enrolment submitted(Terms terms, Instant now) {
        Move.SUBMITTED.requireFrom(state);
        if (!hasAgreedTo(terms.notice())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "consent-missing",
                    "Please read how your answers are used, and agree to it, before you send the form.");
        }
        return terms.approval() ? in(State.APPLIED, now) : admitted(terms, now);
    }

    /** Of an application, into the cycle or onto its waiting list; of somebody who waits, into the cycle. */
    Enrolment approved(Terms terms, Instant now) {
        Move.APPROVED.requireFrom(state);
        boolean waited = state == State.WAITING;
        return admitted(new Terms(false, terms.full() && !waited, terms.notice()), now);
    }

    Enrolment refused(Instant now) {
        Move.REFUSED.requireFrom(state);
        return in(State.DECLINED, now);
    }

    Enrolment declined(Instant now) {
        Move.DECLINED.requireFrom(state);
        return in(State.DECLINED, now);
    }

    Enrolment left(Instant now) {
        Move.LEFT.requireFrom(state);
        return in(State.LEFT, now);
    }

    Enrolment returned(Instant now) {
        Move.RETURNED.requireFrom(state);
        return copy(sides, State.DRAFT, answers, consent, Optional.empty(), orientation, now);
    }

    Enrolment paused(Pause days, Instant now) {
        Move.PAUSED.requireFrom(state);
        return copy(sides, state, answers, consent, Optional.of(days), orientation, now);
    }

    Enrolment resumed(Instant now) {
        Move.RESUMED.requireFrom(state);
        return copy(sides, state, answers, consent, Optional.empty(), orientation, now);
    }

    /** Agreed to a notice; in a form that was not sent yet as well. */
    Enrolment agreed(Terms terms, Instant now) {
        return copy(sides, state, answers, Optional.of(new Consent(terms.notice(), now)), pause, orientation, now)
                .settled(terms);
    }

    Enrolment oriented(Side side, OrientationProgress progress, Terms terms, Instant now) {
        Move.ORIENTED.requireFrom(state);
        Map<Side, OrientationProgress> changed = new EnumMap<>(Side.class);
        changed.putAll(orientation);
        changed.put(side, progress);
        return copy(sides, state, answers, consent, pause, changed, now).settled(terms);
    }

    /** For the pairing: found somebody. */
    public Enrolment matched(Instant now) {
        Move.MATCHED.requireFrom(state);
        return in(State.MATCHED, now);
    }

    /** For the pairing: looks for somebody in the next round. */
    public Enrolment waiting(Instant now) {
        Move.WAITED.requireFrom(state);
        return in(State.WAITING, now);
    }

    private Enrolment admitted(Terms terms, Instant now) {
        return in(terms.full() ? State.WAITING : State.ENROLLED, now).settled(terms);
    }

    /** READY is who was let in, knows the rules and agreed to the notice of today. */
    private Enrolment settled(Terms terms) {
        if (state != State.ENROLLED && state != State.READY) {
            return this;
        }
        return in(isOriented() && hasAgreedTo(terms.notice()) ? State.READY : State.ENROLLED, changedAt);
    }

    private Enrolment in(State next, Instant now) {
        return copy(sides, next, answers, consent, pause, orientation, now);
    }

    private Enrolment copy(
            Set<Side> newSides,
            State newState,
            Answers newAnswers,
            Optional<Consent> newConsent,
            Optional<Pause> newPause,
            Map<Side, OrientationProgress> newOrientation,
            Instant now) {
        return new Enrolment(
                id,
                tenant,
                cycle,
                person,
                newSides,
                newState,
                newAnswers,
                newConsent,
                newPause,
                newOrientation,
                version,
                now);
    }
}
