package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the meetings of pairs. */
public interface MentoringSessions {

    Optional<MentoringSession> find(UUID tenant, UUID id);

    /** Those of a pair, the one that was made last first. */
    List<MentoringSession> listOf(UUID tenant, UUID pairing);

    /** Those of many pairs at once, in no order. */
    List<MentoringSession> listOf(UUID tenant, Collection<UUID> pairings);

    /** For background work, of all tenants: HELD ones that count from a time not after this one, and are not settled. */
    List<MentoringSession> listUnsettled(Instant now);

    /**
     * Adds one, or leaves the one that has its id: a double click.
     *
     * @return what is kept now
     */
    MentoringSession add(MentoringSession session);

    /**
     * Replaces a session whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code session-changed} when somebody was quicker
     */
    MentoringSession save(MentoringSession session);
}
