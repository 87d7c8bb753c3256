package org.viceversa.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who is in which course, as launches and readings of rosters write it. */
public interface Memberships {

    /**
     * Adds a membership, or leaves the one that is there.
     *
     * @return what is kept now
     */
    Membership add(Membership membership, Person person);

    /** Replaces what a launch tells of a membership that is there; what a reading wrote meanwhile stays. */
    void saveLaunch(Membership membership);

    /** Somebody known, and their membership of the course in question, if they have one. */
    record Known(Person person, Optional<Membership> membership) {}

    /** Those of these subjects who are known in the tenant. */
    List<Known> listKnown(UUID tenant, UUID course, Collection<String> subjects);

    /**
     * Writes what a page of a roster changed. What a launch wrote since the page's people were looked up stays; the
     * next reading brings it up to date.
     *
     * @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when somebody else brought the same newcomers at
     *     the same moment; nothing is kept then, and the page may be worked out anew
     */
    void save(RosterChanges changes);

    /**
     * People who are here and would be leavers if a full reading that began then did not list them, in the order of
     * their ids: whoever an earlier reading listed, and whoever came by launch as a learner only.
     *
     * @param after where the last call ended
     */
    List<UUID> listExpected(UUID tenant, UUID course, Instant began, Optional<UUID> after, int limit);

    /**
     * Notes that these people are gone, unless they launched since the reading began.
     *
     * @return how many went
     */
    int saveLeavers(UUID tenant, UUID course, Collection<UUID> people, Instant began, Instant now);
}
