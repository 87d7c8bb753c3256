package org.viceversa.skills;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps what was said of people's levels; only ever added to. */
public interface Assessments {

    /** Adds all, of one tenant. */
    void add(List<Assessment> assessments);

    /** All that was ever said of a person, newest first. */
    List<Assessment> list(UUID tenant, UUID person);

    /** All that was ever said of a person's skill, newest first. */
    List<Assessment> listOf(UUID tenant, UUID person, UUID skill);

    /** The last of each source, for each of these people and skills. */
    List<Assessment> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills);
}
