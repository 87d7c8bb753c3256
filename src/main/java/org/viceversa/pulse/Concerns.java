package org.viceversa.pulse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps reports of concerns. What was reported is written once; nothing can change it afterwards. */
public interface Concerns {

    Optional<Concern> find(UUID tenant, UUID id);

    /** What somebody reported, the newest first. */
    List<Concern> listBy(UUID tenant, UUID reporter);

    /**
     * What was reported to somebody: those that name the person as their reader, and those without a reader that name the
     * address; the newest first.
     *
     * @param mail in lower case; empty finds none by address
     */
    List<Concern> listTo(UUID tenant, UUID reader, String mail);

    void add(Concern concern);

    /**
     * Keeps reader, state, note and times of a report whose version is still the one that is kept, and nothing else of it.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code concern-changed} when somebody was quicker
     */
    Concern save(Concern concern);
}
