package org.viceversa.mentorship;

import java.util.List;
import java.util.UUID;

/** Keeps what people say at the end. */
public interface Closings {

    /** Of a pair, at most one of each side. */
    List<Closing> listOf(UUID tenant, UUID pairing);

    /**
     * Adds one of version 0, or replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code closing-changed} when another window was quicker
     */
    Closing save(Closing closing);
}
