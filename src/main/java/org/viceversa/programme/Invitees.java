package org.viceversa.programme;

import java.util.Set;
import java.util.UUID;

/** Tells who was invited by name. */
@FunctionalInterface
public interface Invitees {

    /** The programmes in one of whose cycles this person has an invitation or a place. */
    Set<UUID> listProgrammesOf(UUID tenant, UUID person);
}
