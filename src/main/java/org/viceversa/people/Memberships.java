package org.viceversa.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

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
     * People who are here and whom a full reading that began then should have listed and did not: of those whom an
     * earlier reading listed, and those who came by launch as learners only. Nobody but them is held in memory.
     *
     * @param listed whom the reading listed
     */
    List<UUID> listMissing(UUID tenant, UUID course, Instant began, Predicate<UUID> listed);

    /**
     * Notes that these people are gone, unless they launched since the reading began.
     *
     * @return how many went
     */
    int saveLeavers(UUID tenant, UUID course, Collection<UUID> people, Instant began, Instant now);
}
