package org.viceversa.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.people.Person;

/** Keeps papers and what was done with them. */
public interface Papers {

    Optional<Paper> find(UUID tenant, UUID id);

    Optional<Paper> findOf(UUID tenant, UUID activity, UUID person);

    /** Those of these ids in the activity, in no order. */
    List<Paper> listByIds(UUID tenant, UUID activity, Collection<UUID> ids);

    /** Those of these people in the activity, in no order. */
    List<Paper> listOf(UUID tenant, UUID activity, Collection<UUID> people);

    /** Of one person, in all activities. */
    List<Paper> listOf(UUID tenant, UUID person);

    /** All of an activity in which something lies, in no order. */
    List<Paper> listAll(UUID tenant, UUID activity);

    /** The numbers that are taken in an activity. */
    Set<Integer> numbers(UUID tenant, UUID activity);

    /**
     * Adds one, unless the person has one in this activity or the number is taken.
     *
     * @param person for the order of names
     * @return whether it is kept now
     */
    boolean add(Paper paper, Person person);

    /**
     * Replaces all but lease and marker of a paper whose version is still the one that is kept.
     *
     * @param activity for what lists show of it
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code marking-changed} when somebody was quicker
     */
    Paper save(Paper paper, Activity activity);

    /**
     * Takes or renews a lease, unless somebody else has one.
     *
     * @return whether it is theirs now
     */
    boolean hold(UUID tenant, UUID id, UUID by, Instant until, Instant now);

    /** Gives up one's own lease. */
    void letGo(UUID tenant, UUID id, UUID by);

    /** Gives papers to a marker, or to nobody. */
    void give(UUID tenant, Collection<UUID> ids, Optional<UUID> marker);

    /** Only ever added to. */
    void add(PaperEvent event);

    /** What was done, the latest first. */
    List<PaperEvent> history(UUID tenant, UUID paper);

    record ActivityOf(UUID tenant, UUID activity) {}

    /** Activities of all tenants in which papers wait to be released with the others. */
    List<ActivityOf> listWithReady();

    /** Those that wait so. */
    List<Paper> listReady(UUID tenant, UUID activity);
}
