package org.viceversa.pulse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what people said about whether they suit each other. */
public interface FitAnswers {

    /** One person's own in a pair, the first one first. */
    List<FitAnswer> listOwn(UUID tenant, UUID pairing, UUID person);

    /** Those of these pairs of whom one or both said last, skipped questions aside, that it is not a good fit. */
    Set<UUID> listNotGood(UUID tenant, Collection<UUID> pairings);

    /** Adds it, or replaces the one of the same person with the same number. */
    void save(FitAnswer answer);
}
