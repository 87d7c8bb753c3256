package org.viceversa.learningpath;

import java.util.List;
import java.util.UUID;
import org.viceversa.learningpath.PlanEntry.Kind;

/** Keeps plans. */
public interface PlanEntries {

    /** A person's, the latest first. */
    List<PlanEntry> list(UUID tenant, UUID person);

    int count(UUID tenant, UUID person);

    /**
     * Adds an entry, or leaves the one that the person already has for this subject: two tabs, or a double click.
     *
     * @return what is kept now
     */
    PlanEntry add(PlanEntry entry);

    /** @return whether there was one */
    boolean remove(UUID tenant, UUID person, UUID subject, Kind kind);
}
