package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps people's evidence, for as long as they want it kept. */
public interface EvidenceShelf {

    Optional<Evidence> find(UUID tenant, UUID id);

    /** All of a person's, newest first. */
    List<Evidence> list(UUID tenant, UUID person);

    void add(Evidence evidence);

    void remove(Evidence evidence);
}
