package org.viceversa.pairinground;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.Criteria;

/**
 * One calculation of pairings for a cycle, kept to itself until it is published. Each change is a guarded function of the
 * one before.
 *
 * <p>The same people, criteria and seed give the same pairs.
 *
 * @param number within the cycle, from 1
 * @param criteria as they were when it began
 * @param inputs hash of the people that it saw; empty until it saw them
 * @param basedOn the round whose locked pairs it took over
 * @param work names the one piece of background work that may write the result: whoever takes it over gets another
 * @param endedAt when the calculation ended, however it did
 * @param decidedBy who published, discarded or cancelled it
 * @param version counts the changes, so that two managers do not overwrite each other
 */
public record PairingRound(
        UUID id,
        UUID tenant,
        UUID cycle,
        int number,
        State state,
        Criteria criteria,
        long seed,
        String inputs,
        Optional<UUID> basedOn,
        UUID startedBy,
        Instant startedAt,
        RoundWork work,
        Optional<Instant> endedAt,
        Failure failure,
        Optional<UUID> decidedBy,
        Optional<Instant> decidedAt,
        int version) {

    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        /** There is a result, which may be changed by hand. */
        PROPOSED,
        /** Everybody concerned was told. */
        PUBLISHED,
        DISCARDED,
        CANCELLED,
        FAILED;

        private static final Set<State> AT_WORK = EnumSet.of(QUEUED, RUNNING);

        public boolean isAtWork() {
            return AT_WORK.contains(this);
        }
    }

    /** Why there is no result. */
    public enum Failure {
        NONE(""),
        NODE_STOPPED("The server that worked on this round stopped, and so did the one that took over. "
                + "Nothing was published and nobody was told anything. Run it again."),
        FAULT("Something went wrong in this round that should not have; the log has the details. "
                + "Nothing was published and nobody was told anything. Run it again."),
        CYCLE_GONE("The cycle ended or was cancelled before this round was done. "
                + "Nothing was published and nobody was told anything.");

        private final String sentence;

        Failure(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    static PairingRound of(
            UUID tenant,
            UUID cycle,
            int number,
            Criteria criteria,
            long seed,
            Optional<UUID> basedOn,
            UUID by,
            Instant now) {
        return new PairingRound(
                UUID.randomUUID(),
                tenant,
                cycle,
                number,
                State.QUEUED,
                criteria,
                seed,
                "",
                basedOn,
                by,
                now,
                RoundWork.queued(now),
                Optional.empty(),
                Failure.NONE,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** How long it took from the wish to the result. */
    public Optional<Duration> took() {
        return endedAt.map(end -> Duration.between(startedAt, end));
    }

    /** Whether some background work is still the one that may write the result. */
    boolean isDoneBy(UUID job) {
        return state == State.RUNNING && work.job().equals(job);
    }

    PairingRound began(Instant now) {
        return copy(State.RUNNING, inputs, work.begun(now), Optional.empty(), Failure.NONE);
    }

    PairingRound proposed(String hash, Instant now) {
        return copy(State.PROPOSED, hash, work.heard(now), Optional.of(now), Failure.NONE);
    }

    PairingRound failed(Failure why, Instant now) {
        return copy(State.FAILED, inputs, work.heard(now), Optional.of(now), why);
    }

    /** Given to another node, since the one that had it is silent. */
    PairingRound handedOn(Instant now) {
        return copy(State.QUEUED, inputs, work.handedOn(now), Optional.empty(), Failure.NONE);
    }

    PairingRound cancelled(UUID by, Instant now) {
        if (!state.isAtWork()) {
            throw conflict(
                    "round-not-running", "This round is not being calculated any more, so there is nothing to cancel.");
        }
        return decided(State.CANCELLED, by, Optional.of(now), now);
    }

    PairingRound discarded(UUID by, Instant now) {
        requireProposed();
        return decided(State.DISCARDED, by, endedAt, now);
    }

    PairingRound published(UUID by, Instant now) {
        requireProposed();
        return decided(State.PUBLISHED, by, endedAt, now);
    }

    /** One version on, after a change of its proposal. */
    PairingRound edited(int seen) {
        requireProposed();
        requireVersion(seen);
        return copy(state, inputs, work, endedAt, failure);
    }

    /** @throws Refused {@code round-changed} */
    void requireVersion(int seen) {
        if (version != seen) {
            throw changed();
        }
    }

    /** @throws Refused {@code round-not-proposed} */
    void requireProposed() {
        if (state != State.PROPOSED) {
            throw conflict(
                    "round-not-proposed",
                    switch (state) {
                        case QUEUED, RUNNING ->
                            "This round is still being calculated. Wait until its proposal is there.";
                        case PUBLISHED -> "This round has been published already.";
                        case DISCARDED -> "This round was discarded. Run another one.";
                        case CANCELLED -> "This round was cancelled. Run another one.";
                        case FAILED, PROPOSED -> "This round came to no result. Run it again.";
                    });
        }
    }

    static Refused changed() {
        return conflict(
                "round-changed",
                "Somebody else changed this round while you were at it. Load it again and look at what is different.");
    }

    static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "round-unknown", "There is no such pairing round here.");
    }

    private static Refused conflict(String code, String sentence) {
        return new Refused(Kind.CONFLICT, code, sentence);
    }

    private PairingRound copy(State next, String hash, RoundWork done, Optional<Instant> ended, Failure why) {
        return new PairingRound(
                id,
                tenant,
                cycle,
                number,
                next,
                criteria,
                seed,
                hash,
                basedOn,
                startedBy,
                startedAt,
                done,
                ended,
                why,
                decidedBy,
                decidedAt,
                version + 1);
    }

    private PairingRound decided(State next, UUID by, Optional<Instant> ended, Instant now) {
        return new PairingRound(
                id,
                tenant,
                cycle,
                number,
                next,
                criteria,
                seed,
                inputs,
                basedOn,
                startedBy,
                startedAt,
                work,
                ended,
                failure,
                Optional.of(by),
                Optional.of(now),
                version + 1);
    }
}
