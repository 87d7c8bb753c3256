package org.viceversa.notebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps notes. */
public interface Notes {

    Optional<Note> find(UUID tenant, UUID id);

    /** Those of a pair that this person may read, the one that changed last first; others never leave the store. */
    List<Note> listReadable(UUID tenant, UUID pairing, UUID reader);

    int count(UUID tenant, UUID pairing, UUID author);

    /** @return whether it is kept now; not when there is one of this id */
    boolean add(Note note);

    /**
     * Replaces a note whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code note-changed} when somebody was quicker
     */
    Note save(Note note);

    /** Takes one away for good. */
    void remove(UUID tenant, UUID id);
}
