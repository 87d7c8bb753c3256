package org.viceversa.notebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps ideas. */
public interface Ideas {

    Optional<Idea> find(UUID tenant, UUID id);

    /** Those of a pair, the latest first. */
    List<Idea> listOf(UUID tenant, UUID pairing);

    /** Those of a programme that go at least this far, the latest first; others never leave the store. */
    List<Idea> listOfProgramme(UUID tenant, UUID programme, Idea.Audience atLeast);

    void add(Idea idea);

    /**
     * Replaces an idea whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code idea-changed} when somebody was quicker
     */
    Idea save(Idea idea);

    /**
     * Makes those of a pair SEEN that were RAISED to this person. It is no change of an idea: its version stays, so that
     * whoever looks at one can answer it.
     */
    void see(UUID tenant, UUID pairing, UUID asked);

    void remove(UUID tenant, UUID id);
}
