package org.viceversa.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/** Keeps the versions of agreements. */
public interface MentoringAgreements {

    /** All versions of a pair, the first one first. */
    List<MentoringAgreement> listOf(UUID tenant, UUID pairing);

    /** From one meeting to the next in days, by the version in force; pairs without one are absent. */
    Map<UUID, Integer> listCadences(UUID tenant, Collection<UUID> pairings);

    /**
     * Adds a version.
     *
     * @return whether the pair had none of its number
     */
    boolean add(MentoringAgreement version);

    /**
     * Replaces the words of a version that nobody has signed and whose kept revision is the one before.
     *
     * @return whether it was so; if not, nothing changed
     */
    boolean rewrite(MentoringAgreement version);

    /**
     * Keeps a side's signature of exactly this revision, once.
     *
     * @return whether the revision is the one that is kept; if not, nothing changed
     */
    boolean sign(MentoringAgreement version, Side side);

    /** Takes away a version that nobody has signed, if this revision is the one that is kept. */
    boolean remove(MentoringAgreement version);
}
