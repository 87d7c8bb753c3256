package org.viceversa.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps who was given which role, and the history of it. */
public interface Grants {

    /** Those in force, newest first. */
    List<Grant> list(UUID tenant);

    Optional<Grant> find(UUID tenant, UUID id);

    /** What this person was given. */
    Set<ToolRole> listRoles(UUID tenant, UUID person);

    /**
     * Puts a grant in force, with its line in the history.
     *
     * @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when the person was given the role at this moment
     */
    void add(Grant grant, Grant.Event event);

    /** Ends a grant, with its line in the history. */
    void remove(Grant grant, Grant.Event event);

    /** The newest lines of the history, newest first. */
    List<Grant.Event> listHistory(UUID tenant, int limit);
}
