package org.viceversa.scoredelivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;

/** Keeps grades until the gradebook shows them, and what came of each attempt. */
public interface Deliveries {

    /** Adds a grade, or puts it in the place of the person's for the activity, to be sent now. */
    void queue(FinalScore score, UUID platform);

    /** Platforms with something that is due, and of which nobody asked to wait. */
    List<UUID> listDuePlatforms(Instant now);

    /**
     * Gives one claimant deliveries of one activity that are due, until the lease ends; those whose former lease has ended
     * are among them. Nobody else has the same ones at the same time, on whichever node, and each is noted as an attempt
     * that has begun before anybody can send it.
     *
     * @param most how many at the most
     * @param bound with so many claimants at work on the platform, there is nothing for another one
     */
    List<Claimed> claim(UUID platform, UUID claimant, Instant now, Instant leaseEnds, int most, int bound);

    /**
     * Notes what became of an attempt. Where another claimant has got the lease meanwhile, only the log's line is written;
     * where a new grade came meanwhile, that one stays due, and only what was learned of the gradebook is kept.
     */
    void note(UUID claimant, Report report, Instant now);

    /**
     * The same for many of one activity, but for those that somebody else holds just now: whoever gives many grades at once
     * holds many, and waiting for some while holding others would have both wait for each other.
     *
     * @return those that are left to be noted
     */
    List<Report> noteFree(UUID claimant, List<Report> reports, Instant now);

    /** Nothing of the platform is due before then. */
    void pause(UUID platform, Instant until);

    /**
     * What waits because the platform could not be spoken to is due now; what others hold just now stays as it is.
     *
     * @return how many
     */
    int wake(UUID platform, Instant now);

    Optional<Delivery> find(UUID tenant, UUID activity, UUID person);

    /** Those of these people who have one. */
    List<Delivery> listOf(UUID tenant, UUID activity, Collection<UUID> people);

    /** How many of an activity are as far, and why; most first. */
    List<Group> listGroups(UUID tenant, UUID activity);

    /** Deliveries of one kind. */
    record Group(DeliveryState state, DeliveryReason reason, int deliveries, Instant latest) {}

    /** Those of an activity in one state for one reason, the latest first. */
    List<Delivery> list(UUID tenant, UUID activity, DeliveryState state, DeliveryReason reason, int from, int most);

    /** The log of one person's, the latest first. */
    List<Attempt> listAttempts(UUID tenant, UUID activity, UUID person, int most);

    /**
     * Has these sent once more, as a new version.
     *
     * @param overwrite whether what the gradebook shows may be replaced
     * @return how many there were
     */
    int again(UUID tenant, UUID activity, Collection<UUID> people, boolean overwrite, Instant now);

    /** Those of these that are in the state, and that nobody is at, get another one; nothing of them is due. */
    int change(
            UUID tenant,
            UUID activity,
            Collection<UUID> people,
            DeliveryState from,
            DeliveryState to,
            DeliveryReason reason,
            Instant now);

    /** How many of all tenants are as far; states without any are absent. */
    Map<DeliveryState, Integer> count();

    /** How many of an activity's need somebody. */
    int countTrouble(UUID tenant, UUID activity);

    /** Since when the oldest grade waits. */
    Optional<Instant> findOldestWaiting();

    /** Forgets lines of the log that began before then. */
    int removeAttemptsBefore(Instant before);
}
